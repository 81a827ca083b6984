import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Script, Voice } from '../../../src/model/script.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { createPlayer } from '../../../src/speech/player.ts';
import type { VoiceLock } from '../../../src/speech/voice-lock.ts';
import { mockEngine, SILENT_SIGNS, scriptOf, voiceOf, WORD_MS } from './mock-engine.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const SCRIPT = scriptOf(['one two three', 'four five', 'six seven eight', 'nine']);
const FIRST = 3 * WORD_MS;
const PAUSE = 100;

function mockLock(): VoiceLock & { lose: () => void; isHeld: boolean } {
  const lock = {
    isHeld: false,
    lose: (): void => undefined,
    take(onLost: () => void) {
      lock.isHeld = true;
      lock.lose = () => {
        lock.isHeld = false;
        onLost();
      };
    },
    release() {
      lock.isHeld = false;
    },
  };
  return lock;
}

function setUp(engines = [mockEngine('embedded')]) {
  const lock = mockLock();
  const player = createPlayer({ speakers: { engines, signs: SILENT_SIGNS }, lock });
  player.load(SCRIPT);
  const [engine] = engines;
  if (!engine) throw new Error('no engine');
  return { player, engine, lock };
}

describe('playing', () => {
  test('a script is spoken to its end, in the voices of its roles, with its pauses', async () => {
    const { player, engine } = setUp();
    const seen: string[] = [];
    player.subscribe(({ status, sentence, word }) => {
      const line = `${status} ${sentence} ${word?.start ?? '-'}`;
      if (seen.at(-1) !== line) seen.push(line);
    });
    player.play();
    await pass(9 * WORD_MS + 3 * PAUSE + 1);
    expect(seen).toEqual([
      'loading 0 -',
      'playing 0 0',
      'playing 0 4',
      'playing 0 8',
      'playing 1 14',
      'playing 1 19',
      'playing 2 24',
      'playing 2 28',
      'playing 2 34',
      'playing 3 40',
      'ended 0 -',
    ]);
    expect(engine.spoken.map(({ text, voice }) => `${voice.id} ${text}`)).toEqual([
      'a one two three',
      'b four five',
      'a six seven eight',
      'b nine',
    ]);
  });
  test('two utterances are prepared ahead', async () => {
    const { player, engine } = setUp();
    player.play();
    await pass(1);
    expect(engine.prepared).toEqual(['four five', 'six seven eight']);
  });
  test('after the end it begins anew', async () => {
    const { player } = setUp();
    player.play();
    await pass(20 * WORD_MS);
    expect(player.state.status).toBe('ended');
    player.play();
    await pass(1);
    expect(player.state).toMatchObject({ status: 'playing', sentence: 0 });
  });
  test('an empty script is at its end', () => {
    const { player } = setUp();
    player.load(scriptOf([]));
    player.play();
    expect(player.state.status).toBe('ended');
  });
});

describe('pausing', () => {
  test('is silent at once, and goes on with the same word', async () => {
    const { player, engine } = setUp();
    player.play();
    await pass(FIRST + PAUSE + WORD_MS + 10);
    player.pause();
    expect(engine.isOn).toBe(false);
    expect(player.state).toMatchObject({
      status: 'paused',
      position: { utterance: 1, offset: 5 },
      word: { start: 19, end: 23 },
    });
    await pass(60_000);
    expect(player.state.status).toBe('paused');
    player.play();
    await pass(1);
    expect(engine.spoken.at(-1)).toMatchObject({ text: 'four five', fromOffset: 5 });
    expect(player.state).toMatchObject({ status: 'playing', word: { start: 19, end: 23 } });
  });
  test('between two sentences goes on with the second', async () => {
    const { player, engine } = setUp();
    player.play();
    await pass(FIRST + PAUSE / 2);
    player.pause();
    await pass(10_000);
    expect(engine.spoken).toHaveLength(1);
    player.play();
    await pass(1);
    expect(engine.spoken.at(-1)).toMatchObject({ text: 'four five', fromOffset: 0 });
  });
  test('while the voice is still being sought, keeps it silent', async () => {
    let arrive: (voices: readonly Voice[]) => void = () => undefined;
    const engine = mockEngine(
      'embedded',
      new Promise((resolve) => {
        arrive = resolve;
      }),
    );
    const { player } = setUp([engine]);
    player.play();
    await pass(10);
    player.pause();
    arrive([voiceOf('embedded')]);
    await pass(5000);
    expect(engine.spoken).toEqual([]);
    expect(player.state.status).toBe('paused');
  });
  test('a stored position is taken up; one that does not fit is the beginning', () => {
    const { player } = setUp();
    player.load(SCRIPT, { part: 'body', offset: 30 });
    expect(player.state).toMatchObject({ position: { utterance: 2, offset: 4 }, sentence: 2 });
    player.load(SCRIPT, { part: 'body', offset: 999 });
    expect(player.state).toMatchObject({ position: { utterance: 0, offset: 0 }, sentence: 0 });
  });
});

