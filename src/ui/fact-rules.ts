/** The rules by which facts are found, in plain words: one sentence for each kind of rule. */
import { text } from '../platform/i18n.ts';

type Words = () => string;

/** Each rule of a line is told by its sentence. */
const sentences = (...lines: readonly (readonly [words: Words, rules: string])[]): ReadonlyMap<string, Words> =>
  new Map(lines.flatMap(([words, rules]) => rules.split(' ').map((rule) => [rule, words] as const)));

/** Of `Mention.rule` (analysis/names). */
const NAMES = sentences(
  [() => text('whyTitle'), 'title titled-elsewhere'],
  [() => text('whyWrittenPerson'), 'first-name first-name-alone first-name-within name-ending two-words'],
  [() => text('whyWrittenOrganisation'), 'organisation-word acronym acronym-within place-within'],
  [() => text('whyWrittenPlace'), 'place-of place-ending place-beginning'],
  [() => text('whyAround'), 'speaks spoke who-or-age age apposition in-place article called-so led'],
  [() => text('whyListed'), 'listed begins-as-listed'],
  [() => text('whyLearnt'), 'learnt'],
  [() => text('whyHeading'), 'known-in-headline'],
  [() => text('whySurname'), 'surname'],
  [() => text('whyElsewhere'), 'elsewhere-in-text'],
);

/** Of `Role.rule`. */
const ROLES = sentences(
  [() => text('whyRoleBefore'), 'title-before apposition-before called-so'],
  [() => text('whyRoleAfter'), 'apposition copula who-is who-leads'],
  [() => text('whyRoleBelongs'), 'affiliation led-by party-and-state'],
);

/** Of `Moment.rule`. */
const MOMENTS = sentences(
  [
    () => text('whyDateWritten'),
    'dayOfMonth daysOfMonth numericDate weekdayAndDate monthOfYear month year yearOfThing spokenYear fiscalYear decade century quarter half season weekOf',
  ],
  [
    () => text('whyDateCounted'),
    'weekday nearDay sidedPeriod sidedSeason sidedMonth ago quarterAgo latestQuarter currentPeriod yearEnd weekdayOfWeek weekend fromToday inTime stretch',
  ],
  [() => text('whyDateBeside'), 'fromAnchor besideAnchor quarterEarlier yearEarlier sameQuarter'],
  [() => text('whyTime'), 'clock clockAndDay partOfDay'],
  [() => text('whyInterval'), 'interval yearInterval'],
);

/** Of `Figure.rule`. */
const FIGURES = sentences(
  [() => text('whyMoney'), 'money'],
  [() => text('whyPercent'), 'percent points'],
  [() => text('whyAge'), 'age ageAlone'],
  [() => text('whyDuration'), 'duration'],
  [() => text('whyMeasure'), 'measure temperature magnitude'],
  [() => text('whyScore'), 'score tally'],
  [() => text('whyRatio'), 'fraction ratio fold rate'],
  [() => text('whyRange'), 'range'],
  [() => text('whyCount'), 'count'],
  [() => text('whyOrder'), 'order orderAlone'],
  [() => text('whyNumber'), 'number'],
);

const wordsIn =
  (rules: ReadonlyMap<string, Words>) =>
  (rule: string): string | null =>
    rules.get(rule)?.() ?? null;

/** A rule in plain words; `null` for one that is not known here. */
export const nameRule = wordsIn(NAMES);
export const roleRule = wordsIn(ROLES);
export const momentRule = wordsIn(MOMENTS);
export const figureRule = wordsIn(FIGURES);
