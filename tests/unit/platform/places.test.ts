/** Where readings were left: kept seldom enough for a disk, surely enough for a reader, and never in a private window. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PlayerState } from '../../../src/model/player-state.ts';
import { createPlaceKeeper, forgetPlaces } from '../../../src/platform/places.ts';
import { fakeArea } from './fake-storage.ts';

const storage = vi.hoisted(() => ({ local: null as unknown }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { storage } }));

let local = fakeArea();
beforeEach(() => {
  vi.useFakeTimers();
  local = fakeArea();
  storage.local = local;
});
afterEach(() => void vi.useRealTimers());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const placeAt = (offset: number) => ({ part: 'body', offset }) as const;
const at = (status: PlayerState['status'], sentence = 0) => ({ status, sentence });
const stored = () => [...local.items.values()].map((kept) => (kept as { offset: number }).offset);

test('a place is kept once a second while the voice speaks, and at once when it stops', async () => {
  const places = createPlaceKeeper(() => true);
  for (let offset = 0; offset < 10; offset++) {
    places.follow('a', at('playing'), placeAt(offset));
    await pass(300);
  }
  // As it began, and then each second.
  expect(local.calls.filter((call) => call.startsWith('set'))).toHaveLength(3);
  places.follow('a', at('paused'), placeAt(10));
  await pass(0);
  expect(stored()).toEqual([10]);
  expect(await places.load('a')).toEqual(placeAt(10));
});

test('a sentence that begins is kept at once: a panel may go before it can write', async () => {
  const places = createPlaceKeeper(() => true);
  places.follow('a', at('playing', 0), placeAt(0));
  places.follow('a', at('playing', 0), placeAt(4));
  places.follow('a', at('playing', 1), placeAt(20));
  places.follow('a', at('playing', 1), placeAt(24));
  await pass(0);
  expect(stored()).toEqual([20]);
});

test('what is not written yet is written when the page goes, or another article comes', async () => {
  const places = createPlaceKeeper(() => true);
  places.follow('a', at('playing'), placeAt(0));
  places.follow('a', at('playing'), placeAt(1));
  places.follow('b', at('playing'), placeAt(0));
  places.follow('b', at('playing'), placeAt(2));
  places.flush();
  await pass(0);
  expect(stored()).toEqual([1, 2]);
});

test('an article that was heard to its end begins anew', async () => {
  const places = createPlaceKeeper(() => true);
  places.follow('a', at('playing'), placeAt(1));
  await pass(2000);
  places.follow('a', at('ended'), placeAt(0));
  await pass(2000);
  expect(await places.load('a')).toBeNull();
});

test('a private window keeps nothing and asks for nothing', async () => {
  const places = createPlaceKeeper(() => false);
  places.follow('a', at('playing'), placeAt(1));
  places.follow('a', at('paused'), placeAt(1));
  places.flush();
  expect(await places.load('a')).toBeNull();
  await pass(5000);
  expect(local.calls).toEqual([]);
});

test.each([
  { name: 'what another version wrote is no place', kept: { part: 'caption', offset: 1, keptAt: 1 } },
  { name: 'nor is what lost its offset', kept: { part: 'body', keptAt: 1 } },
  { name: 'nor what is no object', kept: 7 },
])('$name', async ({ kept }) => {
  local.items.set('place:a', kept);
  expect(await createPlaceKeeper(() => true).load('a')).toBeNull();
});

test('the oldest go: after 90 days, or 200 newer ones', async () => {
  const day = 24 * 60 * 60 * 1000;
  local.items.set('settings', 1);
  for (let index = 0; index < 205; index++) {
    local.items.set(`place:${index}`, { ...placeAt(index), keptAt: Date.now() - index * 1000 });
  }
  local.items.set('place:0', { ...placeAt(0), keptAt: Date.now() - 91 * day });
  await createPlaceKeeper(() => true).load('1');
  await pass(0);
  expect(local.items.size).toBe(1 + 200);
  expect([local.items.has('settings'), local.items.has('place:0'), local.items.has('place:204')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('all places are forgotten when the reader says so, and nothing else', async () => {
  local.items.set('voiceHabits', {});
  local.items.set('place:a', placeAt(1));
  local.items.set('place:b', placeAt(2));
  await forgetPlaces();
  expect([...local.items.keys()]).toEqual(['voiceHabits']);
});