describe('moving', () => {
  test.each([
    { name: 'next goes to the next sentence', act: 'next', after: WORD_MS, expected: 'six seven eight' },
    {
      name: 'previous soon after a sentence began goes to the one before',
      act: 'previous',
      after: WORD_MS,
      expected: 'one two three',
    },
  ] as const)('$name', async ({ act, after, expected }) => {
    const { player, engine } = setUp();
    player.play();
    await pass(FIRST + PAUSE + after);
    player[act]();
    await pass(1);
    expect(engine.spoken.at(-1)).toMatchObject({ text: expected, fromOffset: 0 });
    expect(player.state.status).toBe('playing');
  });
  test('previous later than 2 s begins the sentence anew', async () => {
    const { player, engine } = setUp();
    player.load(scriptOf(['a b', 'one two three four five six seven eight nine']));
    player.play();
    await pass(2 * WORD_MS + PAUSE + 2050);
    player.previous();
    await pass(1);
    expect(engine.spoken.at(-1)).toMatchObject({ text: expect.stringMatching(/^one/), fromOffset: 0 });
  });
  test('while paused it moves and stays silent', async () => {
    const { player, engine } = setUp();
    player.play();
    await pass(10);
    player.pause();
    player.seek({ sentence: 3 });
    await pass(1000);
    expect(player.state).toMatchObject({ status: 'paused', sentence: 3, word: null });
    expect(engine.spoken).toHaveLength(1);
  });
  test('there is nothing after the last sentence, nor before the first', async () => {
    const { player } = setUp();
    player.previous();
    expect(player.state.sentence).toBe(0);
    player.seek({ sentence: 3 });
    player.next();
    expect(player.state.sentence).toBe(3);
  });
  test('a new rate holds from the word being spoken', async () => {
    const { player, engine } = setUp();
    player.play();
    await pass(WORD_MS + 10);
    player.configure({ ...DEFAULT_SETTINGS, rate: 2 });
    await pass(1);
    expect(engine.spoken.at(-1)).toMatchObject({ text: 'one two three', fromOffset: 4, rate: 2 });
    expect(player.state.status).toBe('playing');
  });
});

/** Two paragraphs, the second with a quotation that is broken off by its cue, over three sentences. */
const QUOTED: Script = (() => {
  const script = scriptOf(['one two three', 'four five', 'six seven', 'eight nine', 'ten eleven', 'twelve']);
  const blocks = [0, 0, 1, 1, 1, 2];
  const quotes = [undefined, undefined, 4, undefined, 4, 7];
  return {
    ...script,
    sentences: script.sentences.map((sentence, index) => ({ ...sentence, block: blocks[index] ?? 0 })),
    utterances: script.utterances.map((said, index) => {
      const quote = quotes[index];
      return quote === undefined ? said : { ...said, quote };
    }),
  };
})();

describe('moving by larger steps', () => {
  test.each([
    { name: 'the next paragraph', from: 0, act: 'next', unit: 'paragraph', expected: 2 },
    { name: 'from within a paragraph, the next one', from: 3, act: 'next', unit: 'paragraph', expected: 5 },
    { name: 'no paragraph after the last', from: 5, act: 'next', unit: 'paragraph', expected: 5 },
    { name: 'the beginning of this paragraph', from: 3, act: 'previous', unit: 'paragraph', expected: 2 },
    { name: 'at its beginning, the one before', from: 2, act: 'previous', unit: 'paragraph', expected: 0 },
    { name: 'the next quotation', from: 0, act: 'next', unit: 'quote', expected: 2 },
    { name: 'a broken quotation is one', from: 2, act: 'next', unit: 'quote', expected: 5 },
    { name: 'the quotation that was heard last', from: 3, act: 'previous', unit: 'quote', expected: 2 },
    { name: 'no quotation before the first', from: 1, act: 'previous', unit: 'quote', expected: 1 },
  ] as const)('$name', async ({ from, act, unit, expected }) => {
    const { player } = setUp();
    player.load(QUOTED);
    player.seek({ sentence: from });
    player[act](unit);
    expect(player.state.sentence).toBe(expected);
  });
});

