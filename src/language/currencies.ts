/** Currencies by the ways English news writes them, with their ISO 4217 codes. */

const names = new Map<string, string>();

/**
 * "US dollars" for USD, in English, as the Unicode data has it; the code itself where it has none.
 *
 * @param count One of them is a "US dollar".
 */
export function currencyName(code: string, count = 2): string {
  const key = `${code} ${count}`;
  const known = names.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  });
  const name = format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? code;
  names.set(key, name);
  return name;
}

export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₴', 'UAH'],
  ['₱', 'PHP'],
  ['₡', 'CRC'],
  ['₵', 'GHS'],
]);
/** Letters before or after the dollar sign. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CAD', 'CAD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['S', 'SGD'],
  ['SG', 'SGD'],
  ['NT', 'TWD'],
  ['R', 'BRL'],
]);
export const CODES = new Set(
  (
    'USD EUR GBP JPY CNY RMB INR AUD CAD NZD CHF SEK NOK DKK RUB BRL ZAR KRW HKD SGD TWD MXN TRY PLN CZK HUF ILS THB MYR IDR ' +
    'PHP VND AED SAR QAR EGP NGN KES PKR BDT LKR UAH ARS CLP COP PEN'
  ).split(' '),
);
export const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['kr', 'SEK'],
  ['CHF', 'CHF'],
  ['RMB', 'CNY'],
  ['Sh', 'KES'],
]);
export const WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['buck', 'USD'],
  ['euro', 'EUR'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupee', 'INR'],
  ['rouble', 'RUB'],
  ['ruble', 'RUB'],
  ['franc', 'CHF'],
  ['shekel', 'ILS'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['krone', 'DKK'],
  ['kroner', 'DKK'],
  ['crown', 'DKK'],
  ['hryvnia', 'UAH'],
  ['hryvnias', 'UAH'],
  ['ringgit', 'MYR'],
  ['baht', 'THB'],
  ['rupiah', 'IDR'],
  ['rand', 'ZAR'],
  ['naira', 'NGN'],
  ['peso', 'MXN'],
  ['lira', 'TRY'],
  ['zloty', 'PLN'],
  ['forint', 'HUF'],
  ['dirham', 'AED'],
  ['riyal', 'SAR'],
  ['guilder', 'NLG'],
  ['peseta', 'ESP'],
  ['deutschmark', 'DEM'],
]);
/** Of which country the dollar, crown … is, when it is told: "Canadian dollars". */
export const NATIONS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['us', { dollar: 'USD' }],
  ['american', { dollar: 'USD' }],
  ['australian', { dollar: 'AUD' }],
  ['canadian', { dollar: 'CAD' }],
  ['singapore', { dollar: 'SGD' }],
  ['british', { pound: 'GBP' }],
  ['egyptian', { pound: 'EGP' }],
  ['swiss', { franc: 'CHF' }],
  ['french', { franc: 'FRF' }],
  ['danish', { crown: 'DKK', krone: 'DKK' }],
  ['norwegian', { crown: 'NOK', krone: 'NOK', kroner: 'NOK' }],
  ['swedish', { crown: 'SEK', krona: 'SEK', kronor: 'SEK' }],
  ['czech', { crown: 'CZK' }],
  ['pakistani', { rupee: 'PKR' }],
  ['saudi', { riyal: 'SAR' }],
  ['israeli', { shekel: 'ILS' }],
  ['japanese', { yen: 'JPY' }],
  ['chinese', { yuan: 'CNY' }],
  ['russian', { rouble: 'RUB', ruble: 'RUB' }],
  ['indian', { rupee: 'INR' }],
]);
export const MINOR = new Set('cents cent pence penny sen'.split(' '));
