/** Performs a script: utterance after utterance, each in its voice, with its pauses; changes the engine when one fails. */
import { type CastVoice, EMPTY_SCRIPT, type EngineId, type Script, type ScriptPosition } from '../model/script.ts';
import { castVoices } from '../narration/casting.ts';
import type { Speech, SpeechEngine, SpeechError } from './engine.ts';
import { chooseEngine } from './engines.ts';

/** In ms from `load`. Browsers that tell their voices later speak the next article; nobody waits 7 s for a first word. */
const VOICE_PATIENCE = 2500;
/** How many utterances are prepared while one is spoken. */
const AHEAD = 2;

export interface PerformerEvents {
  readonly onEngine: (engine: EngineId, hasFallenBack: boolean) => void;
  /** An utterance is heard, from the word at the position. */
  readonly onStart: (position: ScriptPosition) => void;
  readonly onWord: (position: ScriptPosition) => void;
  /** An utterance was heard to its end, and this one is next. */
  readonly onPassed: (next: ScriptPosition) => void;
  readonly onEnd: () => void;
  /** No engine is left, or the voice was taken (`interrupted`). */
  readonly onError: (error: SpeechError) => void;
}

export interface Performer {
  /** Stops, and gets ready for this script. */
  load(script: Script): void;
  /** Stops what is said and says this. The script must be loaded and the position in it. */
  start(position: ScriptPosition, rate: number): void;
  /** Silence at once; no event comes any more. */
  stop(): void;
}

interface Casting {
  readonly engine: SpeechEngine;
  /** By role. */
  readonly voices: readonly CastVoice[];
}

export function createPerformer(engines: readonly SpeechEngine[], events: PerformerEvents): Performer {
  /** Engines that refused; they are not asked again, for each refusal costs the reader seconds. */
  const refused = new Set<SpeechEngine>();
  let script = EMPTY_SCRIPT;
  let casting: Casting | null = null;
  let loadedAt = 0;
  let generation = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    generation++;
    clearTimeout(pause);
    casting?.engine.stop();
  };

  const cast = async (): Promise<Casting | null> => {
    const lang = script.utterances[0]?.lang ?? 'en';
    const able = engines.filter((engine) => !refused.has(engine));
    const patienceMs = Math.max(0, loadedAt + VOICE_PATIENCE - performance.now());
    const choice = await chooseEngine(able, lang, patienceMs);
    return choice && { engine: choice.engine, voices: castVoices(script.speakers.length, choice.voices, lang) };
  };

  const speechAt = (
    { utterance, offset }: ScriptPosition,
    voices: readonly CastVoice[],
    rate: number,
  ): Speech | null => {
    const said = script.utterances[utterance];
    const voice = voices[said?.role ?? 0]?.voice;
    if (!said || !voice) return null;
    const words = said.words.map(({ spoken }) => spoken.start);
    return { text: said.text, words, voice, lang: said.lang, rate, fromOffset: offset };
  };

  const prepareAfter = (utterance: number, { engine, voices }: Casting, rate: number): void => {
    for (let ahead = 1; ahead <= AHEAD; ahead++) {
      const next = speechAt({ utterance: utterance + ahead, offset: 0 }, voices, rate);
      if (next) engine.prepare(next);
    }
  };

  const perform = (current: Casting, position: ScriptPosition, rate: number): void => {
    const speech = speechAt(position, current.voices, rate);
    if (!speech) {
      events.onEnd();
      return;
    }
    const own = generation;
    const { utterance } = position;
    let reached = position;
    current.engine.speak(speech, {
      onStart() {
        prepareAfter(utterance, current, rate);
        events.onStart(position);
      },
      onWord(offset) {
        reached = { utterance, offset };
        events.onWord(reached);
      },
      onEnd() {
        const next = { utterance: utterance + 1, offset: 0 };
        if (!script.utterances[next.utterance]) return events.onEnd();
        events.onPassed(next);
        if (own !== generation) return;
        const pauseMs = (script.utterances[next.utterance]?.pauseBeforeMs ?? 0) / rate;
        pause = setTimeout(() => perform(current, next, rate), pauseMs);
      },
      onError(error) {
        if (error === 'interrupted') return events.onError(error);
        // A silent sound device is mute for all engines that follow, and may speak again when it is plugged in.
        if (error !== 'noAudio') refused.add(current.engine);
        casting = null;
        if (error === 'noAudio') return events.onError(error);
        void begin(reached, rate, error);
      },
    });
  };

  const begin = async (position: ScriptPosition, rate: number, after: SpeechError): Promise<void> => {
    const own = ++generation;
    const current = casting ?? (await cast());
    if (own !== generation) return;
    if (!current) {
      // All have failed: the next try may ask them all again.
      refused.clear();
      return events.onError(after);
    }
    casting = current;
    events.onEngine(current.engine.id, refused.size > 0);
    perform(current, position, rate);
  };

  return {
    load(next) {
      stop();
      casting = null;
      script = next;
      loadedAt = performance.now();
      // Browsers begin to look for their voices when they are first asked.
      for (const engine of engines) void engine.voices().catch(() => []);
    },
    start(position, rate) {
      stop();
      void begin(position, rate, 'noVoice');
    },
    stop,
  };
}
