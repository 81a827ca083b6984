/** Settings, stored and read back. */
import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { loadSettings, saveSettings, watchSettings } from '../../../src/platform/storage.ts';

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

const area = vi.hoisted(() => ({ items: {} as Record<string, unknown>, listeners: new Set<Listener>() }));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      sync: {
        get: async (key: string) => (key in area.items ? { [key]: area.items[key] } : {}),
        set: async (items: Record<string, unknown>) => {
          Object.assign(area.items, items);
          const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]));
          for (const listener of area.listeners) listener(changes);
        },
        onChanged: {
          addListener: (listener: Listener) => area.listeners.add(listener),
          removeListener: (listener: Listener) => area.listeners.delete(listener),
        },
      },
    },
  },
}));
beforeEach(() => {
  area.items = {};
});

test('what is saved is read back', async () => {
  await saveSettings({ ...DEFAULT_SETTINGS, theme: 'dark', rate: 1.25 });
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', rate: 1.25 });
});

test('what a later version stored stays when this one saves', async () => {
  area.items = { settings: { version: 2, wings: 2, theme: 'sepia' } };
  await saveSettings({ ...(await loadSettings()), rate: 2 });
  expect(area.items).toMatchObject({ settings: { wings: 2, theme: 'sepia', rate: 2 } });
});

test('another page hears of it, until it no longer listens', async () => {
  const heard: string[] = [];
  const end = watchSettings(({ theme }) => heard.push(theme));
  await saveSettings({ ...DEFAULT_SETTINGS, theme: 'contrast' });
  end();
  await saveSettings({ ...DEFAULT_SETTINGS, theme: 'light' });
  expect(heard).toEqual(['contrast']);
});
