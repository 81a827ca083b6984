/**
 * Whatever a voice does wrong, the article is read on: at the right word, within 4 s, nothing left out, and nothing said
 * again but of the sentence that was being said.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Script } from '../../../src/model/script.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import type { SpeechEngine } from '../../../src/speech/engine.ts';
import { createPlayer, type Player } from '../../../src/speech/player.ts';
import { createWebSpeechEngine } from '../../../src/speech/web-speech-engine.ts';
import { FAULTS, type Fault, faultyBrowser, faultyEngine, type HeardWord, type Kind } from './faulty-voice.ts';
import { SILENT_SIGNS, scriptOf } from './mock-engine.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** In ms. What a listener may have to wait for the next word, pauses of the script not counted. */
const PATIENCE = 4000;
const PAUSE = 250;
const SETTINGS = DEFAULT_SETTINGS;
const LONGEST_READING = 400_000;

/** No two of them alike, so that the log tells where in the script it is; from 4 to 9 letters. */
function wordAt(index: number): string {
  const syllables = ['da', 'be', 'di', 'fo', 'gu', 'ha', 'le', 'mi', 'no', 'ru'];
  const name = [...String(index).padStart(2, '0')].map((digit) => syllables[Number(digit)]).join('');
  return name + 'stern'.slice(0, (index * 3) % 6);
}
const LENGTHS = [7, 3, 22, 12, 30, 1, 9];
function makeScript(): Script {
  let next = 0;
  const sentences = LENGTHS.map((length) => {
    const words = Array.from({ length }, () => wordAt(next++));
    return `${words.map((word, index) => (index % 6 === 5 ? `${word},` : word)).join(' ')}.`;
  });
  return scriptOf(sentences, PAUSE);
}
const SCRIPT = makeScript();
const WORDS = SCRIPT.utterances.flatMap(({ text, sentence }) => text.split(' ').map((word) => ({ word, sentence })));
const indexOf = (heard: HeardWord): number => WORDS.findIndex(({ word }) => word === heard.word);

/** What is wrong with a reading; empty where nothing is. */
function objections(log: readonly HeardWord[], startedAt: number, from = 0): string[] {
  const found: string[] = [];
  let last = from - 1;
  let quietSince = startedAt;
  for (const heard of log) {
    const index = indexOf(heard);
    if (index > last + 1) found.push(`left out ${last + 1} to ${index - 1}`);
    const sentenceStart = WORDS.findIndex(({ sentence }) => sentence === WORDS[Math.max(0, last)]?.sentence);
    if (index < sentenceStart) found.push(`said ${index} again after ${last}`);
    if (heard.fromMs - quietSince > PATIENCE + 2 * PAUSE) found.push(`${heard.fromMs - quietSince} ms before ${index}`);
    if (heard.fromMs < quietSince - 1) found.push(`two voices at ${index}`);
    quietSince = Math.max(quietSince, heard.toMs);
    last = Math.max(last, index);
  }
  return found;
}

interface SetUp {
  readonly player: Player;
  readonly log: HeardWord[];
}

const HEALTHY: Kind = { fault: 'none', hasBoundaries: true, pace: 55 };

type MakeEngine = (kind: Kind, log: HeardWord[]) => SpeechEngine;
const AS_BROWSER: MakeEngine = (kind, log) => createWebSpeechEngine(faultyBrowser(kind, log));
const AS_ENGINE: MakeEngine = (kind, log) => faultyEngine('webSpeech', kind, log);

function setUp(make: MakeEngine, kind: Kind, isAlone = false): SetUp {
  const log: HeardWord[] = [];
  const spare = isAlone ? [] : [faultyEngine('embedded', HEALTHY, log)];
  const player = createPlayer({
    speakers: { engines: [make(kind, log), ...spare], signs: SILENT_SIGNS },
    lock: { take: () => undefined, release: () => undefined },
  });
  player.load(SCRIPT);
  return { player, log };
}

async function waitUntil(isSo: () => boolean): Promise<void> {
  for (let ms = 0; ms < LONGEST_READING && !isSo(); ms += 250) await pass(250);
}

/** Each act is made while the third sentence is said; what is heard before and after it is judged by itself. */
const ACTS = {
  'is played through': null,
  'is paused and played on': async (player: Player) => {
    player.pause();
    await pass(20_000);
    player.play();
  },
  'is sent back to the first sentence': async (player: Player) => player.seek({ sentence: 0 }),
  'is set to another rate': async (player: Player) => player.configure({ ...SETTINGS, rate: 0.5 }),
} as const;

/** How the voices with a fault differ: whether they tell their words, and how far from our guess (58 ms) their pace is. */
const MANNERS = [
  { hasBoundaries: true, pace: 58 },
  { hasBoundaries: false, pace: 45 },
  { hasBoundaries: false, pace: 78 },
] as const;

async function readWith({ player, log }: SetUp, act: keyof typeof ACTS): Promise<string[]> {
  await pass(60);
  let startedAt = performance.now();
  player.play();
  let judged: string[] = [];
  const run = ACTS[act];
  let from = 0;
  let before = 0;
  if (run !== null) {
    await waitUntil(() => player.state.sentence >= 2);
    await pass(1500);
    judged = objections(log, startedAt);
    before = log.length;
    const last = before === 0 ? 0 : indexOf(log[before - 1] as HeardWord);
    from = act === 'is sent back to the first sentence' ? 0 : last + 1;
    await run(player);
    startedAt = performance.now();
  }
  await waitUntil(() => ['ended', 'failed'].includes(player.state.status));
  const rest = log.slice(before);
  const first = rest[0] ? indexOf(rest[0]) : -1;
  return [
    ...judged,
    ...(act === 'is sent back to the first sentence' && first !== 0 ? [`began at ${first}`] : []),
    ...objections(rest, startedAt, from),
    ...(player.state.status === 'ended' ? [] : [`is ${player.state.status}`]),
    ...(indexOf(log.at(-1) as HeardWord) === WORDS.length - 1 ? [] : ['not to its end']),
  ];
}

/** Each manner by itself; what is wrong, with the manner it is wrong in. */
async function judge(make: MakeEngine, fault: Fault, act: keyof typeof ACTS, isAlone = false): Promise<string[]> {
  const found: string[] = [];
  for (const manner of MANNERS) {
    const wrong = await readWith(setUp(make, { fault, ...manner }, isAlone), act);
    found.push(...wrong.map((objection) => `${JSON.stringify(manner)}: ${objection}`));
  }
  return found;
}

describe.each([
  { as: 'a browser', make: AS_BROWSER },
  { as: 'an engine', make: AS_ENGINE },
])('$as, and the article', ({ make }) => {
  describe.each(Object.keys(ACTS) as (keyof typeof ACTS)[])('%s', (act) => {
    test.each(FAULTS)('%s', async (fault) => {
      expect(await judge(make, fault, act)).toEqual([]);
    });
  });
});

/** Those that are no reason to be silent where there is nobody else to speak. */
const BEARABLE = ['none', 'noEnd', 'stuck', 'endAfterCancel', 'cutAt15s', 'doubleEvents', 'oddRates'] as const;
test.each(BEARABLE)('without another engine it goes on with one that has the fault %s', async (fault) => {
  expect(await judge(AS_BROWSER, fault, 'is played through', true)).toEqual([]);
});
