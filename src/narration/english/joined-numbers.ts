/** Numbers joined by a dash or a colon: scores, votes, ranges, ratios, telephone numbers. A voice would say "dash". */
import { isHyphen } from '../../language/lexemes.ts';
import type { Span } from '../../model/span.ts';
import type { Rewrite } from '../rewrite.ts';
import { isCapitalAt, isFree, lowerAt, type Passage, type Rule, type Saying, say, textAt } from './passage.ts';

/** No telephone number has more groups. */
const MAX_GROUPS = 8;

const digitByDigit = (group: string): string => [...group].join(' ');

/** The indices of digit groups joined by dashes, from `at` on. */
function groupsAt({ lexemes }: Passage, at: number): number[] {
  const groups = [at];
  let last = at;
  while (groups.length < MAX_GROUPS && isHyphen(lexemes, last + 1) && lexemes[last + 2]?.kind === 'digits') {
    last += 2;
    groups.push(last);
  }
  return groups;
}

/** "555-0100", "1-800-555-0199"; not "737-800", and not "100-200". */
function isTelephone(groups: readonly string[]): boolean {
  if (groups.some((group) => !/^\d+$/.test(group))) return false;
  const lengths = groups.map(({ length }) => length).join('-');
  return /^(?:1-)?3-3-4$|^3-4$/.test(lengths) || (groups.length > 1 && /^0\d\d/.test(groups[0] ?? ''));
}

/** Says " to " for the dash, and leaves the numbers to other rules: the second may have a unit. */
function sayDash(passage: Passage, at: number, spoken: string): Saying {
  const dash = passage.lexemes[at + 1]?.span as Span;
  const rewrite: Rewrite = { written: dash, spoken, voices: 'all' };
  return { rewrites: [rewrite], next: at + 2 };
}

function sayPair(passage: Passage, at: number): Saying {
  const [first, second] = [textAt(passage, at), textAt(passage, at + 2)];
  // "Rovers 2-1 United", "Boeing 737-800": after a name no "to" is said.
  const isNamed = at > 1 && isCapitalAt(passage, at - 1);
  const isLow = /^1?\d$/.test(first) && /^1?\d$/.test(second);
  if (isLow && (first === '0' || second === '0') && passage.lang !== 'en-US') {
    const [home, away] = [first, second].map((goals) => (goals === '0' ? 'nil' : goals));
    return say(passage, at, at + 3, `${home} ${away}`, 'all');
  }
  return sayDash(passage, at, isNamed || first === second ? ' ' : ' to ');
}

export const sayJoinedNumbers: Rule = (passage, at) => {
  const { lexemes } = passage;
  if (lexemes[at]?.kind !== 'digits' || !isFree(passage, at)) return null;
  const groups = groupsAt(passage, at);
  const texts = groups.map((group) => textAt(passage, group));
  const next = (groups.at(-1) ?? at) + 1;
  if (groups.length > 1) {
    if (isTelephone(texts)) return say(passage, at, next, texts.map(digitByDigit).join(', '), 'all');
    if (groups.length > 2) return say(passage, at, next, texts.join(' '), 'all');
    return sayPair(passage, at);
  }
  // "3:2", a ratio; times have two digits after the colon.
  const below = lexemes[at + 2];
  const isRatio = textAt(passage, at + 1) === ':' && lexemes[at + 1]?.isJoined && /^\d$/.test(below?.text ?? '');
  return isRatio && below?.isJoined && !lexemes[at + 3]?.isJoined
    ? say(passage, at, at + 3, `${texts[0]} to ${below.text}`, 'all')
    : null;
};

const EMERGENCY = new Set(
  'call calls called calling dial dials dialled dialed dialling ring rings rang ringing'.split(' '),
);

/** "+44 20 7946 0958", "0800 123 456", "call 999": digit by digit, with a pause between the groups. */
export const sayTelephone: Rule = (passage, at) => {
  const { lexemes } = passage;
  const isPlus = textAt(passage, at) === '+' && isFree(passage, at) && lexemes[at + 1]?.isJoined === true;
  const first = isPlus ? at + 1 : at;
  const text = textAt(passage, first);
  if (lexemes[first]?.kind !== 'digits' || (!isPlus && !isFree(passage, at))) return null;
  if (EMERGENCY.has(lowerAt(passage, at - 1)) && /^\d{3}$/.test(text)) {
    return say(passage, first, first + 1, digitByDigit(text), 'all');
  }
  let next = first + 1;
  while (next - first < MAX_GROUPS && /^\d{2,5}$/.test(textAt(passage, next)) && !lexemes[next]?.isJoined) next++;
  const groups = lexemes.slice(first, next).map((lexeme) => lexeme.text);
  const digits = groups.join('').length;
  const isNumber = isPlus ? digits >= 8 : /^0\d{2,4}$/.test(text) && groups.length > 1 && digits >= 9;
  if (!isNumber || groups.some((group) => !/^\d+$/.test(group))) return null;
  return say(passage, at, next, `${isPlus ? 'plus ' : ''}${groups.map(digitByDigit).join(', ')}`, 'all');
};
