/**
 * Units of measure as English news writes them. A unit is known by its written forms; the signs of the SI
 * (kW, GHz, mm) tell capitals from small letters, the words do not.
 */
import type { Lexeme } from './lexemes.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Singular; the plural in -s is known too. */
const UNIT_WORDS = set(
  'metre meter kilometre kilometer centimetre centimeter millimetre millimeter mile yard inch acre hectare gram gramme ' +
    'kilogram kilo kilogramme milligram microgram microgramme tonne ton ounce litre liter millilitre milliliter gallon ' +
    'pint quart barrel bushel carat watt kilowatt megawatt gigawatt terawatt volt amp ampere hertz megahertz ' +
    'gigahertz kilohertz joule calorie kilocalorie decibel byte kilobyte megabyte gigabyte terabyte megabit gigabit ' +
    'megapixel horsepower knot pascal gigapascal megapascal kiloton megaton light-year kilojoule newton pixel',
);
const IRREGULAR = set('feet foot inches stone pounds pound lbs lb celsius fahrenheit kelvin degrees degree');
const NAMED = set('celsius fahrenheit kelvin calories kelvins mbps gbps ghz mhz');
const SIGNS = set(
  'm km cm mm nm μm µm kg g mg μg µg t oz ft yd mi l L ml mL cl dl ha W kW MW GW TW Wh kWh MWh GWh V kV mAh Ah Hz kHz ' +
    'MHz GHz J kJ MJ dB GB MB KB kB TB PB Mb Gb Mbps Gbps kbps mbps MP hp HP bhp Nm mph MPH kph km2 m2 cm2 m3 Pa kPa MPa GPa ' +
    'ksi psi rpm RPM mpg MPG kcal cc gsm ppm ppb Ghz Mhz HZ kmh ' +
    'sqm sqft mm2',
);
const TIME_UNITS: ReadonlyMap<string, string> = new Map(
  'second minute hour day week fortnight month quarter year decade century'
    .split(' ')
    .flatMap((word): [string, string][] => [
      [word, word],
      [word === 'century' ? 'centuries' : `${word}s`, word],
    ])
    .concat([
      ['secs', 'second'],
      ['sec', 'second'],
      ['mins', 'minute'],
      ['hrs', 'hour'],
      ['hr', 'hour'],
      ['nights', 'night'],
      ['milliseconds', 'millisecond'],
    ]),
);

/** "years" and "year" give "year"; `null` for what measures no time. */
export const timeUnitOf = (word: string): string | null => TIME_UNITS.get(word) ?? null;

/** Whether the lexeme is a unit of length, weight, power, data …, in words or as a sign. */
export function isUnitOfMeasure(lexeme: Lexeme | undefined): boolean {
  if (!lexeme) return false;
  if (/^[°″′]$/.test(lexeme.text)) return true;
  if (lexeme.kind !== 'word') return false;
  const { lower, text } = lexeme;
  // "Stone" and "Foot" are names; units named after people may have their capital.
  if (/^\p{Lu}\p{Ll}{2,}$/u.test(text) && !NAMED.has(lower)) return false;
  return (
    UNIT_WORDS.has(lower) ||
    (lower.endsWith('s') && UNIT_WORDS.has(lower.slice(0, -1))) ||
    IRREGULAR.has(lower) ||
    isUnitSign(lexeme)
  );
}

/** A sign such as "km"; single letters count only when written against the number, so ask `isJoined` too. */
export const isUnitSign = (lexeme: Lexeme): boolean => SIGNS.has(lexeme.text);
