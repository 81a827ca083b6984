/** English names of months, weekdays, seasons and parts of the day, full and short; names of months in other languages. */

const numbered = (names: string): [string, number][] =>
  names.split(' ').flatMap((group, index) => group.split('/').map((name): [string, number] => [name, index + 1]));

/** 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  numbered('january february march april may june july august september october november december'),
);
/** Short names, without their full stop. They count only beside a day or a year. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map(
  numbered('jan feb mar apr may jun jul aug sep/sept oct nov dec'),
);
/**
 * Names of months in German, French, Spanish, Portuguese, Italian, Dutch, Indonesian, Scandinavian languages, Russian and
 * Polish, full and short, as they stand in dates ("12 мая"). No name means two months in these languages together.
 */
export const MONTHS_ABROAD: ReadonlyMap<string, number> = new Map(
  [
    'januar/jänner/januari/janvier/enero/janeiro/gennaio/января/январь/stycznia/styczeń',
    'februar/februari/février/febrero/fevereiro/febbraio/февраля/февраль/lutego/luty',
    'märz/maerz/mars/marts/marzo/março/maart/maret/марта/март/marca/marzec',
    'avril/abril/aprile/апреля/апрель/kwietnia/kwiecień',
    'mai/maj/mayo/maio/maggio/mei/мая/май/maja',
    'juni/juin/junio/junho/giugno/июня/июнь/czerwca/czerwiec',
    'juli/juillet/julio/julho/luglio/июля/июль/lipca/lipiec',
    'août/agosto/augustus/augusti/agustus/августа/август/sierpnia/sierpień',
    'septembre/septiembre/setiembre/setembro/settembre/сентября/сентябрь/września/wrzesień',
    'oktober/octobre/octubre/outubro/ottobre/октября/октябрь/października/październik',
    'novembre/noviembre/novembro/ноября/ноябрь/listopada/listopad',
    'dezember/décembre/diciembre/dezembro/dicembre/desember/декабря/декабрь/grudnia/grudzień',
  ].flatMap((names, index) => names.split('/').map((name): [string, number] => [name, index + 1])),
);
/** Short names in these languages, without their full stop. They count only between a day and a year. */
export const SHORT_MONTHS_ABROAD: ReadonlyMap<string, number> = new Map(
  numbered(
    'jän/janv/ene/gen/янв/sty févr/fév/fev/фев/февр/lut mär/mrz/mrt/мар avr/abr/апр/kwi mag/mai июн/giu/cze ' +
      'juil/lug/июл/lip ago/ags/agt/авг/sie set/сен/сент/wrz okt/out/ott/окт/paź ноя/нояб/lis dez/déc/dic/des/дек/gru',
  ),
);
/** ISO 8601: Monday is 1, Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered('monday tuesday wednesday thursday friday saturday sunday'),
);
/** Short names count only before a date: "sat", "sun" and "wed" are words. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered('mon tue/tues wed/weds thu/thur/thurs fri sat sun'),
);
/** TIMEX3 codes, with the month each begins in on the northern half of the Earth. */
export const SEASONS: ReadonlyMap<string, { readonly code: string; readonly month: number }> = new Map([
  ['spring', { code: 'SP', month: 3 }],
  ['summer', { code: 'SU', month: 6 }],
  ['autumn', { code: 'FA', month: 9 }],
  ['fall', { code: 'FA', month: 9 }],
  ['winter', { code: 'WI', month: 12 }],
]);
/** TIMEX3 codes. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);
const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');
/** "first" to "twentieth", 1 to 20. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(ORDINALS.map((word, index) => [word, index + 1]));
