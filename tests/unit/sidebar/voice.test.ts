/** What the sidebar stores of a reading, and that it stores nothing in a private window. */
import { beforeEach, expect, test, vi } from 'vitest';
import { IDLE, type PlayerState } from '../../../src/model/player-state.ts';
import { createPlaceKeeper } from '../../../src/platform/places.ts';
import type { PageMarks } from '../../../src/sidebar/page-marks.ts';
import { createState, type TabReading } from '../../../src/sidebar/state.ts';
import { createVoice } from '../../../src/sidebar/voice.ts';
import type { Player } from '../../../src/speech/player.ts';
import { createVoiceHabits } from '../../../src/speech/voice-habits.ts';
import { fakeArea } from '../platform/fake-storage.ts';

const storage = vi.hoisted(() => ({ local: null as unknown, sync: null as unknown }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { storage } }));

let [local, sync] = [fakeArea(), fakeArea()];
beforeEach(() => {
  [local, sync] = [fakeArea(), fakeArea()];
  Object.assign(storage, { local, sync });
});

const marks: PageMarks = {
  follow: () => {},
  showEvidence: () => {},
  releaseEvidence: () => {},
  reset: () => {},
  check: async () => {},
};

/** A reading named `key`, taken through a performance up to a status. */
async function perform(isPrivate: boolean, upTo: 'paused' | 'ended'): Promise<void> {
  const listeners: ((now: PlayerState) => void)[] = [];
  const player = {
    subscribe: (listener: (now: PlayerState) => void) => listeners.push(listener),
    load: () => {},
    configure: () => {},
    place: { part: 'body', offset: 7 },
  } as unknown as Player;
  const state = createState();
  const mayStore = () => !isPrivate;
  const places = createPlaceKeeper(mayStore);
  const voice = createVoice(state, { player, habits: createVoiceHabits(), marks, places, mayStore });
  const reading = { key: 'key', restored: new Set() } as unknown as TabReading;
  state.reading.value = reading;
  voice.load(reading, await places.load(reading.key));
  voice.changeSettings({ rate: 1.5 });
  const statuses = ['loading', 'playing', 'paused', 'ended'] as const;
  for (const status of statuses.slice(0, statuses.indexOf(upTo) + 1)) {
    for (const listener of listeners) listener({ ...IDLE, status });
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
}

test('settings, what was learnt of the voices, and the place are kept', async () => {
  await perform(false, 'paused');
  expect(sync.items.get('settings')).toMatchObject({ rate: 1.5 });
  expect([...local.items.keys()].toSorted()).toEqual(['place:key', 'voiceHabits']);
  expect(local.items.get('place:key')).toMatchObject({ part: 'body', offset: 7 });
});

test('at the end the place is forgotten', async () => {
  await perform(false, 'ended');
  expect(local.items.has('place:key')).toBe(false);
});

test('a private window stores nothing', async () => {
  await perform(true, 'ended');
  expect([...local.calls, ...sync.calls]).toEqual([]);
});
