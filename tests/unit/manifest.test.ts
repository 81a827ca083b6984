/** What the extension may do is locked here: a change must be made twice, and argued. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const manifest = read('manifest.json');

// `contextMenus`: "Read from here" and "Read selection" in the page's own menu; the browsers ask nobody for it.
// Pictures of any site: the reader page loads one when the reader asks for it, never before.
test('permissions, content policy and what pages may load', () => {
  const { permissions, optional_permissions, host_permissions, optional_host_permissions } = manifest;
  const { content_security_policy, web_accessible_resources, content_scripts, externally_connectable } = manifest;
  expect({
    permissions,
    optional_permissions,
    host_permissions,
    optional_host_permissions,
    content_scripts,
    externally_connectable,
    web_accessible_resources,
    content_security_policy,
  }).toMatchInlineSnapshot(`
    {
      "content_scripts": undefined,
      "content_security_policy": {
        "extension_pages": "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' https: http: data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
      "externally_connectable": undefined,
      "host_permissions": undefined,
      "optional_host_permissions": undefined,
      "optional_permissions": undefined,
      "permissions": [
        "activeTab",
        "scripting",
        "storage",
        "sidePanel",
        "contextMenus",
      ],
      "web_accessible_resources": undefined,
    }
  `);
});

test('the browsers it is made for', () => {
  const { minimum_chrome_version, browser_specific_settings, sidebar_action } = manifest;
  expect(minimum_chrome_version).toBe('156');
  expect(browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(Number.parseInt(browser_specific_settings.gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(140);
  expect(sidebar_action.open_at_install).toBe(false);
});

test('manifest and package are of one version', () => {
  expect(manifest.version).toBe(read('package.json').version);
});

test('every message the manifest shows exists', () => {
  const messages = read('assets/_locales/en/messages.json');
  const keys = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => !(key && key in messages))).toEqual([]);
});
