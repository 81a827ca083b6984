/** What the sidebar stores of a reading, and that it stores nothing in a private window. */
import { beforeEach, expect, test, vi } from 'vitest';
import { IDLE, type PlayerState } from '../../../src/model/player-state.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import type { PageMarks } from '../../../src/sidebar/page-marks.ts';
import { createState, type TabReading } from '../../../src/sidebar/state.ts';
import { createVoice } from '../../../src/sidebar/voice.ts';
import type { Player } from '../../../src/speech/player.ts';

const stored = vi.hoisted(() => ({ calls: [] as unknown[][] }));
vi.mock('../../../src/platform/storage.ts', () => {
  const note =
    (name: string) =>
    async (...values: unknown[]) => {
      stored.calls.push([name, ...values]);
      return null;
    };
  return {
    savePosition: note('savePosition'),
    loadPosition: note('loadPosition'),
    forgetPosition: note('forgetPosition'),
    saveSettings: note('saveSettings'),
  };
});
beforeEach(() => stored.calls.splice(0));

const marks: PageMarks = {
  follow: () => {},
  showEvidence: () => {},
  releaseEvidence: () => {},
  reset: () => {},
  check: async () => {},
};

/** A reading named `key`, taken through a whole performance. */
async function perform(isPrivate: boolean): Promise<unknown[][]> {
  let tell: (now: PlayerState) => void = () => {};
  const player = {
    subscribe: (listener: typeof tell) => {
      tell = listener;
    },
    load: () => {},
    setRate: () => {},
  } as unknown as Player;
  const state = createState();
  const voice = createVoice(state, player, marks, () => !isPrivate);
  const reading = { key: 'key' } as TabReading;
  state.reading.value = reading;
  voice.load(reading, await voice.placeOf(reading));
  voice.setRate(1.5);
  const position = { utterance: 3, offset: 7 };
  for (const status of ['loading', 'playing', 'paused', 'ended'] as const) tell({ ...IDLE, status, position });
  return stored.calls;
}

test('the place is kept while it is read, and forgotten at the end', async () => {
  const position = { utterance: 3, offset: 7 };
  expect(await perform(false)).toEqual([
    ['loadPosition', 'key'],
    ['saveSettings', { ...DEFAULT_SETTINGS, rate: 1.5 }],
    ['savePosition', 'key', position],
    ['savePosition', 'key', position],
    ['forgetPosition', 'key'],
  ]);
});

test('a private window stores nothing', async () => {
  expect(await perform(true)).toEqual([]);
});
