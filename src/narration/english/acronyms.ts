/**
 * Words in capitals: "WHO" is no "who", "IMF" no word, "ICE" is one, and a headline in capitals is made of words.
 * eSpeak NG spells up to three capitals as it should, unless half of the words between two commas are in capitals:
 * "the IMF said" is right, "the IMF, which" is not.
 */
import { KNOWN, SAID_AS_WORDS, SPELLED, STRESSED } from './acronym-words.ts';
import { isCapitalAt, isFree, type Passage, type Rule, type Saying, say, textAt } from './passage.ts';

/** Letter by letter. The stops make eSpeak NG stress them as one word, and say "A" as a letter. */
const spellLetters = (letters: string): string => [...letters].join('.');

function sayAcronymAt(passage: Passage, at: number): Saying | null {
  const text = textAt(passage, at);
  if (!/^[A-Z]{2,6}$/.test(text) || !isFree(passage, at)) return null;
  if (text === 'WHO') return say(passage, at, at + 1, 'W H O', 'all');
  if (SPELLED.has(text)) return say(passage, at, at + 1, spellLetters(text));
  if (SAID_AS_WORDS.has(text)) return say(passage, at, at + 1, text.toLowerCase());
  // "(SIT)" is short for something.
  if (STRESSED.has(text)) return textAt(passage, at - 1) === '(' ? null : say(passage, at, at + 1, text.toLowerCase());
  // "COP27", "AL-HABASHA": parts of a name.
  const after = passage.lexemes[at + 1];
  const isPart = after?.isJoined && (after.kind === 'digits' || (after.text === '-' && isCapitalAt(passage, at + 2)));
  if (isPart) return null;
  if (KNOWN.has(text) || text.length > 3 || !/[AEIOUY]/.test(text)) return null;
  // A stop between two letters with an ending is said: "em dot peez".
  const isOwner = after?.lower === "'s" && after.isJoined;
  return isOwner && text.length === 2 ? null : say(passage, at, at + 1, spellLetters(text));
}

export const sayAcronym: Rule = sayAcronymAt;

/** How far around a word in capitals others are looked for. */
const REACH = 3;

const isCapitalsAt = (passage: Passage, at: number): boolean =>
  passage.lexemes[at]?.kind === 'word' && /^\p{Lu}[\p{Lu}'’]*$/u.test(textAt(passage, at));
const isAcronym = (text: string): boolean =>
  KNOWN.has(text) || SPELLED.has(text) || (text.length > 1 && !/[AEIOUY]/.test(text));
/** What no row of acronyms holds: a long word, or one of the words that bind a sentence. */
const isEvidence = (text: string): boolean => !isAcronym(text) && (text.length >= 6 || STRESSED.has(text));

/** Whether the word stands in a row of capitals that is no row of acronyms. */
function isShouted(passage: Passage, at: number): boolean {
  let [from, to] = [at, at];
  while (at - from < REACH && isCapitalsAt(passage, from - 1)) from--;
  while (to - at < REACH && isCapitalsAt(passage, to + 1)) to++;
  return from < to && passage.lexemes.slice(from, to + 1).some(({ text }) => isEvidence(text));
}

/** "SHIP SINKS OFF US COAST": words in capitals are said as words, the acronyms among them spelled. */
export const sayCapitals: Rule = (passage, at) => {
  const text = textAt(passage, at);
  if (text.length < 2 || !isCapitalsAt(passage, at) || isAcronym(text) || !isShouted(passage, at)) return null;
  return say(passage, at, at + 1, text.toLowerCase(), 'all');
};
