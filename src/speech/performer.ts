/** Performs a script: utterance after utterance, each in its voice, with its pauses; changes the engine when one fails. */
import { primaryLanguage } from '../language/primary-language.ts';
import {
  type CastVoice,
  EMPTY_SCRIPT,
  type Script,
  type ScriptPosition,
  type Utterance,
  type Voice,
} from '../model/script.ts';
import type { Settings } from '../model/settings.ts';
import { createCast, ownLanguage } from './cast.ts';
import type { SpeechEngine, SpeechError } from './engine.ts';
import type { Speakers } from './engines.ts';
import { countLoss, type Losses, NO_LOSSES, passUtterance } from './losses.ts';
import type { Tempo } from './progress.ts';
import { isBefore } from './script-places.ts';
import { startTake } from './take.ts';
import type { VoiceHabits } from './voice-habits.ts';

/** How many utterances are prepared while one is spoken. */
const AHEAD = 2;

/** Of the reader's settings those that are heard. */
export type VoiceSettings = Pick<Settings, 'rate' | 'volume' | 'pauseLength' | 'voices' | 'castVoices'>;

export interface PerformerEvents {
  readonly onVoice: (voice: Voice, hasFallenBack: boolean) => void;
  /** An engine has told which voices it has, or they were cast. */
  readonly onVoices: () => void;
  /** An utterance is heard, from the word at the position. */
  readonly onStart: (position: ScriptPosition) => void;
  /** @param safe Where to go on if it is stopped now: at this word or, where words are estimated, before it. */
  readonly onWord: (position: ScriptPosition, safe: ScriptPosition) => void;
  /** An utterance was heard to its end, and this one is next. */
  readonly onPassed: (next: ScriptPosition) => void;
  /** @param stoppedAt Where it was to stop, `null` at the end of the script. */
  readonly onEnd: (stoppedAt: ScriptPosition | null) => void;
  /** No engine is left, or the voice was taken (`interrupted`). */
  readonly onError: (error: SpeechError) => void;
}

export interface Performer {
  /** Stops, and gets ready for this script from here on. */
  load(script: Script, from: ScriptPosition): void;
  /** @returns Whether what is being said has to be begun anew for that. */
  configure(settings: VoiceSettings): boolean;
  /** Stops what is said and says this, up to `until`. The script must be loaded and the positions in it. */
  start(position: ScriptPosition, until: ScriptPosition | null): void;
  /** Silence at once; no event comes any more. */
  stop(): void;
  /** All that speak the script's language. */
  voices(): readonly Voice[];
  /** By role, once they are cast: who says what in the script's own language. */
  cast(): readonly CastVoice[];
  /** The narrator's voice, once it is cast. */
  narrator(): Voice | null;
  tempo(): Tempo;
}

interface Loss {
  readonly engine: SpeechEngine;
  readonly error: SpeechError;
  /** Where to go on if it was not lost after all, see `hearing.ts`. */
  readonly perhapsTo: ScriptPosition | null;
}

const isSame = (a: VoiceSettings, b: VoiceSettings): boolean =>
  JSON.stringify([a.voices, a.castVoices]) === JSON.stringify([b.voices, b.castVoices]);

