import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Voice } from '../../../src/model/script.ts';
import { createPlayer } from '../../../src/speech/player.ts';
import type { VoiceLock } from '../../../src/speech/voice-lock.ts';
import { mockEngine, scriptOf, voiceOf, WORD_MS } from './mock-engine.ts';

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
  const player = createPlayer({ engines, lock });
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
    player.load(SCRIPT, { utterance: 2, offset: 6 });
    expect(player.state).toMatchObject({ position: { utterance: 2, offset: 4 }, sentence: 2 });
    player.load(SCRIPT, { utterance: 99, offset: 6 });
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
    player.setRate(2);
    await pass(1);
    expect(engine.spoken.at(-1)).toMatchObject({ text: 'one two three', fromOffset: 4, rate: 2 });
    expect(player.state.status).toBe('playing');
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
    expect(player.state).toMatchObject({ status: 'failed', error: 'noVoice' });
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
