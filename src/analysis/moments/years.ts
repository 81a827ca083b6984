/** Years and what is longer: "in 2016", "the 1990s", "2015-2019", "fiscal 1989", "the 20th century". */
import { isCapitalised, isHyphen, isWord, type Lexeme } from '../../language/lexemes.ts';
import { readSpokenYear } from '../../language/number-words.ts';
import { isUnitOfMeasure, timeUnitOf } from '../../language/units.ts';
import { type Period, periodAround, yearOf } from './periods.ts';
import { longestOf, type Reading, type Rule, type Setting } from './reading.ts';

const YEAR_CUES = (
  'in since by until till from of during through before after between late early mid around circa fiscal year the to ' +
  'and or this that end start beginning spring summer autumn fall winter for a an his her its their our'
).split(' ');
/** Plurals that belong to a year rather than are counted by it: "above 2000 levels". */
const YEARLY = 'levels elections figures floods protests results sales talks earnings riots'.split(' ');
const COUNT_CUES =
  'about some nearly almost over than least most approximately roughly another only just exactly'.split(' ');

/** Before a year that names no thing: the year itself is spoken of. */
const OF_TIME = (
  'in since by until till from of during through before after between late early mid around circa year to fiscal and or for ' +
  'end start beginning'
).split(' ');
const FUNCTION_WORDS = (
  'and or but is are was were will would has have had in on at to for by with from through until after before as when ' +
  'where that which who while because he she it they we the a an said'
).split(' ');

/** "the 2016 model", "a 2018 analysis", "2020 Zephyr": the year tells things apart. */
const isOfThing = (lexemes: readonly Lexeme[], at: number): boolean =>
  !isWord(lexemes, at - 1, ...OF_TIME) &&
  lexemes[at + 1]?.kind === 'word' &&
  !isWord(lexemes, at + 1, "'s", ...FUNCTION_WORDS);

/** Years in use by news: written without a comma they are rarely counts. */
const isModern = (year: number): boolean => year >= 1900 && year <= 2199;