export function createPerformer({ engines, signs }: Speakers, habits: VoiceHabits, events: PerformerEvents): Performer {
  /** Somebody of this script was heard, or will be: from then on he is not changed for a better one. */
  let hasBegun = false;
  const cast = createCast(engines, () => {
    if (!hasBegun) warm();
    events.onVoices();
  });
  let settings: VoiceSettings = { rate: 1, volume: 1, pauseLength: 1, voices: {}, castVoices: {} };
  let losses: Losses = NO_LOSSES;
  let script = EMPTY_SCRIPT;
  let until: ScriptPosition | null = null;
  let generation = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let stopTake: () => void = () => undefined;

  const stop = (): void => {
    generation++;
    clearTimeout(pause);
    stopTake();
    stopTake = () => undefined;
  };

  const prepare = (position: ScriptPosition): void => {
    const part = cast.known(position, settings.rate);
    part?.engine.prepare(part.speech);
  };

  /** Where it will begin. */
  let first: ScriptPosition = { utterance: 0, offset: 0 };
  /** Casts with the voices that are known, and makes ready: the embedded one takes a second to start, which nobody need wait for. */
  const warm = (): void => {
    const own = generation;
    cast.reconsider();
    void cast.find(first, null, settings.rate).then((part) => {
      events.onVoices();
      if (own === generation && !hasBegun) part?.engine.prepare(part.speech);
    });
  };

  const passOn = ({ utterance }: ScriptPosition): void => {
    const next = { utterance: utterance + 1, offset: 0 };
    const coming = script.utterances[next.utterance];
    if (!coming || (until && !isBefore(next, until))) {
      events.onEnd(coming ? next : null);
      return;
    }
    const own = generation;
    events.onPassed(next);
    const pauseMs = (coming.pauseBeforeMs * settings.pauseLength) / settings.rate;
    if (own === generation) pause = setTimeout(() => void perform(next, null), pauseMs);
  };

  const perform = async (position: ScriptPosition, after: Loss | null): Promise<void> => {
    const own = ++generation;
    const { utterance } = position;
    const said = script.utterances[utterance];
    if (!said) return events.onEnd(null);
    const part = await cast.find(position, until, settings.rate);
    if (own !== generation) return;
    if (!part) return goWithout(said, position, after);
    events.onVoice(part.speech.voice, cast.hasRefused);
    if (said.soundBefore && position.offset === 0) await signs.playSign(said.soundBefore);
    if (own !== generation) return;
    const { engine, speech, wording } = part;
    const full = (offset: number): ScriptPosition => ({ utterance, offset: wording.fullOffsetOf(offset) });
    const stopThis = startTake(engine, speech, habits, {
      onStart() {
        for (let ahead = 1; ahead <= AHEAD; ahead++) prepare({ utterance: utterance + ahead, offset: 0 });
        events.onStart(position);
      },
      onWord: (offset, safeOffset) => events.onWord(full(offset), full(safeOffset)),
      onEnd: () => void conclude(said, position, speech.toOffset < speech.text.length),
      onLost: (error, offset, perhapsTo) =>
        lose(full(offset), { engine, error, perhapsTo: perhapsTo === null ? null : full(perhapsTo) }),
    });
    // An engine that answers at once may have been followed by another take already.
    if (own === generation) stopTake = stopThis;
  };

  /** The utterance was heard to its end, or to where it was to stop. */
  const conclude = async (said: Utterance, position: ScriptPosition, isCut: boolean): Promise<void> => {
    losses = passUtterance(losses);
    if (isCut) return events.onEnd(until);
    const own = generation;
    if (said.soundAfter) await signs.playSign(said.soundAfter);
    if (own === generation) passOn(position);
  };

  const lose = (reached: ScriptPosition, loss: Loss): void => {
    const counted = countLoss(losses);
    losses = counted.isHopeless ? NO_LOSSES : counted;
    // A silent sound device is mute for all engines that follow, and may speak again when it is plugged in.
    if (loss.error === 'interrupted' || (loss.error === 'noAudio' && counted.isHopeless)) {
      events.onError(loss.error);
      return;
    }
    if (counted.isHopeless) cast.refuse(loss.engine);
    cast.askAgain(loss.engine);
    void perform(reached, loss);
  };

  /** Nobody speaks this utterance. */
  const goWithout = (said: Utterance, position: ScriptPosition, after: Loss | null): void => {
    if (after?.perhapsTo) {
      // It does speak, it only does not say when it is done; better that than silence.
      cast.forgive(after.engine);
      if (after.perhapsTo.offset < said.text.length) void perform(after.perhapsTo, null);
      else passOn(position);
    } else if (after || cast.hasRefused) {
      cast.forgive();
      events.onError(after?.error ?? 'noEvents');
    } else if (primaryLanguage(said.lang) !== primaryLanguage(ownLanguage(script))) {
      // Left unsaid rather than said in the voice of another language.
      passOn(position);
    } else {
      events.onError('noVoice');
    }
  };

  return {
    load(next, from) {
      stop();
      script = next;
      first = from;
      hasBegun = false;
      cast.load(next);
      warm();
    },
    configure(next) {
      const former = settings;
      settings = next;
      const follows = engines.map((engine) => engine.setVolume(next.volume));
      if (!isSame(former, next)) cast.recast(next.voices, next.castVoices);
      const isRestart = next.rate !== former.rate || !isSame(former, next);
      return isRestart || (next.volume !== former.volume && follows.includes(false));
    },
    start(position, newUntil) {
      stop();
      hasBegun = true;
      until = newUntil;
      void perform(position, null);
    },
    stop,
    voices: cast.voices,
    cast: cast.cast,
    narrator: cast.narrator,
    tempo() {
      const { rate, pauseLength } = settings;
      return { pace: habits.paceOf(cast.narrator(), rate), pauseFactor: pauseLength / rate };
    },
  };
}
