/** The clause an amount stands in, where no phrase after it says what it is: "expand the fleet by 30%", "Price: $5". */
import { isHyphen, isWord, type Lexeme, spanOfLexemes } from '../../language/lexemes.ts';
import type { Span } from '../../model/span.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Where another clause begins, so that the one of the amount has begun after it. */
const OPENS_CLAUSE = words(
  'which who whose that while because although though whereas but if when where as than so yet',
);
const MAX_BEFORE = 9;
/** Words of grammar alone are no context. */
const EMPTY = words(
  'a an the this that these those it its he she they we you i his her their our is are was were be been has have had of in on ' +
    'at to for by with from and or but also just only about some nearly almost around over under more than at least up',
);
/** After the amount they end its noun phrase. */
const ENDS_PHRASE = words(
  'and or but nor of in on at to for by with from into over under after before during since until about around between ' +
    'among against as than that which who whose when where while because is are was were be been has have had will would ' +
    'can could may might must should said says a an the it he she they we you i this these those if so not per via',
);
const MAX_AFTER = 4;

/** Signs that do not part a clause: U.S., Dr. Osei, R&D, 5%, the company's. */
const isWithin = (lexemes: readonly Lexeme[], at: number): boolean =>
  /^['’$£€%&/.]$/.test(lexemes[at]?.text ?? '') || isHyphen(lexemes, at);

/** Index of the first word of the clause that lexeme `first` stands in. */
function startOfClause(lexemes: readonly Lexeme[], first: number): number {
  // "Price: $5"
  let at = lexemes[first - 1]?.text === ':' ? first - 1 : first;
  let words = 0;
  for (; at > 0 && words < MAX_BEFORE; at--) {
    const before = lexemes[at - 1];
    if (!before || OPENS_CLAUSE.has(before.lower) || (before.kind === 'sign' && !isWithin(lexemes, at - 1))) return at;
    if (words > 1 && isWord(lexemes, at - 1, 'and', 'or')) return at;
    if (before.kind === 'word') words += 1;
  }
  if (at === 0) return 0;
  // Cut off in the middle: rather at "to expand the fleet".
  for (let i = at; i < first - 2; i++) if (isWord(lexemes, i, 'to')) return i + 1;
  return at;
}

function endOfPhrase(lexemes: readonly Lexeme[], next: number): number {
  let end = next;
  for (let at = next; at - next < 2 * MAX_AFTER && at < lexemes.length; at++) {
    const lexeme = lexemes[at];
    if (!lexeme || ENDS_PHRASE.has(lexeme.lower)) break;
    if (lexeme.kind === 'sign' && !isHyphen(lexemes, at)) break;
    if (lexeme.kind === 'digits' && !lexeme.isJoined) break;
    if (lexeme.kind === 'word') end = at + 1;
  }
  return end;
}

/**
 * The clause around the amount from lexeme `first` up to `next`: with it, as it would say little without.
 *
 * @returns `null` where there are no words but those of grammar.
 */
export function readAround(lexemes: readonly Lexeme[], first: number, next: number): Span | null {
  const end = endOfPhrase(lexemes, next);
  let start = startOfClause(lexemes, first);
  while (start < first && (lexemes[start]?.kind === 'sign' || isWord(lexemes, start, 'and', 'or', 'but', 'also')))
    start += 1;
  const rest = [...lexemes.slice(start, first), ...lexemes.slice(next, end)];
  return rest.some(({ kind, lower }) => kind === 'word' && !EMPTY.has(lower))
    ? spanOfLexemes(lexemes, start, end)
    : null;
}
