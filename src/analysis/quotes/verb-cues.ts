/** Attributions by a reporting verb, with its subject before it, after it, or shared with a verb before. */
import { type Attribution, attribution } from './attribution.ts';
import { clauseSubject } from './clauses.ts';
import { AUXILIARIES, CONJUNCTIONS, canSpeak, isAdverb, PERSONAL, PREPOSITIONS } from './closed-words.ts';
import type { Item } from './frames.ts';
import { isCapital, phraseFrom, type Range, subjectEnd, subjectEndingAt } from './phrases.ts';
import { REPORTING_VERBS, type ReportingVerb } from './verbs.ts';

/** After these a form that may be a noun is one. */
const BEFORE_NOUN = /^(?:the|an?|his|her|their|its|our|my|your|no|every|each|of|for|in|on|at|with|from|any)$/;

/** Forms that are nouns as often as verbs: "his recent remarks". */
const ALSO_NOUNS =
  /^(?:claim|report|remark|comment|note|call|charge|promise|demand|offer|answer|post|quote|order|warning|plan|hope|fear|want|tweet|email|text|message|request|praise|support|attack|talk|question|brand|label|read|estimate|forecast|object|reason|rule|figure|answer|stress|state|view|worry|signal|hint|boast|joke|shout|cry|dismiss|pledge|vow|threat|threaten|echo|address)s?$/;
/** Whether the word before a form that may be a noun is the end of its subject. */
function isSubjectEnd(before: Item | undefined, item: Item, form: ReportingVerb['form']): boolean {
  if (before === undefined || form === 'past') return true;
  if (isCapital(before) || PERSONAL.has(before.lower) || before.kind !== 'word' || isAdverb(before.lower)) return true;
  if (before.lower === 'who' || AUXILIARIES.has(before.lower)) return true;
  if (ALSO_NOUNS.test(item.lower)) return canSpeak(before.lower);
  return form === 'present' || /(?:s|men|women|people|police|some|many|most|few|both|all)$/.test(before.lower);
}

/** Whether a passage in marks ends right before this item. */
const followsMarked = (items: readonly Item[], index: number): boolean =>
  items[index - 1]?.kind === 'marked' || (items[index - 1]?.text === ',' && items[index - 2]?.kind === 'marked');

function cueRange(items: readonly Item[], verb: number, source: Range | null): Range {
  const from = source && source.to <= verb ? source.to : verb;
  return { from: Math.min(from, verb), to: /^(?:out|it)$/.test(items[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1 };
}

/** The source a verb takes over when it has none: that of the attribution before it, else the subject of the sentence. */
const sharedSource = (items: readonly Item[], found: readonly Attribution[], verb: number): Range | null => {
  const low = items.slice(0, verb).findLastIndex(({ kind }) => kind === 'marked') + 1;
  const shared = clauseSubject(items, verb, low) ?? found.at(-1)?.source ?? clauseSubject(items, verb, 0);
  return shared && shared.to <= verb ? shared : null;
};

function participleAt(
  items: readonly Item[],
  index: number,
  verb: ReportingVerb,
  found: readonly Attribution[],
): Attribution | null {
  const before = items[index - 1];
  const cue = { from: index, to: index + 1 };
  if (before?.lower === 'as' && items[index - 2]?.lower === 'quoted') {
    const source = subjectEndingAt(items, subjectEnd(items, index - 2, 0, false), 0);
    return attribution({ from: index - 2, to: index + 1 }, source, verb, 'verb');
  }
  if (/^(?:is|are|was|were|been|'s|’s)$/.test(before?.lower ?? '')) {
    const source = subjectEndingAt(items, subjectEnd(items, index, 0, false), 0);
    return source && attribution(cueRange(items, index, source), source, verb, 'verb');
  }
  const introduces = items[index + 1]?.kind === 'marked' || items[index + 2]?.kind === 'marked';
  if (introduces && before && (isCapital(before) || PERSONAL.has(before.lower))) {
    let from = index - 1;
    while (from > 0 && isCapital(before) && isCapital(items[from - 1])) from--;
    return attribution(cue, { from, to: index }, verb, 'verb');
  }
  const isShared =
    before === undefined
      ? false
      : before.kind !== 'word' ||
        /^(?:and|by|also|but|while|statement|then)$/.test(before.lower) ||
        isAdverb(before.lower);
  if (!isShared) return null;
  return attribution(cue, sharedSource(items, found, index), verb, 'shared', true);
}

function invertedAt(items: readonly Item[], index: number, verb: ReportingVerb): Attribution | null {
  const cue = { from: index, to: index + 1 };
  const source = phraseFrom(items, index + 1);
  if (source) return attribution(cue, source, verb, 'inverted');
  return items[index - 1]?.kind === 'marked' ? attribution(cue, null, verb, 'inverted') : null;
}

/** "Asked about it, …", "In Accra, …": no clause that a cue could close. */
const beginsCircumstance = (items: readonly Item[]): boolean =>
  PREPOSITIONS.has(items[0]?.lower ?? '') || CONJUNCTIONS.has(items[0]?.lower ?? '');

/**
 * The attribution whose verb is the item at `index`.
 *
 * @param low Where the subject may begin at the earliest.
 * @param found The attributions before it in the frame.
 */
export function verbAt(
  items: readonly Item[],
  index: number,
  low: number,
  found: readonly Attribution[],
): Attribution | null {
  const item = items[index];
  const isPutting = /^puts?$/.test(item?.lower ?? '') && items[index + 1]?.lower === 'it';
  const verb = item?.kind === 'word' ? REPORTING_VERBS.get(isPutting ? 'said' : item.lower) : undefined;
  if (!item || !verb || (isCapital(item) && index > 0)) return null;
  const before = items[index - 1];
  if (BEFORE_NOUN.test(before?.lower ?? '') || /['’]s?$/.test(before?.text ?? '')) return null;
  if (!isSubjectEnd(before, item, verb.form)) return null;
  if (verb.form === 'participle') return participleAt(items, index, verb, found);
  if (followsMarked(items, index) && verb.form !== 'base') return invertedAt(items, index, verb);
  if (before?.lower === 'to' && items[index - 2]?.lower !== 'on') return null;
  const end = subjectEnd(items, index, low, verb.form === 'past');
  if (end < low) return null;
  const last = items[end]?.lower ?? '';
  if (/^(?:and|but|or)$/.test(last)) {
    const source = verb.form === 'base' ? null : sharedSource(items, found, index);
    return source && attribution({ from: end + 1, to: index + 1 }, source, verb, 'shared', true);
  }
  const source = subjectEndingAt(items, end, low);
  if (source) return attribution(cueRange(items, index, source), source, verb, 'verb');
  const isClosing = before?.text === ',' && verb.complements.has('quote') && verb.form !== 'base';
  return isClosing && !beginsCircumstance(items) ? invertedAt(items, index, verb) : null;
}