describe('telling it otherwise', () => {
  const OTHERWISE: Script = { ...scriptOf(['one two', 'three four five', 'six seven eight', 'nine']), cast: 'one' };
  test('goes on at the same word while it speaks', async () => {
    const { player, engine } = setUp();
    player.play();
    await pass(FIRST + PAUSE + WORD_MS + 10);
    player.retell(OTHERWISE);
    await pass(1);
    expect(engine.spoken.at(-1)).toMatchObject({ text: 'three four five', fromOffset: 11 });
    expect(player.state).toMatchObject({ status: 'playing', word: { start: 19, end: 23 } });
  });
  test('stays silent where it was silent, and keeps the place', async () => {
    const { player, engine } = setUp();
    player.seek({ sentence: 2 });
    player.retell(OTHERWISE);
    await pass(100);
    expect(engine.spoken).toEqual([]);
    expect(player.state).toMatchObject({ status: 'idle', sentence: 2 });
  });
  test('is at its end where nothing is left to say', async () => {
    const { player, engine } = setUp();
    player.playFrom({ sentence: 3 });
    await pass(10);
    player.retell(scriptOf(['one two']));
    await pass(10);
    expect(player.state.status).toBe('ended');
    expect(engine.isOn).toBe(false);
  });
});

describe('reading a part', () => {
  test('begins with the word at a place, and stops before another', async () => {
    const { player, engine } = setUp();
    player.playFrom({ part: 'body', offset: 5 }, { part: 'body', offset: 28 });
    await pass(7 * WORD_MS);
    const said = engine.spoken.map(({ text, fromOffset, toOffset }) => text.slice(fromOffset, toOffset).trim());
    expect(said).toEqual(['two three', 'four five', 'six']);
    expect(player.state).toMatchObject({ status: 'paused', position: { utterance: 2, offset: 4 } });
    player.play();
    await pass(10 * WORD_MS);
    expect(player.state.status).toBe('ended');
  });
  test('between two places of one sentence', async () => {
    const { player, engine } = setUp();
    player.playFrom({ part: 'body', offset: 4 }, { part: 'body', offset: 8 });
    await pass(5 * WORD_MS);
    expect(engine.spoken.map(({ text, fromOffset, toOffset }) => text.slice(fromOffset, toOffset))).toEqual(['two ']);
    expect(player.state.status).toBe('paused');
  });
  test('while it is being read, moving on makes it the whole again', async () => {
    const { player } = setUp();
    player.playFrom({ part: 'body', offset: 0 }, { part: 'body', offset: 8 });
    await pass(10);
    player.next();
    await pass(20 * WORD_MS);
    expect(player.state.status).toBe('ended');
  });
});

describe('progress', () => {
  test('counts what is behind, and the time that is left at this rate', async () => {
    const { player } = setUp();
    const whole = player.state;
    expect(whole.share).toBe(0);
    player.seek({ sentence: 2 });
    const half = player.state;
    expect(half.share).toBeGreaterThan(0.4);
    expect(half.share).toBeLessThan(0.7);
    expect(half.timeLeftMs).toBeLessThan(whole.timeLeftMs);
    player.configure({ ...DEFAULT_SETTINGS, rate: 2 });
    expect(player.state.timeLeftMs).toBe(half.timeLeftMs / 2);
  });
  test('counts longer pauses', () => {
    const { player } = setUp();
    const { timeLeftMs } = player.state;
    player.configure({ ...DEFAULT_SETTINGS, pauseLength: 2 });
    expect(player.state.timeLeftMs).toBe(timeLeftMs + 3 * PAUSE);
  });
});

describe('a share of the whole', () => {
  test.each([
    { name: 'nothing is the beginning', share: 0, utterance: 0, offset: 0 },
    { name: 'half of it is a word in the middle', share: 0.5, utterance: 1, offset: 5 },
    { name: 'all of it is the last word', share: 1, utterance: 3, offset: 0 },
    { name: 'more than all, too', share: 7, utterance: 3, offset: 0 },
  ])('$name', ({ share, utterance, offset }) => {
    const { player } = setUp();
    player.seek({ share });
    expect(player.state.position).toEqual({ utterance, offset });
  });
  test('is where the bar shows it, to a word', () => {
    const { player } = setUp();
    for (const share of [0.1, 0.3, 0.6, 0.9]) {
      player.seek({ share });
      expect(Math.abs(player.state.share - share)).toBeLessThan(0.15);
    }
  });
  test('of nothing is nowhere', () => {
    const { player } = setUp();
    player.load(scriptOf([]));
    player.seek({ share: 0.5 });
    expect(player.state.status).toBe('idle');
  });
});

