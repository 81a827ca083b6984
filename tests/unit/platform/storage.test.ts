/** Settings, stored and read back. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

const area = vi.hoisted(() => ({ items: {} as Record<string, unknown>, writes: 0, listeners: new Set<Listener>() }));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      sync: {
        get: async (key: string) => (key in area.items ? { [key]: area.items[key] } : {}),
        set: async (items: Record<string, unknown>) => {
          area.writes++;
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
const load = () => import('../../../src/platform/storage.ts');
let storage: Awaited<ReturnType<typeof load>>;
beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  storage = await load();
  area.items = {};
  area.writes = 0;
});
afterEach(() => void vi.useRealTimers());

test('what is saved is read back', async () => {
  await storage.saveSettings({ theme: 'dark', rate: 1.25 });
  expect(await storage.loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', rate: 1.25 });
});

test('what a later version stored stays when this one saves', async () => {
  area.items = { settings: { version: 2, wings: 2, theme: 'mauve' } };
  await storage.saveSettings({ rate: 2 });
  expect(area.items).toMatchObject({ settings: { wings: 2, theme: 'mauve', rate: 2 } });
});

test('what another page saved meanwhile stays', async () => {
  await storage.saveSettings({ rate: 2 });
  const { settings: stored } = area.items;
  area.items = { settings: { ...(stored as object), theme: 'sepia' } };
  const saved = storage.saveSettings({ font: 'lexend' });
  await vi.advanceTimersByTimeAsync(storage.SAVE_EVERY);
  await saved;
  expect(await storage.loadSettings()).toMatchObject({ rate: 2, theme: 'sepia', font: 'lexend' });
});

test('a slider that is drawn writes at once, and then no more often than browsers allow', async () => {
  for (let fontSize = 12; fontSize <= 72; fontSize++) {
    void storage.saveSettings({ fontSize });
    await vi.advanceTimersByTimeAsync(33);
  }
  expect(area.writes).toBe(Math.ceil((61 * 33) / storage.SAVE_EVERY));
  await vi.advanceTimersByTimeAsync(storage.SAVE_EVERY);
  expect(await storage.loadSettings()).toMatchObject({ fontSize: 72 });
});

test('another page hears of it, until it no longer listens', async () => {
  const heard: string[] = [];
  const end = storage.watchSettings(({ theme }) => heard.push(theme));
  await storage.saveSettings({ theme: 'contrast' });
  end();
  void storage.saveSettings({ theme: 'light' });
  await vi.advanceTimersByTimeAsync(storage.SAVE_EVERY);
  expect(heard).toEqual(['contrast']);
});

test('a page that hears of its own choice keeps what it has chosen since', async () => {
  const heard: number[] = [];
  const end = storage.watchSettings(({ fontSize }) => heard.push(fontSize));
  const first = storage.saveSettings({ fontSize: 20 });
  await first;
  void storage.saveSettings({ fontSize: 22 });
  for (const listener of area.listeners) listener({ settings: { newValue: { fontSize: 20 } } });
  end();
  expect(heard).toEqual([20, 22]);
});
