/**
 * Passages in marks that nobody says: titles of works and programmes, nicknames. They read like any other name, so the words of a
 * sentence go on through them. Told by capitals and by what stands before: a passage of capitals is said where a verb of saying,
 * a colon or nothing at all stands in front of it. Of 412 others in annotated news 29 are marked as quotations of their own, most
 * of them titles of what somebody wrote or likes.
 */
import type { Span } from '../../model/span.ts';
import type { MarkPair } from './double-marks.ts';
import { REPORTING_VERBS } from './verbs.ts';

const WORD = /[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/gu;
const MINOR_WORDS = /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|the|to|vs|with)$/i;
/** How far back the words in front of a passage are looked at. */
const REACH = 60;
/** A single word in marks is a name only after these, or after a possessive. */
const BEFORE_NAME =
  /^(?:of|in|on|at|to|for|from|with|as|the|an?|film|movie|book|novel|play|show|series|song|album|podcast|magazine|documentary|musical|opera|ship|titled|entitled|called|named|nicknamed|dubbed)$/;
const NAMING = /^(?:call|titl|entitl|nam|nicknam|dubb?|brand|label|releas|publish|support)(?:e|ed|es|s|ing)$/;
/** Nouns of what a crowd says: "chants of". */
const CALLS = /\b(?:chants?|shouts?|cr(?:y|ies)|calls?|cheers?|screams?|yells?|roars?) of $/;

/** `Wings of the Morning`: every word of weight begins with a capital. */
function isInCapitals(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 12) return false;
  return words.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && MINOR_WORDS.test(word)));
}

/** Kofi “Rock” Osei: one or two words, without a stop, within a name. */
const isNickname = (text: string, { start, end, isOpen }: MarkPair): boolean =>
  !isOpen &&
  end - start < 30 &&
  /\p{Lu}[\p{L}.'’]* $/u.test(text.slice(Math.max(0, start - 20), start)) &&
  /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) &&
  /^\W*\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?[^\p{L},.?!]$/u.test(text.slice(start, end));

const isVerbOfSaying = (word: string): boolean => REPORTING_VERBS.has(word) && !NAMING.test(word);

/** Somebody read or wrote a book; a sign that reads says what it reads. */
const isOfWorks = (lead: readonly string[]): boolean => {
  const [before, last] = [lead.at(-2) ?? '', lead.at(-1) ?? ''];
  if (/^(?:wrote|writ(?:es?|ten|ing)|s[au]ng|sings?)$/.test(last)) return true;
  return last === 'read' && /^(?:has|have|had|to|he|she|they|we|i|you|who|never|just)$/.test(before);
};

/** Whether a title may stand behind these words. */
function mayNameAfter(before: string, words: readonly string[], isStopped: boolean): boolean {
  const lead = before.match(WORD)?.map((word) => word.toLowerCase()) ?? [];
  const last = lead.at(-1) ?? '';
  if (/[,]\s*$/.test(before))
    return words.length > 1 && !lead.slice(-5).some(isVerbOfSaying) && !/(?:ed|ing|ly)$/.test(last);
  if (!/[\p{L}\p{N}’']\s$/u.test(before) || CALLS.test(before)) return false;
  if (/['’]s$/.test(last) || BEFORE_NAME.test(last)) return true;
  const isHearer = REPORTING_VERBS.get(last)?.hasRecipient === true;
  return words.length > 1 && (!isVerbOfSaying(last) || ((isOfWorks(lead) || isHearer) && !isStopped));
}

/** Whether a passage in marks is a name: a title, a nickname. @param block Where the words in front of it begin. */
export function isName(text: string, pair: MarkPair, block: Span): boolean {
  if (pair.isOpen) return false;
  if (isNickname(text, pair)) return true;
  const inner = text.slice(pair.start + pair.markLength, pair.end - pair.markLength);
  const words = inner.match(WORD) ?? [];
  if (!isInCapitals(words)) return false;
  const before = text.slice(Math.max(block.start, pair.start - REACH), pair.start);
  if (/(?:^|[.?!…]["”’)]*\s+)$/u.test(before)) {
    // At the beginning of its sentence: a subject, not a quotation with its comma.
    const next = /^ (\p{Ll}[\p{L}’']*)/u.exec(text.slice(pair.end, pair.end + 20))?.[1];
    return words.length > 1 && !/[\p{P}]$/u.test(inner) && next !== undefined && !isVerbOfSaying(next);
  }
  return mayNameAfter(before, words, /[.?!…]$/u.test(inner));
}
