/** How far a reading has come, and how long it will take still. */
import type { Script, ScriptPosition } from '../model/script.ts';
import type { Pace } from './pace.ts';
import { soundLength } from './word-times.ts';

export interface Tempo {
  /** At the rate of the reading. */
  readonly pace: Pick<Pace, 'perLetter' | 'perGo'>;
  /** On the pauses of the script. */
  readonly pauseFactor: number;
}

export interface Progress {
  /** From 0 to 1. */
  readonly share: number;
  readonly timeLeftMs: number;
}

/** Measures a script once; each question then costs one utterance. */
export function createMeter({ utterances }: Script): (position: ScriptPosition, tempo: Tempo) => Progress {
  /** Of all that comes before each utterance, in letters and in ms; and of the whole. */
  const before = [{ letters: 0, pauseMs: 0 }];
  for (const { text, pauseBeforeMs } of utterances) {
    const { letters, pauseMs } = before.at(-1) ?? { letters: 0, pauseMs: 0 };
    before.push({ letters: letters + soundLength(text), pauseMs: pauseMs + pauseBeforeMs });
  }
  const whole = before.at(-1) ?? { letters: 0, pauseMs: 0 };

  return ({ utterance, offset }, { pace, pauseFactor }) => {
    const passed = before[utterance] ?? whole;
    const said = utterances[utterance]?.text.slice(0, offset) ?? '';
    const letters = passed.letters + (said === '' ? 0 : soundLength(said));
    const own = utterances[utterance]?.pauseBeforeMs ?? 0;
    const pauseMs = Math.max(0, whole.pauseMs - passed.pauseMs - own);
    const goes = Math.max(0, utterances.length - utterance);
    return {
      share: whole.letters === 0 ? 0 : letters / whole.letters,
      timeLeftMs: Math.max(0, whole.letters - letters) * pace.perLetter + goes * pace.perGo + pauseMs * pauseFactor,
    };
  };
}

/** The word at a share of a script, from 0 to 1; `null` where there is none. */
export function positionAtShare({ utterances }: Script, share: number): ScriptPosition | null {
  const lengths = utterances.map(({ text }) => soundLength(text));
  const whole = lengths.reduce((total, length) => total + length, 0);
  let left = Math.min(1, Math.max(0, share)) * whole;
  for (const [utterance, length] of lengths.entries()) {
    const said = utterances[utterance];
    if (said === undefined) break;
    if (left < length) {
      const offset = (left / length) * said.text.length;
      return { utterance, offset: said.words.findLast(({ spoken }) => spoken.start <= offset)?.spoken.start ?? 0 };
    }
    left -= length;
  }
  const last = utterances.at(-1);
  return last === undefined ? null : { utterance: utterances.length - 1, offset: last.words.at(-1)?.spoken.start ?? 0 };
}
