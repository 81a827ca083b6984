/** Two numbers that are one figure, "one in five", "a 5-4 ruling", "3 per 1,000", and what no unit after it tells. */
import { isHyphen, isWord, type Lexeme } from '../../language/lexemes.ts';
import { readNumber, type WrittenNumber } from '../../language/numbers.ts';
import { readAge } from './ages.ts';
import { readCounted } from './counted.ts';
import type { RangeReading } from './ranges.ts';

const found = (at: number, next: number, value: number, more: Partial<RangeReading>): RangeReading => ({
  first: at,
  next,
  value,
  unit: '',
  kind: 'ratio',
  magnitude: 1,
  rule: 'ratio',
  isBare: false,
  ...more,
});

/** "one in five", "3 out of 10". */
function readOneIn(lexemes: readonly Lexeme[], at: number, above: WrittenNumber): RangeReading | null {
  if (above.form === 'order' || above.form === 'fraction') return null;
  const isOutOf = isWord(lexemes, above.next, 'out') && isWord(lexemes, above.next + 1, 'of');
  const isIn =
    above.value < 10 &&
    (isWord(lexemes, above.next, 'in') || (isHyphen(lexemes, above.next) && isWord(lexemes, above.next + 1, 'in')));
  if (!isOutOf && !isIn) return null;
  const start = isOutOf || !isWord(lexemes, above.next, 'in') ? above.next + 2 : above.next + 1;
  const below = readNumber(
    lexemes,
    isHyphen(lexemes, start) ? start + 1 : isWord(lexemes, start, 'every') ? start + 1 : start,
  );
  const isYear = below !== null && /^(19|20)\d\d$/.test(lexemes[start]?.text ?? '');
  if (!below || isYear || below.form === 'fraction' || below.value <= above.value) return null;
  return found(at, below.next, above.value / below.value, {});
}

const CONTESTS =
  'vote votes ruling decision win victory loss defeat draw tie lead majority margin score against over aggregate'.split(
    ' ',
  );

/** "5-4", "3–1", "five-to-four", with a word of voting or play near: else it may be anything. The first number is the value. */
function readScore(lexemes: readonly Lexeme[], at: number, first: WrittenNumber): RangeReading | null {
  if (!Number.isInteger(first.value) || first.value > 600 || first.magnitude > 1) return null;
  const isTo = isHyphen(lexemes, first.next) && isWord(lexemes, first.next + 1, 'to');
  if (!isHyphen(lexemes, first.next)) return null;
  const second = readNumber(lexemes, isTo ? first.next + 3 : first.next + 1);
  if (!second || !Number.isInteger(second.value) || second.value > 600 || second.magnitude > 1) return null;
  const near = lexemes.slice(Math.max(0, at - 4), second.next + 4);
  const isContest = near.some(
    ({ lower }) => CONTESTS.includes(lower) || /^(vot|beat|won|lost|lead|led|drew|defeat)/.test(lower),
  );
  return isContest && !isHyphen(lexemes, second.next)
    ? found(at, second.next, first.value, { kind: 'score', rule: 'score' })
    : null;
}

/** "217 votes to 215", "3 goals to 1". */
function readTally(lexemes: readonly Lexeme[], at: number, first: WrittenNumber): RangeReading | null {
  if (!isWord(lexemes, first.next, 'votes', 'goals', 'points', 'games', 'sets')) return null;
  const second = isWord(lexemes, first.next + 1, 'to') ? readNumber(lexemes, first.next + 2) : null;
  const unit = lexemes[first.next]?.lower ?? '';
  return second && second.magnitude === 1 && isSentencePart(lexemes[second.next])
    ? found(at, second.next, first.value, { kind: 'score', unit, rule: 'tally' })
    : null;
}

const isSentencePart = (lexeme: Lexeme | undefined): boolean => !/^[%$£€]$/.test(lexeme?.text ?? '');

