/** The clause an amount stands in, where no phrase after it says what it is: "expand the fleet by 30%", "Price: $5". */
import { isCapitalised, isHyphen, isWord, type Lexeme, spanOfLexemes } from '../../language/lexemes.ts';
import type { Span } from '../../model/span.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words of grammar alone are no context. */
const EMPTY = words(
  'a an the this that these those it its he she they we you i his her their our my your is are was were be been has have had ' +
    'of in on at to for by with from and or but also just only about some nearly almost around over under more than at least ' +
    'up an estimated approximately roughly exactly another',
);
/** Where another clause begins. */
const OPENS_CLAUSE = words(
  'which who whose that while because although though whereas but if when where as than so yet nor depending including ' +
    'according compared',
);
/** After the amount they end its noun phrase; "of" leads it on. */
const ENDS_PHRASE = words(
  'and or in on at to for by with from into over under after before during since until about around between among ' +
    'against is are was were be been has have had will would can could may might must should said says a an the it he she ' +
    'they we you i this these those not per via near across along inside outside beyond within without throughout towards',
);
const SPEECH = words('said says say told tells added');
const DANGLING = words(
  'of in on at to for by with from into over under and or a an the its his her their our is are was',
);
const MAX_BEFORE = 9;
const MAX_AFTER = 6;
const MAX_CLAUSE = 9;

/** Signs that do not part a clause: U.S., Dr. Osei, R&D, 5%, the company's. */
const isWithin = (lexemes: readonly Lexeme[], at: number): boolean =>
  /^['’$£€%&/]$/.test(lexemes[at]?.text ?? '') ||
  isHyphen(lexemes, at) ||
  (lexemes[at]?.text === '.' && at < lexemes.length - 1);

const hasContent = (lexemes: readonly Lexeme[]): boolean =>
  lexemes.some(({ kind, lower }) => kind === 'word' && !EMPTY.has(lower));

/** Cut off in the middle: rather at "to expand the fleet", and never within a name. */
function wholeStart(lexemes: readonly Lexeme[], at: number, first: number): number {
  for (let i = at; i < first - 2; i++) if (isWord(lexemes, i, 'to')) return i + 1;
  let start = at;
  while (at - start < 3 && isCapitalised(lexemes[start]) && isCapitalised(lexemes[start - 1])) start -= 1;
  return start;
}

/** Index of the first word of the clause that lexeme `first` stands in. */
function startOfClause(lexemes: readonly Lexeme[], first: number): number {
  let at = isLabelled(lexemes, first) ? first - 1 : first;
  let count = 0;
  let isQuoted = false;
  for (; at > 0 && count < MAX_BEFORE; at--) {
    const before = lexemes[at - 1];
    // A word in marks is within the clause: the word “We” for $5.9 million.
    if (isQuoted ? /^[“"]$/.test(before?.text ?? '') : /^[”"]$/.test(before?.text ?? '') && before?.isJoined) {
      isQuoted = !isQuoted;
      continue;
    }
    // "more than", "as many as" belong to the amount.
    const isOfAmount = at > first - 3 && isWord(lexemes, at - 1, 'than', 'as');
    const isOpening = OPENS_CLAUSE.has(before?.lower ?? '') && !isOfAmount;
    if (isOpening || (before?.kind === 'sign' && !isWithin(lexemes, at - 1))) return at;
    if (count > 1 && isWord(lexemes, at - 1, 'and', 'or')) return at;
    if (before?.kind === 'word') count += 1;
  }
  return at === 0 ? 0 : wholeStart(lexemes, at, first);
}

/** "Price: $5" */
const isLabelled = (lexemes: readonly Lexeme[], first: number): boolean => lexemes[first - 1]?.text === ':';

/** Index after the noun phrase that goes on behind the amount: "electric engine", "worth of goods". */
function endOfPhrase(lexemes: readonly Lexeme[], next: number, isTaken: (lexeme: Lexeme) => boolean): number {
  let end = next;
  for (let at = next; at - next < MAX_AFTER && at < lexemes.length; at++) {
    const lexeme = lexemes[at];
    if (!lexeme || isTaken(lexeme) || ENDS_PHRASE.has(lexeme.lower) || OPENS_CLAUSE.has(lexeme.lower)) break;
    if (lexeme.kind === 'sign' && !isWithin(lexemes, at) && !/^[“”"]$/.test(lexeme.text)) break;
    if (lexeme.kind === 'word' && lexeme.lower !== 'of')
      end = /^[”"]$/.test(lexemes[at + 1]?.text ?? '') ? at + 2 : at + 1;
  }
  return end;
}

/** Index after what is said of the amount that begins its clause: "Two people briefed on the talks". */
function endOfClause(lexemes: readonly Lexeme[], next: number, isTaken: (lexeme: Lexeme) => boolean): number {
  let end = next;
  for (; end - next < MAX_CLAUSE && end < lexemes.length; end++) {
    const lexeme = lexemes[end];
    if (!lexeme || isTaken(lexeme) || OPENS_CLAUSE.has(lexeme.lower) || SPEECH.has(lexeme.lower)) break;
    if (lexeme.kind === 'sign' && !isWithin(lexemes, end)) break;
    if (isWord(lexemes, end, 'and', 'or')) break;
  }
  while (end > next && (DANGLING.has(lexemes[end - 1]?.lower ?? '') || lexemes[end - 1]?.kind === 'sign')) end -= 1;
  return end;
}

/**
 * The clause around the amount from lexeme `first` up to `next`: with it, as it would say little without.
 *
 * @param isTaken Tells lexemes that belong to a date.
 * @returns `null` where there are no words but those of grammar.
 */
export function readAround(
  lexemes: readonly Lexeme[],
  first: number,
  next: number,
  isTaken: (lexeme: Lexeme) => boolean,
): Span | null {
  let start = startOfClause(lexemes, first);
  while (start < first && (lexemes[start]?.kind === 'sign' || isWord(lexemes, start, 'and', 'or', 'but', 'also')))
    start += 1;
  const isTold = hasContent(lexemes.slice(start, first));
  const endOf = isTold ? endOfPhrase : endOfClause;
  const end = isLabelled(lexemes, first) ? next : endOf(lexemes, next, isTaken);
  return isTold || hasContent(lexemes.slice(next, end)) ? spanOfLexemes(lexemes, start, end) : null;
}
