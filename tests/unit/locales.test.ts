/** The words of the interface: described for translators, used by somebody, whole in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Entry {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}

const root = new URL('../../', import.meta.url);
const locales = readdirSync(new URL('assets/_locales/', root));
const load = (locale: string): Record<string, Entry> =>
  JSON.parse(readFileSync(new URL(`assets/_locales/${locale}/messages.json`, root), 'utf8'));
const english = load('en');
const named = (message: string): string[] => [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name ?? '').sort();

describe.each(Object.entries(english))('%s', (_key, entry) => {
  test('tells the translator where it stands', () => {
    expect(entry.description).toMatch(/\w.+\./);
  });
  test('has an example for each value it takes', () => {
    expect(Object.keys(entry.placeholders ?? {}).sort()).toEqual(named(entry.message));
    expect(Object.values(entry.placeholders ?? {}).every(({ example }) => example)).toBe(true);
  });
});

test.each(locales)('%s has every message, with the same values', (locale) => {
  const values = (messages: Record<string, Entry>) =>
    Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, named(message)]));
  expect(values(load(locale))).toEqual(values(english));
});

test('no message is left over', () => {
  const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(new URL(`src/${file}`, root), 'utf8'));
  const used = [...sources, readFileSync(new URL('manifest.json', root), 'utf8')].join('\n');
  expect(
    Object.keys(english).filter((key) => !new RegExp(`\\b(?:MSG_)?${key}(?:__)?\\b|MSG_${key}__`).test(used)),
  ).toEqual([]);
});
