/** Numbers below a hundred, years and ordinals, in English words. */

const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** @param number A whole one, 0 to 99. */
export function spell(number: number): string {
  if (number < 20) return SMALL[number] ?? String(number);
  const tens = TENS[Math.floor(number / 10)] ?? String(number);
  return number % 10 === 0 ? tens : `${tens}-${SMALL[number % 10]}`;
}

const changeLast = (words: string, change: (last: string) => string): string =>
  words.replace(/[a-z]+$/, (last) => change(last));

/** "twenty-first". @param number A whole one, 1 to 99. */
export const spellOrdinal = (number: number): string =>
  changeLast(
    spell(number),
    (last) => IRREGULAR[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`),
  );

/** "sixteens", "nineties". @param number A whole one, 0 to 99. */
export const spellPlural = (number: number): string =>
  changeLast(spell(number), (last) =>
    last.endsWith('y') ? `${last.slice(0, -1)}ies` : /[sx]$/.test(last) ? `${last}es` : `${last}s`,
  );

/** "nineteen ninety-six", "nineteen oh five", "twenty sixteen"; `null` where a voice says the number so: 1900, 2005. */
export function spellYear(year: number): string | null {
  const [century, rest] = [Math.floor(year / 100), year % 100];
  if (rest === 0 || (century === 20 && rest < 10)) return null;
  return `${spell(century)} ${rest < 10 ? `oh ${spell(rest)}` : spell(rest)}`;
}

/** "nineteen nineties", "eighteen hundreds". @param decade Its first year. */
export function spellDecade(decade: number): string {
  const [century, rest] = [Math.floor(decade / 100), decade % 100];
  if (decade === 2000) return 'two thousands';
  return rest === 0 ? `${spell(century)} hundreds` : `${spell(century)} ${spellPlural(rest)}`;
}