const ODDS = 'ratio odds outnumber outnumbered outnumbering split favourites margin'.split(' ');

/** "3:1", "three to one", "five-to-one", where a word near says that it is a ratio. */
function readProportion(lexemes: readonly Lexeme[], at: number, above: WrittenNumber): RangeReading | null {
  if (above.magnitude > 1 || above.form === 'order') return null;
  const joint = isHyphen(lexemes, above.next) ? above.next + 1 : above.next;
  const isJoint = isWord(lexemes, joint, 'to') || (lexemes[joint]?.text === ':' && lexemes[joint]?.isJoined === true);
  const start = isHyphen(lexemes, joint + 1) ? joint + 2 : joint + 1;
  const below = isJoint ? readNumber(lexemes, start) : null;
  if (!below || below.value === 0 || below.magnitude > 1 || below.form === 'order') return null;
  const near = lexemes.slice(Math.max(0, at - 6), below.next + 3);
  return near.some(({ lower }) => ODDS.includes(lower)) ? found(at, below.next, above.value / below.value, {}) : null;
}

/** "magnitude 6.8", "a 6.8-magnitude quake". */
function readMagnitude(lexemes: readonly Lexeme[], at: number, number: WrittenNumber): RangeReading | null {
  if (lexemes[at]?.kind !== 'digits' || number.value > 12 || number.magnitude > 1) return null;
  const before = isHyphen(lexemes, at - 1) ? at - 2 : isWord(lexemes, at - 1, 'of') ? at - 2 : at - 1;
  const after = isHyphen(lexemes, number.next) ? number.next + 1 : number.next;
  const isBefore = isWord(lexemes, before, 'magnitude');
  if (!isBefore && !isWord(lexemes, after, 'magnitude')) return null;
  return found(at, isBefore ? number.next : after + 1, number.value, {
    kind: 'measure',
    unit: 'magnitude',
    rule: 'magnitude',
  });
}

/** "a 10-fold rise". */
function readFold(lexemes: readonly Lexeme[], at: number, number: WrittenNumber): RangeReading | null {
  const isFold = isHyphen(lexemes, number.next) && isWord(lexemes, number.next + 1, 'fold');
  return isFold ? found(at, number.next + 2, number.value, { unit: 'fold', rule: 'fold' }) : null;
}

/** "fivefold". */
function readFoldWord(lexemes: readonly Lexeme[], at: number): RangeReading | null {
  const [, word] = /^(two|three|four|five|six|seven|eight|nine|ten)fold$/.exec(lexemes[at]?.lower ?? '') ?? [];
  return word ? found(at, at + 1, FOLDS.indexOf(word) + 2, { unit: 'fold', rule: 'fold' }) : null;
}
const FOLDS = 'two three four five six seven eight nine ten'.split(' ');

/** "2.3 per 100,000 residents", "40 per 1,000". */
function readRate(lexemes: readonly Lexeme[], at: number, number: WrittenNumber): RangeReading | null {
  if (!isWord(lexemes, number.next, 'per')) return null;
  const base = readNumber(lexemes, number.next + 1);
  if (!base || !/^1(00){1,3}0*$/.test(String(base.value)) || base.form === 'fraction') return null;
  const counted = readCounted(lexemes, base.next, isWord(lexemes, base.next, 'of'));
  const noun = counted ? ` ${counted.unit}` : '';
  return found(at, counted?.next ?? base.next, number.value, { unit: `per ${base.value}${noun}`, rule: 'rate' });
}

const RULES = [readScore, readTally, readOneIn, readProportion, readRate, readMagnitude, readFold, readAge];

export function readRatio(lexemes: readonly Lexeme[], at: number): RangeReading | null {
  const number = readNumber(lexemes, at);
  if (!number) return readFoldWord(lexemes, at);
  for (const rule of RULES) {
    const reading = rule(lexemes, at, number);
    if (reading) return reading;
  }
  return null;
}
