/** Performs a script: utterance after utterance, each in its voice, with its pauses; changes the engine when one fails. */
import { primaryLanguage } from '../language/primary-language.ts';
import { type CastVoice, EMPTY_SCRIPT, type EngineId, type Script, type ScriptPosition } from '../model/script.ts';
import { castVoices } from '../narration/casting.ts';
import type { Speech, SpeechEngine, SpeechError } from './engine.ts';
import { createRoster } from './engines.ts';
import { countLoss, type Losses, NO_LOSSES, passUtterance } from './losses.ts';
import { startTake } from './take.ts';
import { createVoiceHabits } from './voice-habits.ts';

/** In ms from `load`. Browsers that tell their voices later speak the next article; nobody waits 7 s for a first word. */
const VOICE_PATIENCE = 2500;
/** In ms. An engine that was lost is asked what voices it still has; it has told them once before. */
const ASK_AGAIN = 200;
/** How many utterances are prepared while one is spoken. */
const AHEAD = 2;

export interface PerformerEvents {
  readonly onEngine: (engine: EngineId, hasFallenBack: boolean) => void;
  /** An utterance is heard, from the word at the position. */
  readonly onStart: (position: ScriptPosition) => void;
  /** @param safe Where to go on if it is stopped now: at this word or, where words are estimated, before it. */
  readonly onWord: (position: ScriptPosition, safe: ScriptPosition) => void;
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

interface Loss {
  readonly engine: SpeechEngine;
  readonly error: SpeechError;
  /** Where to go on if it was not lost after all, see `hearing.ts`. */
  readonly perhapsTo: number | null;
}

export function createPerformer(engines: readonly SpeechEngine[], events: PerformerEvents): Performer {
  const roster = createRoster(engines);
  const habits = createVoiceHabits();
  /** Engines that failed; they are not asked again, for each loss costs the reader seconds. */
  const refused = new Set<SpeechEngine>();
  /** By language. */
  const castings = new Map<string, Casting>();
  let losses: Losses = NO_LOSSES;
  let script = EMPTY_SCRIPT;
  let rate = 1;
  let patientUntil = 0;
  let generation = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let stopTake: () => void = () => undefined;

  const stop = (): void => {
    generation++;
    clearTimeout(pause);
    stopTake();
    stopTake = () => undefined;
  };

  const castFor = async (lang: string): Promise<Casting | null> => {
    const known = castings.get(lang);
    if (known) return known;
    const choice = await roster.choose(lang, refused, patientUntil - performance.now());
    if (!choice) return null;
    const casting = { engine: choice.engine, voices: castVoices(script.speakers.length, choice.voices, lang) };
    castings.set(lang, casting);
    return casting;
  };

  const speechAt = ({ utterance, offset }: ScriptPosition, voices: readonly CastVoice[]): Speech | null => {
    const said = script.utterances[utterance];
    const cast = voices[said?.role ?? 0];
    if (!said || !cast) return null;
    const { text, lang } = said;
    const words = said.words.map(({ spoken }) => spoken.start);
    return { text, words, ...cast, lang, rate, fromOffset: offset, toOffset: text.length };
  };

  const prepareAfter = (utterance: number): void => {
    for (let next = utterance + 1; next <= utterance + AHEAD; next++) {
      const casting = castings.get(script.utterances[next]?.lang ?? '');
      const speech = casting && speechAt({ utterance: next, offset: 0 }, casting.voices);
      if (speech) casting.engine.prepare(speech);
    }
  };

  const passOn = (utterance: number): void => {
    const next = { utterance: utterance + 1, offset: 0 };
    const coming = script.utterances[next.utterance];
    if (!coming) {
      events.onEnd();
      return;
    }
    const own = generation;
    events.onPassed(next);
    if (own === generation) pause = setTimeout(() => void perform(next, null), coming.pauseBeforeMs / rate);
  };

  const perform = async (position: ScriptPosition, after: Loss | null): Promise<void> => {
    const own = ++generation;
    const { utterance } = position;
    const said = script.utterances[utterance];
    if (!said) return events.onEnd();
    const casting = await castFor(said.lang);
    if (own !== generation) return;
    const speech = casting && speechAt(position, casting.voices);
    if (!speech) return goWithout(utterance, after);
    events.onEngine(casting.engine.id, refused.size > 0);
    if (own !== generation) return;
    const stopThis = startTake(casting.engine, speech, habits, {
      onStart() {
        prepareAfter(utterance);
        events.onStart(position);
      },
      onWord: (offset, safeOffset) => events.onWord({ utterance, offset }, { utterance, offset: safeOffset }),
      onEnd() {
        losses = passUtterance(losses);
        passOn(utterance);
      },
      onLost: (error, offset, perhapsTo) => lose({ utterance, offset }, { engine: casting.engine, error, perhapsTo }),
    });
    // An engine that answers at once may have been followed by another take already.
    if (own === generation) stopTake = stopThis;
  };

  const lose = (reached: ScriptPosition, loss: Loss): void => {
    const counted = countLoss(losses);
    losses = counted.isHopeless ? NO_LOSSES : counted;
    // A silent sound device is mute for all engines that follow, and may speak again when it is plugged in.
    if (loss.error === 'interrupted' || (loss.error === 'noAudio' && counted.isHopeless)) {
      events.onError(loss.error);
      return;
    }
    if (counted.isHopeless) refused.add(loss.engine);
    castings.clear();
    roster.askAgain(loss.engine);
    patientUntil = performance.now() + ASK_AGAIN;
    void perform(reached, loss);
  };

  /** Nobody speaks this utterance. */
  const goWithout = (utterance: number, after: Loss | null): void => {
    if (after && after.perhapsTo !== null) {
      // It does speak, it only does not say when it is done; better that than silence.
      refused.delete(after.engine);
      const offset = after.perhapsTo;
      if (offset < (script.utterances[utterance]?.text.length ?? 0)) void perform({ utterance, offset }, null);
      else passOn(utterance);
    } else if (after || refused.size > 0) {
      // All have failed: the next try may ask them all again.
      refused.clear();
      events.onError(after?.error ?? 'noEvents');
    } else if (isForeign(script, utterance)) {
      passOn(utterance);
    } else {
      events.onError('noVoice');
    }
  };

  return {
    load(next) {
      stop();
      castings.clear();
      script = next;
      patientUntil = performance.now() + VOICE_PATIENCE;
      // Browsers begin to look for their voices when they are first asked.
      roster.refresh();
    },
    start(position, newRate) {
      stop();
      rate = newRate;
      void perform(position, null);
    },
    stop,
  };
}

/** A sentence in another language than the script's: it is left unsaid rather than said in a wrong voice. */
function isForeign({ utterances }: Script, utterance: number): boolean {
  const langOf = (index: number): string => primaryLanguage(utterances[index]?.lang ?? '');
  const own = utterances.filter((_, index) => langOf(index) === langOf(utterance)).length;
  return own < utterances.length / 2;
}
