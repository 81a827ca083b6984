/** Units as they are said, by the signs English news writes: one, many. Capitals tell mW from MW. */

const METRES: readonly [string, string] = ['metre', 'metres'];

/** Known wherever they follow a number. */
export const UNITS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map(
  (
    'km kilometre|kms kilometre|cm centimetre|mm millimetre|nm nanometre|mi mile|yd yard|yds yard|kg kilogram|kgs kilogram|' +
    'mg milligram|mcg microgram|μg microgram|µg microgram|lb pound|lbs pound|oz ounce|ml millilitre|mL millilitre|cl centilitre|' +
    'kW kilowatt|MW megawatt|GW gigawatt|TW terawatt|kWh kilowatt_hour|MWh megawatt_hour|GWh gigawatt_hour|TWh terawatt_hour|' +
    'kV kilovolt|Hz hertz*|kHz kilohertz*|MHz megahertz*|GHz gigahertz*|dB decibel|kB kilobyte|KB kilobyte|MB megabyte|GB gigabyte|' +
    'TB terabyte|PB petabyte|Mb megabit|Gb gigabit|ha hectare|hp horsepower*|bhp brake_horsepower*|kcal kilocalorie|kJ kilojoule|' +
    'mph miles_per_hour*|kph kilometres_per_hour*|kmh kilometres_per_hour*|mpg miles_per_gallon*|rpm revolutions_per_minute*|' +
    'Mbps megabits_per_second*|Gbps gigabits_per_second*|ppm parts_per_million*|ppb parts_per_billion*|bpd barrels_per_day*|' +
    'bps basis_point|pp percentage_point|hr hour|hrs hour|min minute|mins minute|sec second|secs second|yr year|yrs year|' +
    'mth month|mths month|wk week|wks week|pc percent*|kt kiloton|MP megapixel'
  )
    .split('|')
    .map((entry): [string, readonly [string, string]] => {
      const [sign = '', word = ''] = entry.split(' ');
      const name = word.replaceAll('_', ' ');
      return [sign, name.endsWith('*') ? [name.slice(0, -1), name.slice(0, -1)] : [name, `${name}s`]];
    }),
);

/** Single letters and short words: units only when written against their number. */
export const JOINED_UNITS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['m', METRES],
  ['g', ['gram', 'grams']],
  ['l', ['litre', 'litres']],
  ['L', ['litre', 'litres']],
  ['t', ['tonne', 'tonnes']],
  ['W', ['watt', 'watts']],
  ['V', ['volt', 'volts']],
  ['h', ['hour', 'hours']],
  ['ft', ['foot', 'feet']],
  ['in', ['inch', 'inches']],
]);

/** After "sq", "cu", or before a raised 2 or 3. */
export const SIDES: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['m', METRES],
  ['km', ['kilometre', 'kilometres']],
  ['cm', ['centimetre', 'centimetres']],
  ['mm', ['millimetre', 'millimetres']],
  ['ft', ['foot', 'feet']],
  ['mi', ['mile', 'miles']],
  ['yd', ['yard', 'yards']],
  ['in', ['inch', 'inches']],
]);

/** What follows a stroke: "km/h", "mg/l". */
export const PER: ReadonlyMap<string, string> = new Map([
  ['h', 'hour'],
  ['hr', 'hour'],
  ['hour', 'hour'],
  ['s', 'second'],
  ['sec', 'second'],
  ['min', 'minute'],
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['yr', 'year'],
  ['l', 'litre'],
  ['L', 'litre'],
  ['kg', 'kilogram'],
  ['km', 'kilometre'],
  ['person', 'person'],
]);
