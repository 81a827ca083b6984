/**
 * In which of its wordings an utterance is said. Voices of the system read figures and units by themselves; for them a
 * script may hold a lighter wording. Positions always count in the full one, so that a place survives a change of voice.
 */
import type { EngineId, Utterance, Wording } from '../model/script.ts';

export interface SaidWording {
  readonly text: string;
  /** Where its words begin. */
  readonly words: readonly number[];
  /** From an offset in `Utterance.text` to the word in this one that it is read in, and back. */
  offsetOf(fullOffset: number): number;
  fullOffsetOf(offset: number): number;
}

const startsOf = ({ words }: Wording): number[] => words.map(({ spoken }) => spoken.start);

/** The word of `to` that stands where the word of `from` at this offset stands; the one before it where none does. */
function translate(offset: number, from: Wording, to: Wording): number {
  if (offset <= 0) return 0;
  const word = from.words.findLast(({ spoken }) => spoken.start <= offset);
  if (word === undefined) return 0;
  return to.words.findLast(({ written }) => written.start <= word.written.start)?.spoken.start ?? 0;
}

export function wordingFor(said: Utterance, engine: EngineId): SaidWording {
  const lighter = engine === 'webSpeech' ? said.lighter : undefined;
  if (lighter === undefined) {
    return { text: said.text, words: startsOf(said), offsetOf: (offset) => offset, fullOffsetOf: (offset) => offset };
  }
  return {
    text: lighter.text,
    words: startsOf(lighter),
    offsetOf: (offset) => (offset >= said.text.length ? lighter.text.length : translate(offset, said, lighter)),
    fullOffsetOf: (offset) => (offset >= lighter.text.length ? said.text.length : translate(offset, lighter, said)),
  };
}
