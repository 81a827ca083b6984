/** The reader page's own voice before it is first used, and around a sidebar that comes and goes. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Highlight } from '../../../src/model/messages.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { createState } from '../../../src/reader/state.ts';
import { createReaderVoice } from '../../../src/reader/voice.ts';
import type { Reading } from '../../../src/ui/reading.ts';
import { fakeArea } from '../platform/fake-storage.ts';
import { mockEngine, SILENT_SIGNS, scriptOf, WORD_MS } from '../speech/mock-engine.ts';

const storage = vi.hoisted(() => ({ local: null as unknown, sync: null as unknown }));
const world = vi.hoisted(() => ({ speakers: null as unknown }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { storage } }));
vi.mock('../../../src/speech/engines.ts', () => ({ createSpeakers: () => world.speakers }));

let local = fakeArea();
beforeEach(() => {
  vi.useFakeTimers();
  local = fakeArea();
  Object.assign(storage, { local, sync: fakeArea() });
});
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function setUp() {
  const engine = mockEngine('embedded');
  world.speakers = { engines: [engine], signs: SILENT_SIGNS };
  const state = createState();
  state.settings.value = DEFAULT_SETTINGS;
  state.reading.value = { key: 'key', script: scriptOf(['one two three', 'four five', 'six']) } as unknown as Reading;
  const marked: (Highlight | null)[] = [];
  const voice = createReaderVoice(
    state,
    (wanted) => marked.push(wanted),
    () => true,
  );
  return { engine, state, voice, marked };
}

const keep = (offset: number) => local.set({ 'place:key': { part: 'body', offset, keptAt: Date.now() } });

test('the voices are listed and the first words made ready before Play', async () => {
  const { engine, state, voice } = setUp();
  voice.wake();
  await pass(10);
  expect(state.player.value.voices).toHaveLength(2);
  expect(engine.prepared).toContain('one two three');
  expect(engine.spoken).toEqual([]);
});

test('it rests where the article was left', async () => {
  await keep(14);
  const { engine, state, voice } = setUp();
  voice.wake();
  await pass(10);
  expect(state.player.value.position).toEqual({ utterance: 1, offset: 0 });
  expect(engine.prepared).toContain('four five');
});

test('voices that are told clear no mark of a fact', async () => {
  const { voice, marked } = setUp();
  voice.wake();
  await pass(10);
  expect(marked).toEqual([]);
});

test('woken while it speaks, it speaks on', async () => {
  const { engine, state, voice } = setUp();
  voice.toggle();
  await pass(10);
  voice.wake();
  await pass(WORD_MS);
  expect(state.player.value.status).toBe('playing');
  expect(engine.spoken).toHaveLength(1);
});

test('after a sidebar it goes on where that stopped', async () => {
  const { engine, state, voice } = setUp();
  voice.wake();
  await pass(10);
  voice.handOver();
  await keep(24);
  voice.wake();
  await pass(10);
  voice.toggle();
  await pass(10);
  expect(engine.spoken.map(({ text }) => text)).toEqual(['six']);
  expect(state.player.value.status).toBe('playing');
});

test('a sidebar that comes silences it', async () => {
  const { engine, voice } = setUp();
  voice.toggle();
  await pass(10);
  voice.handOver();
  await pass(10);
  expect(engine.isOn).toBe(false);
});
