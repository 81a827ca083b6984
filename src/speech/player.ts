/**
 * The player: one script, one voice, and the reader's hand on it.
 * Any page of the extension may host it. Pausing is stopping; it goes on with the word it was at, on both engines.
 */

import { BEGINNING, IDLE, type PlayerState } from '../model/player-state.ts';
import { EMPTY_SCRIPT, type Script, type ScriptPosition } from '../model/script.ts';
import type { SpeechEngine } from './engine.ts';
import { createPerformer } from './performer.ts';
import { beginningOf, isAtBeginning, sentenceAt, validPosition, writtenWordAt } from './script-places.ts';
import { createVoiceLock, type VoiceLock } from './voice-lock.ts';

/** In ms. "Previous" within this time of a sentence's beginning means the one before, as in music players. */
const RESTART_AFTER = 2000;

export interface PlayerOptions {
  /** In order of preference. The player disposes of them. */
  readonly engines: readonly SpeechEngine[];
  readonly lock?: VoiceLock;
  /** 0.5 to 2. */
  readonly rate?: number;
}

export interface Player {
  readonly state: PlayerState;
  /** Calls the listener after every change, not at once. Returns what ends it. */
  subscribe(listener: (state: PlayerState) => void): () => void;
  /** Takes a script, and where to begin; a position that does not fit is the beginning. Does not speak. */
  load(script: Script, from?: ScriptPosition): void;
  play(): void;
  pause(): void;
  /** To the next sentence; at the last one nothing happens. */
  next(): void;
  /** To the beginning of the sentence; within 2 s of it, to the one before. */
  previous(): void;
  seek(to: ScriptPosition | { readonly sentence: number }): void;
  /** Applies at once, from the word being spoken. */
  setRate(rate: number): void;
  dispose(): void;
}

export function createPlayer({ engines, lock = createVoiceLock(), rate: firstRate = 1 }: PlayerOptions): Player {
  const listeners = new Set<(state: PlayerState) => void>();
  let state = IDLE;
  let script = EMPTY_SCRIPT;
  let rate = firstRate;
  /** Since when this sentence is heard from its beginning; `null` when it was entered elsewhere or is not heard. */
  let sentenceSince: number | null = null;

  const update = (change: Partial<PlayerState>): void => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener(state);
  };
  const isOn = (): boolean => state.status === 'playing' || state.status === 'loading';
  const rest = (change: Partial<PlayerState>): void => {
    lock.release();
    update(change);
  };

  const performer = createPerformer(engines, {
    onEngine: (engine, hasFallenBack) => update({ engine, hasFallenBack }),
    onStart(position) {
      if (isAtBeginning(script, position)) sentenceSince = performance.now();
      const word = writtenWordAt(script, position);
      update({ status: 'playing', position, sentence: sentenceAt(script, position), word });
    },
    onWord: (position, safe) => update({ position: safe, word: writtenWordAt(script, position) }),
    onPassed: (position) => update({ position }),
    onEnd: () => rest({ status: 'ended', position: BEGINNING, sentence: 0, word: null }),
    onError(error) {
      if (error === 'interrupted') pause();
      else rest({ status: 'failed', error: error === 'noAudio' ? 'noAudio' : 'noVoice' });
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
    performer.start(state.position, rate);
  }

  function moveTo(position: ScriptPosition): void {
    const target = validPosition(script, position);
    sentenceSince = null;
    update({ position: target, sentence: sentenceAt(script, target), word: null });
    if (isOn()) start(state.status === 'playing' ? 'playing' : 'loading');
    else if (state.status !== 'idle') update({ status: 'paused', error: null });
  }

  function moveToSentence(sentence: number): void {
    const target = beginningOf(script, sentence);
    if (target) moveTo(target);
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load(next, from = BEGINNING) {
      performer.load(next);
      script = next;
      sentenceSince = null;
      const position = validPosition(next, from);
      rest({ ...IDLE, position, sentence: sentenceAt(next, position) });
    },
    play() {
      if (isOn()) return;
      if (script.utterances.length === 0) update({ status: 'ended' });
      else start('loading');
    },
    pause,
    next: () => moveToSentence(state.sentence + 1),
    previous() {
      const isFresh = sentenceSince !== null && performance.now() - sentenceSince < RESTART_AFTER;
      const goesBack = state.sentence > 0 && (isFresh || isAtBeginning(script, state.position));
      moveToSentence(goesBack ? state.sentence - 1 : state.sentence);
    },
    seek: (to) => ('sentence' in to ? moveToSentence(to.sentence) : moveTo(to)),
    setRate(next) {
      if (next === rate) return;
      rate = next;
      if (isOn()) start(state.status === 'playing' ? 'playing' : 'loading');
    },
    dispose() {
      performer.stop();
      lock.release();
      listeners.clear();
      for (const engine of engines) engine.dispose();
    },
  };
}
