/** The words of each sentence, as the search for names needs them: "U.S." and "Mr." whole, a possessive 's apart. */
import type { Sentence } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { fold } from './fold.ts';
import { isKnownName } from './gazetteer.ts';

export interface Word {
  readonly span: Span;
  /** Without possessive. */
  readonly text: string;
  /** Lower case, without accents and stops. */
  readonly folded: string;
  readonly isCapital: boolean;
  /** Two letters or more, all capital. */
  readonly isAcronym: boolean;
  /** Its capital may come from its place: it begins a sentence or what is in quotation marks. */
  readonly isFirst: boolean;
  readonly isPossessive: boolean;
  /** Only spaces stand between it and the word before it. */
  readonly isAdjacent: boolean;
  /** What stands between it and the word before it. */
  readonly gap: string;
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})|(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Cmdr|Adm|Pres|St|Mt|Fr|Jr|Sr)\.|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‑&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const LOWER_PARTICIPLE = /^(?:\p{Ll}+ed|based|born|led|run|style|wide|owned|bound|made|held|built|language|wing|era)$/u;
const OPENS = /[“"‘:•*]|[–—]\s*$/u;

/** `US-headed` and `Russia-NATO` are two words each, `Guinea-Bissau` and `Ki-moon` one. */
function splitHyphen(text: string): number {
  const at = text.indexOf('-');
  if (at < 1 || isKnownName(fold(text))) return -1;
  const left = text.slice(0, at);
  const right = text.slice(at + 1);
  if (LOWER_PARTICIPLE.test(right)) return at;
  return isKnownName(fold(left)) && (/^\p{Ll}/u.test(right) || isKnownName(fold(right))) ? at : -1;
}

function makeWord(text: string, start: number, gap: string, isFirst: boolean): Word {
  const possessive = /(?<=.)['’]s$/u.exec(text);
  const bare = possessive ? text.slice(0, possessive.index) : text;
  return {
    span: { start, end: start + bare.length },
    text: bare,
    folded: fold(bare),
    isCapital: /^\p{Lu}|^(?:al|el|as|ash|an|ar|bin)-\p{Lu}|^[a-z]\p{Lu}|^d['’]\p{Lu}/u.test(bare),
    isAcronym: /^(?:\p{Lu}\.?){2,}(?:\p{N}+)?$/u.test(bare.replace(/[&-]/g, '')),
    isFirst: isFirst || OPENS.test(gap),
    isPossessive: possessive !== null,
    isAdjacent: gap !== '' && gap.trim() === '' && !gap.includes('\n'),
    gap,
  };
}

/** The words of one sentence. Spans point into `text`. */
export function wordsOf(text: string, span: Span): Word[] {
  const words: Word[] = [];
  const sentence = text.slice(span.start, span.end);
  let last = 0;
  const add = (written: string, at: number): void => {
    words.push(makeWord(written, span.start + at, sentence.slice(last, at), words.length === 0));
    last = at + written.length;
  };
  for (const match of sentence.matchAll(WORD)) {
    const written = match[0];
    const at = written.length < 60 ? splitHyphen(written) : -1;
    if (at < 0) add(written, match.index);
    else {
      add(written.slice(0, at), match.index);
      add(written.slice(at + 1), match.index + at + 1);
    }
  }
  return words;
}

/** One sentence with its words. */
export interface WordedSentence {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** Written Like This or LIKE THIS: its capitals tell nothing. */
  readonly isHeadline: boolean;
}

/** Headlines end without a full stop, which tells them from a short sentence full of names. */
function isHeadlineStyle(words: readonly Word[], ending: string): boolean {
  const long = words.filter((word) => word.folded.length >= 4 && /^\p{L}/u.test(word.text));
  const capitals = long.filter((word) => word.isCapital).length;
  const shouted = words.filter((word) => word.isAcronym).length;
  if (words.length >= 4 && shouted / words.length > 0.6) return true;
  return !/[.!]/.test(ending) && long.length >= 4 && capitals / long.length > 0.75;
}

export function wordSentences(text: string, sentences: readonly Sentence[]): WordedSentence[] {
  return sentences.map((sentence) => {
    const words = wordsOf(text, sentence.span);
    return {
      sentence,
      words,
      isHeadline: isHeadlineStyle(words, text.slice(sentence.span.end - 2, sentence.span.end)),
    };
  });
}
