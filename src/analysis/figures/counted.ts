/**
 * What a number counts: the noun phrase after it, up to a noun in the plural.
 * There is no tagger here: plurals are told by their ending and short lists, and words of grammar end the search.
 */
import { isCapitalised, isHyphen, isWord, type Lexeme } from '../../language/lexemes.ts';
import { isNumberWord } from '../../language/number-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Plurals without -s, and nouns counted in the singular. */
const PLURALS = words(
  'people men women children police staff troops personnel aircraft sheep cattle fish deer teeth feet mice geese media data ' +
    'criteria phenomena alumni bacteria fishermen policemen congressmen lawmakers servicemen firefighters horsepower head ' +
    'spacecraft offspring crew dead wounded injured missing businessmen policewomen congresswomen grandchildren ' +
    'salespeople townspeople',
);
/** Words in -s that are no plurals. */
const NO_PLURALS = words(
  'is was has does this its his hers ours theirs yours us as thus yes plus minus versus less unless perhaps always sometimes ' +
    'besides towards afterwards news says whereas across various serious previous famous bus gas virus campus focus status ' +
    'bonus basis crisis analysis process access success address business press class loss boss mass pass progress congress ' +
    'princess fitness illness witness stress express express kilos series ' +
    'comes goes makes takes gives gets keeps seems becomes remains helps lets brings puts tells means allows includes',
);
/** After these no noun of the phrase can come. */
const STOPS = words(
  'a an the and or but nor so yet if then than that which who whom whose what when where while because although though since ' +
    'of in on at to from by for with without into onto over under about after before during until till against between among ' +
    'through per as is are was were be been being am has have had do does did will would can could may might must shall should ' +
    'not no it he she they we you i his her its their our my your this these those there here said says say told up down out ' +
    'off away back again also only just even still already now ago later earlier each apiece more less fewer other others ' +
    'such both all any some many much last next near around behind above below beyond via amid despite including within ' +
    'went came got made took gave found left put ran rose fell grew won lost hit died killed voted',
);
/** Words that may stand between a number and its noun although they stop a phrase elsewhere. */
const ADJECTIVES = words('other more fewer such last next killed');
/** After a hyphen they make no count: "two-way", "one-time". */
const NO_MODIFIERS = words(
  'time way sided fold up off something plus odd strong term part or run out on one to by and',
);
const MAX_WORDS = 5;
/** With hyphens and numbers in names; the bound keeps "1-1-1-1 …" linear. */
const MAX_LEXEMES = 15;

function isPlural(lexeme: Lexeme): boolean {
  const { lower } = lexeme;
  if (PLURALS.has(lower)) return true;
  return lower.length > 2 && lower.endsWith('s') && !/(ss|us|is|'s)$/.test(lower) && !NO_PLURALS.has(lower);
}

/** "400 737 Max jets", "50 Airbus A350-900 jets": a number that belongs to the name of what is counted. */
function isNumberInName(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.kind !== 'digits') return false;
  const before = lexemes[at - 1];
  if (lexemes[at]?.isJoined) return isCapitalised(before) || (isHyphen(lexemes, at - 1) && before?.text !== '–');
  return /^\d{3}$/.test(lexemes[at]?.text ?? '') && isCapitalised(lexemes[at + 1]);
}

/** The full stop of "U.S." */
const isInitial = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.text === '.' && /^\p{Lu}$/u.test(lexemes[at - 1]?.text ?? '') && lexemes[at + 1]?.kind === 'word';

/** After the "and" the plural must come soon, and nothing that begins another phrase. */
function isJoiningModifiers(lexemes: readonly Lexeme[], at: number): boolean {
  for (let i = at + 1; i < at + 4; i++) {
    const lexeme = lexemes[i];
    if (lexeme?.kind !== 'word' || STOPS.has(lexeme.lower) || isNumberWord(lexeme)) return false;
    if (isPlural(lexeme)) return i > at + 1;
  }
  return false;
}

export interface Counted {
  /** As written: "asylum seekers", "page" of a "12-page document". */
  readonly unit: string;
  readonly next: number;
}

/** Nouns that number and hyphen make a modifier of, often written without the hyphen: "a 180 page book". */
const MODIFIERS = ['page', 'bedroom', 'storey', 'seat'];

/** "12-page": the noun joined to its number by a hyphen. */
function readModifier(lexemes: readonly Lexeme[], at: number): Counted | null {
  if (isWord(lexemes, at, ...MODIFIERS) && lexemes[at + 1]?.kind === 'word')
    return { unit: lexemes[at]?.text ?? '', next: at + 1 };
  const word = lexemes[at + 1];
  if (!isHyphen(lexemes, at) || word?.kind !== 'word' || word.text !== word.lower || word.lower.length < 3) return null;
  return NO_MODIFIERS.has(word.lower) ? null : { unit: word.text, next: at + 2 };
}

/**
 * Reads the noun phrase that begins at lexeme `at`, right after a number.
 *
 * @param isOf The number is one that takes "of" ("thousands of people").
 * @returns `null` where no plural follows within five words of the same phrase.
 */
export function readCounted(lexemes: readonly Lexeme[], at: number, isOf = false): Counted | null {
  const modifier = readModifier(lexemes, at);
  if (modifier) return modifier;
  const start = isOf && isWord(lexemes, at, 'of') ? at + 1 : at;
  let head = -1;
  let count = 0;
  for (let i = start; i < Math.min(lexemes.length, start + MAX_LEXEMES) && count < MAX_WORDS; i++) {
    const lexeme = lexemes[i];
    if (!lexeme) break;
    if ((isHyphen(lexemes, i) && i > start) || isNumberInName(lexemes, i) || isInitial(lexemes, i)) continue;
    if (lexeme.kind !== 'word' || lexeme.lower === "'s") break;
    // "30 primary and secondary schools"
    if (head < 0 && count > 0 && isWord(lexemes, i, 'and', 'or') && isJoiningModifiers(lexemes, i)) continue;
    const isModel = isCapitalised(lexeme) && lexemes[i + 1]?.kind === 'digits' && lexemes[i + 1]?.isJoined;
    if (STOPS.has(lexeme.lower) && !isModel && !(ADJECTIVES.has(lexeme.lower) && i === start)) break;
    // "two United States service members": a plural in a name is not what is counted.
    if (head >= 0 && !isPlural(lexeme) && !isCapitalised(lexemes[head])) break;
    if (isPlural(lexeme) && lexemes[i + 1]?.lower !== "'s" && !isHyphen(lexemes, i + 1)) head = i;
    count += 1;
  }
  if (head < 0) return null;
  const first = lexemes[start]?.span.start ?? 0;
  let unit = '';
  for (let i = start; i <= head; i++) {
    const lexeme = lexemes[i];
    if (lexeme) unit += (lexeme.isJoined || lexeme.span.start === first ? '' : ' ') + lexeme.text;
  }
  return { unit, next: head + 1 };
}