function yearAt(lexemes: readonly Lexeme[], at: number): number | null {
  const lexeme = lexemes[at];
  if (!lexeme || !/^(1\d|2[01])\d\d$/.test(lexeme.text)) return null;
  const [before, after] = [lexemes[at - 1], lexemes[at + 1]];
  // Parts of longer numbers, names of things and amounts: #2016, £2000, A2010, 2000%, 2000km, 1.2016.
  const isPartBefore = lexeme.isJoined && before && !/^[('’"“‘[–—/-]$/.test(before.text);
  const isPartAfter = after?.isJoined && (after.kind === 'digits' || after.text === '%' || after.text === ':');
  const isWordAfter = after?.isJoined && after.kind === 'word' && after.lower !== "'s";
  if (isPartBefore || isPartAfter || isWordAfter || /^[$£€¥₹#]$/.test(before?.text ?? '')) return null;
  return Number(lexeme.text);
}

/** A year alone. Its neighbours must speak for a year: words of time before it, or nothing that makes it a count. */
const bareYear: Rule = ({ lexemes, today }, at) => {
  const year = yearAt(lexemes, at);
  if (year === null) return null;
  const before = lexemes[at - 1];
  const after = lexemes[at + 1];
  const isCued = isWord(lexemes, at - 1, ...YEAR_CUES);
  if (year > 2099 && !isWord(lexemes, at - 1, 'by', 'in', 'until', 'to', 'year')) return null;
  if (!isModern(year)) {
    const isOld = year >= 1500 && isWord(lexemes, at - 1, 'in', 'since', 'until', 'from', 'year');
    if (!isOld || (after?.kind === 'word' && after.lower.endsWith('s'))) return null;
  } else {
    if (isWord(lexemes, at - 1, ...COUNT_CUES) || isUnitOfMeasure(after)) return null;
    const step = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
    const unit = lexemes[step]?.lower ?? '';
    if (timeUnitOf(unit) && (step > at + 1 || unit.endsWith('s'))) return null;
    const isHyphened = before !== undefined && isHyphen(lexemes, at - 1) && lexemes[at - 2]?.kind !== 'word';
    // Events are named with the year they fall in ("Regatta 2018"); other years in names are models and flights.
    const isOfToday = today !== null && Math.abs(year - periodAround('year', today).index) <= 1;
    const isInName = isCapitalised(before) && at > 1 && !isCued && !isOfToday;
    const isCountOf =
      year % 100 === 0 &&
      after?.kind === 'word' &&
      !isCapitalised(after) &&
      after.lower.endsWith('s') &&
      !YEARLY.includes(after.lower) &&
      after.lower !== "'s";
    if (
      isHyphened ||
      (isInName && !/^[,.;:)]$/.test(after?.text ?? '.')) ||
      (isCountOf && !isWord(lexemes, at - 1, 'in'))
    )
      return null;
  }
  return { next: at + 1, period: yearOf(year), rule: isOfThing(lexemes, at) ? 'yearOfThing' : 'year' };
};

/** "2015-2019", "2019-20", "between 2010 and 2015", "from 2010 to 2015". */
const yearInterval: Rule = ({ lexemes }, at) => {
  const isPaired = isWord(lexemes, at, 'between', 'from');
  const start = isPaired ? at + 1 : at;
  const first = yearAt(lexemes, start);
  const joint = lexemes[start + 1];
  const isJoint = isPaired ? isWord(lexemes, start + 1, 'and', 'to', 'until') : /^[-–—/]$/.test(joint?.text ?? '');
  if (first === null || first < 1500 || !isJoint) return null;
  const short = /^\d\d$/.test(lexemes[start + 2]?.text ?? '') ? Number(lexemes[start + 2]?.text) : null;
  const isSeason = short !== null && joint?.isJoined === true && short === (first + 1) % 100;
  const second = isSeason ? first + 1 : yearAt(lexemes, start + 2);
  if (second === null || second <= first || lexemes[start + 3]?.text === joint?.text) return null;
  return { next: start + 3, period: yearOf(first), until: yearOf(second), rule: 'yearInterval' };
};

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const decade = (index: number): Period => ({ unit: 'decade', index });

/** "1990s", "the '80s", "the nineties": without a century, the twentieth's, but for the twenties' and thirties'. */
const decadeOf: Rule = ({ lexemes }, at) => {
  const start = isWord(lexemes, at, 'the') ? at + 1 : at;
  const lexeme = lexemes[start];
  const isShort = /^['’‘]$/.test(lexeme?.text ?? '');
  const digits = isShort ? lexemes[start + 1] : lexeme;
  const at2 = isShort ? start + 2 : start + 1;
  const plural = lexemes[at2];
  const isPlural = plural?.isJoined && (plural.lower === 's' || plural.lower === "'s");
  if (isPlural && digits && /^(1[5-9]|20)\d0$/.test(digits.text))
    return { next: at2 + 1, period: decade(Number(digits.text) / 10), rule: 'decade' };
  const isAfterDecade = isWord(lexemes, at - 1, 'and', 'or', 'to') && isWord(lexemes, at - 2, 's', "'s");
  const isTold = isShort || start > at || isAfterDecade;
  if (isPlural && plural.lower === 's' && digits && /^[2-9]0$/.test(digits.text) && isTold)
    return { next: at2 + 1, period: decade(190 + Number(digits.text) / 10), rule: 'decade' };
  const named = start > at ? DECADES.indexOf(lexeme?.lower ?? '') : -1;
  return named < 0 ? null : { next: start + 1, period: decade(192 + named), rule: 'decade' };
};

/** "the 20th century"; its value is that of the years it holds, 19. */
const century: Rule = ({ lexemes }, at) => {
  const digits = lexemes[at];
  const suffix = lexemes[at + 1];
  if (!digits || !/^(1\d|2[0-1])$/.test(digits.text) || !suffix?.isJoined || !['th', 'st'].includes(suffix.lower))
    return null;
  const word = isHyphen(lexemes, at + 2) ? at + 3 : at + 2;
  if (!isWord(lexemes, word, 'century')) return null;
  return { next: word + 1, period: { unit: 'century', index: Number(digits.text) - 1 }, rule: 'century' };
};

const spokenYear: Rule = ({ lexemes }, at) => {
  const isCued = isWord(lexemes, at - 1, 'in', 'of', 'since', 'from', 'until', 'by', 'to', 'year');
  const spoken = isCued ? readSpokenYear(lexemes, at) : null;
  return spoken && { next: spoken.next, period: yearOf(spoken.year), rule: 'spokenYear' };
};

/** "fiscal 1989", "financial year 2021-22": the year as the calendar has it. */
const fiscalYear: Rule = (setting, at) => {
  if (!isWord(setting.lexemes, at, 'fiscal', 'financial')) return null;
  const start = isWord(setting.lexemes, at + 1, 'year') ? at + 2 : at + 1;
  const year = yearInterval(setting, start) ?? bareYear(setting, start);
  return year && { ...year, rule: 'fiscalYear' };
};

export const readYears = (setting: Setting, at: number): Reading | null =>
  longestOf([yearInterval, decadeOf, century, fiscalYear, spokenYear, bareYear].map((rule) => rule(setting, at)));