test('a voice of the system that comes when nobody waits for it any longer is asked for again', async () => {
  let come: () => void = () => undefined;
  let list: readonly Voice[] = [];
  const system = {
    ...mockEngine('webSpeech'),
    voices: () => Promise.resolve(list),
    watchVoices: (listener: () => void) => {
      come = listener;
    },
  };
  const { player } = setUp([system, mockEngine('embedded')]);
  await pass(10);
  list = [voiceOf('webSpeech')];
  come();
  await pass(10);
  expect(player.state.voices.map(({ engine }) => engine)).toContain('webSpeech');
  player.play();
  await pass(10);
  expect(player.state.engine).toBe('webSpeech');
});

test('a voice of the system that comes late still speaks, where Play was not pressed before it came', async () => {
  let arrive: (voices: readonly Voice[]) => void = () => undefined;
  const system = mockEngine(
    'webSpeech',
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  const { player, engine } = setUp([system, mockEngine('embedded')]);
  await pass(3000);
  arrive([voiceOf('webSpeech')]);
  await pass(10);
  player.play();
  await pass(10);
  expect(engine.spoken).toHaveLength(1);
  expect(player.state).toMatchObject({ engine: 'webSpeech', hasFallenBack: false });
});

test('nor does it take over from the voice that speaks', async () => {
  let arrive: (voices: readonly Voice[]) => void = () => undefined;
  const system = mockEngine(
    'webSpeech',
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  const { player } = setUp([system, mockEngine('embedded')]);
  player.play();
  await pass(1600);
  arrive([voiceOf('webSpeech')]);
  await pass(20 * WORD_MS);
  expect(player.state.status).toBe('ended');
  expect(system.spoken).toEqual([]);
});

test('the cast is told before Play is pressed', async () => {
  const { player } = setUp();
  await pass(1);
  expect(player.state.cast.map(({ voice }) => voice.id)).toEqual(['a', 'b']);
});

describe('settings', () => {
  test('pauses are as long as the reader wants them', async () => {
    const { player, engine } = setUp();
    player.configure({ ...DEFAULT_SETTINGS, pauseLength: 2 });
    player.play();
    await pass(FIRST + 2 * PAUSE - 20);
    expect(engine.spoken).toHaveLength(1);
    await pass(40);
    expect(engine.spoken).toHaveLength(2);
  });
  test.each([
    { name: 'an engine that follows at once goes on', id: 'embedded', times: 1 },
    { name: 'another begins anew with the word', id: 'webSpeech', times: 2 },
  ] as const)('volume: $name', async ({ id, times }) => {
    const { player, engine } = setUp([mockEngine(id)]);
    player.play();
    await pass(WORD_MS + 10);
    player.configure({ ...DEFAULT_SETTINGS, volume: 0.5 });
    await pass(10);
    expect(engine.volumes.at(-1)).toBe(0.5);
    expect(engine.spoken).toHaveLength(times);
  });
  test('a voice that was chosen speaks at once, at the same word, wherever it speaks', async () => {
    const online = voiceOf('webSpeech', 'far', 'en-GB', false);
    const { player } = setUp([mockEngine('webSpeech', [voiceOf('webSpeech'), online]), mockEngine('embedded')]);
    player.play();
    await pass(WORD_MS + 10);
    player.configure({ ...DEFAULT_SETTINGS, voices: { en: { engine: 'webSpeech', id: 'far' } } });
    await pass(10);
    expect(player.state).toMatchObject({ voice: { id: 'far' }, position: { utterance: 0, offset: 4 } });
    player.configure({ ...DEFAULT_SETTINGS, voices: { en: { engine: 'embedded', id: 'b' } } });
    await pass(10);
    expect(player.state.voice).toMatchObject({ id: 'b', engine: 'embedded' });
  });
  test('one that is not there is as if none had been chosen', async () => {
    const { player } = setUp();
    player.configure({ ...DEFAULT_SETTINGS, voices: { en: { engine: 'webSpeech', id: 'gone' } } });
    player.play();
    await pass(10);
    expect(player.state.voice?.id).toBe('a');
  });
  test('the voices of the language are told, those far away too', async () => {
    const voices = [voiceOf('webSpeech', 'far', 'en-GB', false), voiceOf('webSpeech', 'x', 'de-DE')];
    const { player } = setUp([mockEngine('webSpeech', voices), mockEngine('embedded')]);
    await pass(10);
    expect(player.state.voices.map(({ id }) => id)).toEqual(['far', 'a', 'b']);
  });
});

describe('other languages', () => {
  const mixed = (foreign: string, main = 'en'): Script => ({
    ...SCRIPT,
    utterances: SCRIPT.utterances.map((said, index) => ({ ...said, lang: index === 1 ? foreign : main })),
  });
  const french = voiceOf('webSpeech', 'fr', 'fr-FR');
  test('a sentence in another language has a voice of its own language', async () => {
    const [first, second] = [mockEngine('webSpeech', [french]), mockEngine('embedded')];
    const { player } = setUp([first, second]);
    player.load(mixed('fr'));
    player.play();
    await pass(20 * WORD_MS);
    expect(first.spoken.map(({ text }) => text)).toEqual(['four five']);
    expect(second.spoken.map(({ text }) => text)).toEqual(['one two three', 'six seven eight', 'nine']);
  });
  test('without one it is left unsaid', async () => {
    const { player, engine } = setUp();
    player.load(mixed('fr'));
    player.play();
    await pass(20 * WORD_MS);
    expect(engine.spoken.map(({ text }) => text)).toEqual(['one two three', 'six seven eight', 'nine']);
    expect(player.state.status).toBe('ended');
  });
  test('an article is never read in a voice of another language', async () => {
    const { player, engine } = setUp();
    player.load(mixed('fr', 'fr'));
    player.play();
    await pass(5000);
    expect(engine.spoken).toEqual([]);
    expect(player.state).toMatchObject({ status: 'failed', error: 'noVoiceForLanguage' });
  });
});

describe('signs and wordings', () => {
  test('signs are heard around the words of a quotation, not where it is entered later', async () => {
    const heard: string[] = [];
    const engine = mockEngine('embedded');
    const signs = {
      async playSign(sign: string) {
        heard.push(`${sign} ${engine.spoken.length}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      },
    };
    const player = createPlayer({ speakers: { engines: [engine], signs }, lock: mockLock() });
    const said = SCRIPT.utterances.map((utterance, index) =>
      index === 1
        ? { ...utterance, soundBefore: 'quoteOpens' as const, soundAfter: 'quoteCloses' as const }
        : utterance,
    );
    player.load({ ...SCRIPT, utterances: said });
    player.play();
    await pass(20 * WORD_MS);
    expect(heard).toEqual(['quoteOpens 1', 'quoteCloses 2']);
    player.playFrom({ part: 'body', offset: 19 });
    await pass(2 * WORD_MS);
    expect(heard.slice(2)).toEqual(['quoteCloses 5']);
  });
  test('a voice of the system is given the lighter wording, and places are kept in the full one', async () => {
    const [first, second] = [mockEngine('webSpeech'), mockEngine('embedded')];
    const { player } = setUp([first, second]);
    const word = (spoken: [number, number], written: [number, number]) => ({
      spoken: { start: spoken[0], end: spoken[1] },
      written: { start: written[0], end: written[1] },
    });
    const [utterance] = scriptOf(['it cost five pounds more']).utterances;
    const lighter = {
      text: 'it cost £5 more',
      words: [word([0, 2], [0, 2]), word([3, 7], [3, 7]), word([8, 10], [8, 10]), word([11, 15], [11, 15])],
    };
    const words = [
      word([0, 2], [0, 2]),
      word([3, 7], [3, 7]),
      word([8, 12], [8, 10]),
      word([13, 19], [8, 10]),
      word([20, 24], [11, 15]),
    ];
    if (!utterance) throw new Error('no utterance');
    player.load({ ...scriptOf(['it cost £5 more']), utterances: [{ ...utterance, words, lighter }] });
    player.play();
    await pass(3 * WORD_MS + 10);
    expect(first.spoken[0]).toMatchObject({ text: 'it cost £5 more', words: [0, 3, 8, 11] });
    expect(player.state).toMatchObject({ position: { offset: 20 }, word: { start: 11, end: 15 } });
    player.configure({ ...DEFAULT_SETTINGS, voices: { en: { engine: 'embedded', id: 'a' } } });
    await pass(10);
    expect(second.spoken[0]).toMatchObject({ text: 'it cost five pounds more', fromOffset: 20 });
  });
});

describe('engines', () => {
  test('one that fails is tried once more, then hands over to the next, at the word it had reached', async () => {
    const first = mockEngine('webSpeech');
    const second = mockEngine('embedded');
    first.failure = 'synthesisFailed';
    const { player } = setUp([first, second]);
    player.play();
    await pass(4 * WORD_MS + 10);
    expect(first.spoken).toHaveLength(2);
    expect(second.spoken[0]).toMatchObject({ text: 'one two three', fromOffset: 8, voice: { engine: 'embedded' } });
    expect(player.state).toMatchObject({ status: 'playing', engine: 'embedded', hasFallenBack: true, error: null });
  });
  test('one that failed is not asked for the next article', async () => {
    const first = mockEngine('webSpeech');
    const second = mockEngine('embedded');
    first.failure = 'noEvents';
    const { player } = setUp([first, second]);
    player.play();
    await pass(5 * WORD_MS);
    player.load(SCRIPT);
    player.play();
    await pass(10);
    expect(first.spoken).toHaveLength(2);
    expect(player.state.engine).toBe('embedded');
  });
  test('one whose voices come late does not hold up the first word', async () => {
    const late = mockEngine(
      'webSpeech',
      new Promise((resolve) => setTimeout(() => resolve([voiceOf('webSpeech')]), 5000)),
    );
    const { player } = setUp([late, mockEngine('embedded')]);
    await pass(2000);
    player.play();
    await pass(510);
    expect(player.state).toMatchObject({ status: 'playing', engine: 'embedded', hasFallenBack: false });
    await pass(5000);
    player.load(SCRIPT);
    player.play();
    await pass(10);
    expect(player.state.engine).toBe('webSpeech');
  });
  test.each([
    { name: 'voices of another language do not count', voices: [voiceOf('webSpeech', 'x', 'de-DE')] },
    { name: 'voices that send the text away do not count', voices: [voiceOf('webSpeech', 'x', 'en-US', false)] },
  ])('$name', async ({ voices }) => {
    const { player } = setUp([mockEngine('webSpeech', voices), mockEngine('embedded')]);
    player.play();
    await pass(10);
    expect(player.state.engine).toBe('embedded');
  });
  test.each([
    { failure: 'noAudio', error: 'noAudio' },
    { failure: 'workerFailed', error: 'noVoice' },
  ] as const)(
    'when the last one fails with $failure the player says $error, and may be tried again',
    async ({ failure, error }) => {
      const { player, engine, lock } = setUp();
      engine.failure = failure;
      player.play();
      await pass(5 * WORD_MS);
      expect(player.state).toMatchObject({ status: 'failed', error });
      expect(lock.isHeld).toBe(false);
      engine.failure = null;
      player.play();
      await pass(10);
      expect(player.state).toMatchObject({ status: 'playing', error: null });
    },
  );
  test('no voice for the language is a failure', async () => {
    const { player } = setUp([mockEngine('embedded', [])]);
    player.play();
    await pass(10);
    expect(player.state).toMatchObject({ status: 'failed', error: 'noVoiceForLanguage' });
  });
});

describe('one voice at a time', () => {
  test('the voice is held while speaking only', async () => {
    const { player, lock } = setUp();
    expect(lock.isHeld).toBe(false);
    player.play();
    await pass(10);
    expect(lock.isHeld).toBe(true);
    player.pause();
    expect(lock.isHeld).toBe(false);
  });
  test('another page taking it pauses this one', async () => {
    const { player, engine, lock } = setUp();
    player.play();
    await pass(10);
    lock.lose();
    expect(engine.isOn).toBe(false);
    expect(player.state.status).toBe('paused');
  });
  test('so does another page that takes the browser’s voice', async () => {
    const { player, engine } = setUp();
    engine.failure = 'interrupted';
    player.play();
    await pass(3 * WORD_MS);
    expect(player.state).toMatchObject({ status: 'paused', position: { utterance: 0, offset: 4 } });
  });
  test('a disposed player is silent and takes its engines with it', async () => {
    const { player, engine, lock } = setUp();
    player.play();
    await pass(10);
    player.dispose();
    expect(engine).toMatchObject({ isOn: false, isDisposed: true });
    expect(lock.isHeld).toBe(false);
  });
});
