/**
 * The words that say what an amount is: those after it ("near the border with Ukraine", "were killed"), else the clause it
 * stands in. No parser: signs and words of grammar tell where a phrase ends.
 */
import { isWord, type Lexeme, spanOfLexemes } from '../../language/lexemes.ts';
import { timeUnitOf } from '../../language/units.ts';
import type { FigureKind } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { readAround } from './contexts.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const OPENERS = words(
  'of in near from for to at on by with per a an who that after before since across among between against within into under ' +
    'over around along inside outside through throughout without below above behind beyond ago a',
);
/** Where the phrase is over: the sentence goes on with its verb, or with another thought. */
const ENDINGS = words(
  'which while as because is are was were has have had will would can could may might said says say told who whose ' +
    'when where if than so although though',
);
/** After these the phrase tells when, which is a fact of its own. */
const TIME_OPENERS = words('in over during since for');
const TIMES = words('recent past last previous coming next latest early late');
const MAX_WORDS = 12;
const DANGLING = words(
  'of in near from for to at on by with per a an the who that after before since its his her their this',
);

const PARTICLES = 'on in over off up out down around through'.split(' ');

const AUXILIARIES = words('was were has have had is are');
const PARTICIPLE =
  /(ed|en)$|^(hurt|shot|found|lost|left|sold|built|cut|hit|dead|held|sent|born|made|put|set|spent|paid)$/;

/** "were killed", "have been injured": what happened to what is counted. */
function readVerb(lexemes: readonly Lexeme[], at: number): Span | null {
  const verb = isWord(lexemes, at + 1, 'been', 'being') ? at + 2 : at + 1;
  return PARTICIPLE.test(lexemes[verb]?.lower ?? '') ? spanOfLexemes(lexemes, at, verb + 1) : null;
}

/** The phrase after an amount, without the dates in it. */
function readAfter(
  lexemes: readonly Lexeme[],
  at: number,
  kind: FigureKind,
  isTaken: (lexeme: Lexeme) => boolean,
): Span | null {
  const opener = lexemes[at]?.lower ?? '';
  if (AUXILIARIES.has(opener)) return kind === 'count' ? readVerb(lexemes, at) : null;
  // "$80 a barrel", "12 hours a day", but not "12 points a piece of".
  const isRate = kind === 'money' || timeUnitOf(lexemes[at + 1]?.lower ?? '') !== null;
  if ((opener === 'a' || opener === 'an') && !isRate) return null;
  if (!OPENERS.has(opener) || (opener === 'to' && /^[\d$£€]/.test(lexemes[at + 1]?.text ?? ''))) return null;
  // After "after" and "since" stands a sentence, with a verb of its own.
  const hasVerb =
    opener === 'after' || opener === 'before' || opener === 'since' || opener === 'who' || opener === 'that';
  let next = at + 1;
  for (; next < lexemes.length && next - at < MAX_WORDS; next++) {
    const lexeme = lexemes[next];
    if (!lexeme || (lexeme.kind === 'sign' && !/^[-‑’'$£€%&.]$/.test(lexeme.text)) || isTaken(lexeme)) break;
    if (lexeme.text === '.' && lexemes[next + 1] === undefined) break;
    if (isWord(lexemes, next, 'and', 'or', 'but') || (ENDINGS.has(lexeme.lower) && !hasVerb)) break;
    const after = lexemes[next + 1]?.lower === 'the' ? lexemes[next + 2] : lexemes[next + 1];
    if (TIME_OPENERS.has(lexeme.lower) && TIMES.has(after?.lower ?? '')) break;
  }
  const after = lexemes[next];
  // "that are always on." is whole; "in the wake of" a date is not.
  const isEnd = after === undefined || (after.kind === 'sign' && !isTaken(after));
  if (isEnd && isWord(lexemes, next - 1, ...PARTICLES)) return spanOfLexemes(lexemes, at, next);
  const isDangling = (): boolean =>
    next > at + 1 && (DANGLING.has(lexemes[next - 1]?.lower ?? '') || lexemes[next - 1]?.kind === 'sign');
  let isOf = false;
  while (isDangling()) {
    next -= 1;
    isOf ||= isWord(lexemes, next, 'of');
  }
  // "in the wake of" a date: without its date the whole phrase says nothing.
  if (isOf) {
    const noun = isWord(lexemes, next - 2, 'the', 'a', 'an') ? next - 3 : next - 2;
    if (OPENERS.has(lexemes[noun]?.lower ?? '')) next = noun;
    while (isDangling()) next -= 1;
  }
  return next > at + 1 ? spanOfLexemes(lexemes, at, next) : null;
}

/**
 * The words that say what the amount from lexeme `first` up to `next` is.
 *
 * @param isTaken Tells lexemes that belong to a date.
 * @returns What follows the amount, or a span around it; `null` where the sentence holds nothing else.
 */
export function readClause(
  lexemes: readonly Lexeme[],
  first: number,
  next: number,
  kind: FigureKind,
  isTaken: (lexeme: Lexeme) => boolean,
): Span | null {
  return readAfter(lexemes, next, kind, isTaken) ?? readAround(lexemes, first, next, isTaken);
}
