/**
 * The player: one script, one voice, and the reader's hand on it.
 * Any page of the extension may host it. Pausing is stopping; it goes on with the word it was at, on both engines.
 */

import { BEGINNING, IDLE, type PlayerState } from '../model/player-state.ts';
import { EMPTY_SCRIPT, type Script, type ScriptPlace, type ScriptPosition, type Unit } from '../model/script.ts';
import type { SpeechError } from './engine.ts';
import type { Speakers } from './engines.ts';
import { createPerformer, type VoiceSettings } from './performer.ts';
import { createMeter, positionAtShare } from './progress.ts';
import {
  beginningOf,
  isBefore,
  placeOf,
  positionNear,
  sentenceAt,
  startsOf,
  validPosition,
  writtenWordAt,
} from './script-places.ts';
import { createVoiceHabits, type VoiceHabits } from './voice-habits.ts';
import { createVoiceLock, type VoiceLock } from './voice-lock.ts';

/** In ms. "Previous" within this time of a beginning means the one before, as in music players. */
const RESTART_AFTER = 2000;

export interface PlayerOptions {
  /** The player disposes of them. */
  readonly speakers: Speakers;
  readonly lock?: VoiceLock;
  /** What was learnt of the voices before; it is told more. */
  readonly habits?: VoiceHabits;
}

/** Where to go: a position of the script, a sentence by its index, a share of the whole from 0 to 1, or what is written at a place. */
export type Target = ScriptPosition | { readonly sentence: number } | { readonly share: number } | ScriptPlace;

export interface Player {
  readonly state: PlayerState;
  /** Where it goes on, in the article; `null` where there is nothing to read. */
  readonly place: ScriptPlace | null;
  /** Calls the listener after every change, not at once. Returns what ends it. */
  subscribe(listener: (state: PlayerState) => void): () => void;
  /** Takes a script, and where to begin; a place that does not fit is the beginning. Does not speak. */
  load(script: Script, from?: ScriptPlace): void;
  /** Takes another script of the same article and goes on at the same word; at the next one where that is not said. `at`: where it now is written. */
  retell(script: Script, at?: ScriptPlace | null): void;
  play(): void;
  /** Speaks from here on and stops before `until`. */
  playFrom(from: Target, until?: ScriptPlace): void;
  pause(): void;
  /** To the next of its kind; where there is none nothing happens. */
  next(unit?: Unit): void;
  /** To the beginning of what is heard; within 2 s of it, to the one before. */
  previous(unit?: Unit): void;
  seek(to: Target): void;
  /** Applies at once, from the word being spoken. */
  configure(settings: VoiceSettings): void;
  dispose(): void;
}

const errorOf = (error: SpeechError): PlayerState['error'] => {
  if (error === 'noAudio') return 'noAudio';
  return error === 'noVoice' ? 'noVoiceForLanguage' : 'noVoice';
};

export function createPlayer({
  speakers,
  lock = createVoiceLock(),
  habits = createVoiceHabits(),
}: PlayerOptions): Player {
  const listeners = new Set<(state: PlayerState) => void>();
  let state = IDLE;
  let script = EMPTY_SCRIPT;
  let measure = createMeter(script);
  let until: ScriptPosition | null = null;
  /** The utterance that was last heard from its beginning, and since when. */
  let entered = { utterance: -1, at: Number.NEGATIVE_INFINITY };

  const update = (change: Partial<PlayerState>): void => {
    const next = { ...state, ...change };
    state = { ...next, ...measure(next.position, performer.tempo()) };
    for (const listener of [...listeners]) listener(state);
  };
  const isOn = (): boolean => state.status === 'playing' || state.status === 'loading';
  const rest = (change: Partial<PlayerState>): void => {
    lock.release();
    update(change);
  };
  const at = (position: ScriptPosition): Partial<PlayerState> => ({
    position,
    sentence: sentenceAt(script, position),
  });

  const performer = createPerformer(speakers, habits, {
    onVoice: (voice, hasFallenBack) =>
      update({ engine: voice.engine, hasFallenBack, cast: performer.cast(), voice: performer.narrator() }),
    onVoices: () => update({ voices: performer.voices(), cast: performer.cast() }),
    onStart(position) {
      if (position.offset === 0) entered = { utterance: position.utterance, at: performance.now() };
      update({
        status: 'playing',
        ...at(position),
        word: writtenWordAt(script, position),
        voice: performer.narrator(),
      });
    },
    onWord: (position, safe) => update({ position: safe, word: writtenWordAt(script, position) }),
    onPassed: (position) => update({ position }),
    onEnd(stoppedAt) {
      if (stoppedAt) rest({ status: 'paused', ...at(stoppedAt), word: null });
      else rest({ status: 'ended', ...at(BEGINNING), word: null });
    },
    onError(error) {
      if (error === 'interrupted') pause();
      else rest({ status: 'failed', error: errorOf(error) });
    },
  });

  function pause(): void {
    if (!isOn()) return;
    performer.stop();
    rest({ status: 'paused' });
  }

  function start(status: 'loading' | 'playing'): void {
    lock.take(pause);
    update({ status, error: null });
    performer.start(state.position, until);
  }

  /** Goes on with what it is at, in another way. */
  function restart(): void {
    if (isOn()) start(state.status === 'playing' ? 'playing' : 'loading');
  }

  function goTo(position: ScriptPosition): void {
    entered = { utterance: -1, at: Number.NEGATIVE_INFINITY };
    update({ ...at(validPosition(script, position)), word: null });
  }

  function moveTo(position: ScriptPosition): void {
    until = null;
    goTo(position);
    if (isOn()) restart();
    else if (state.status !== 'idle') update({ status: 'paused', error: null });
  }

  function positionOf(target: Target): ScriptPosition | null {
    if ('utterance' in target) return target;
    if ('share' in target) return positionAtShare(script, target.share);
    return 'sentence' in target ? beginningOf(script, target.sentence) : positionNear(script, target);
  }

  /** Whether what begins here has only just begun. */
  const isFresh = (start: ScriptPosition): boolean =>
    !isBefore(start, state.position) ||
    (entered.utterance === start.utterance && performance.now() - entered.at < RESTART_AFTER);

  return {
    get state() {
      return state;
    },
    get place() {
      return placeOf(script, state.position);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load(next, from) {
      script = next;
      measure = createMeter(next);
      until = null;
      const position = (from && positionNear(next, from)) ?? BEGINNING;
      performer.load(next, position);
      rest({ ...IDLE, ...at(position), voices: performer.voices() });
    },
    retell(next, from = placeOf(script, state.position)) {
      const wasOn = isOn();
      const { status, error } = state;
      performer.stop();
      script = next;
      measure = createMeter(next);
      until = null;
      const found = from && positionNear(next, from);
      performer.load(next, found ?? BEGINNING);
      goTo(found ?? BEGINNING);
      if (wasOn && found) start('loading');
      else rest({ status: wasOn ? 'ended' : status, error });
    },
    play() {
      if (isOn()) return;
      until = null;
      if (script.utterances.length === 0) update({ status: 'ended' });
      else start('loading');
    },
    playFrom(from, to) {
      const position = positionOf(from);
      if (!position) return;
      goTo(position);
      until = (to && positionNear(script, to)) ?? null;
      start('loading');
    },
    pause,
    next(unit = 'sentence') {
      const target = startsOf(script, unit).find((start) => isBefore(state.position, start));
      if (target) moveTo(target);
    },
    previous(unit = 'sentence') {
      const behind = startsOf(script, unit).filter((start) => !isBefore(state.position, start));
      const last = behind.at(-1);
      const target = last && isFresh(last) ? (behind.at(-2) ?? last) : last;
      if (target) moveTo(target);
    },
    seek(to) {
      const position = positionOf(to);
      if (position) moveTo(position);
    },
    configure(settings) {
      if (performer.configure(settings)) restart();
      update({});
    },
    dispose() {
      performer.stop();
      lock.release();
      listeners.clear();
      for (const engine of speakers.engines) engine.dispose();
    },
  };
}
