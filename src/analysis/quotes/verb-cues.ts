/** Attributions by a reporting verb, with its subject before it, after it, or shared with a verb before. */
import { type Attribution, attribution } from './attribution.ts';
import { clauseSubject } from './clauses.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  canSpeak,
  DAYS,
  isAdverb,
  isPaper,
  PERSONAL,
  PREPOSITIONS,
} from './closed-words.ts';
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
const sharedSource = (
  items: readonly Item[],
  found: readonly Attribution[],
  verb: number,
  low: number,
): Range | null => {
  const last = found.at(-1);
  // "…, Osei said, adding": the cue right before it is nearer than any subject.
  const isNext = last && last.whole.to >= verb - 2 && items[verb - 1]?.text === ',';
  const shared =
    (isNext ? last.source : null) ?? clauseSubject(items, verb, low) ?? last?.source ?? clauseSubject(items, verb, 0);
  return shared && shared.to <= verb ? shared : null;
};

/** Words after which a participle takes over the subject of its sentence. */
const LINKS = new Set('and by also but while then before after without upon when'.split(' '));
/** What somebody sends out speaks for him: "a statement saying". */
const MESSAGE =
  /^(?:statement|e-?mail|memo|text|message|letter|tweet|post|note|release|column|article|piece|cover|video|call|news)s?$/;

/** Whether a passage in marks, or "that", comes next. */
const isIntroduction = (items: readonly Item[], verb: number): boolean =>
  items[verb + 1]?.kind === 'marked' ||
  (/^[,:]$/.test(items[verb + 1]?.text ?? '') && items[verb + 2]?.kind === 'marked') ||
  items[verb + 1]?.lower === 'that';

/** "Was quick to say", "leading Osei to counter that": a name in front of "to" speaks, else the subject of the clause. */
function infinitiveAt(
  items: readonly Item[],
  index: number,
  verb: ReportingVerb,
  found: readonly Attribution[],
  low: number,
): Attribution | null {
  if (!verb.complements.has('quote') || verb.kind !== 'speech' || !isIntroduction(items, index)) return null;
  let from = index - 1;
  while (from - 1 >= low && isCapital(items[from - 1])) from--;
  const named = from < index - 1 ? { from, to: index - 1 } : null;
  const source = named ?? sharedSource(items, found, index, low);
  return source && attribution({ from: index - 1, to: index + 1 }, source, verb, 'shared', named === null);
}

/** The phrase right before a participle: a name as far as its capitals go, else a noun with its group. */
function nounBefore(items: readonly Item[], index: number, low: number): Range | null {
  if (!isCapital(items[index - 1])) return subjectEndingAt(items, index - 1, low);
  let from = index - 1;
  while (from > low && isCapital(items[from - 1])) from--;
  return { from, to: index };
}

function participleAt(
  items: readonly Item[],
  index: number,
  verb: ReportingVerb,
  found: readonly Attribution[],
  low: number,
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
  const introduces = isIntroduction(items, index);
  // "Issued a statement saying": who issued it speaks; "a sign saying": the sign does.
  if (introduces && before?.kind === 'word' && !isAdverb(before.lower) && !LINKS.has(before.lower)) {
    const isSent =
      DAYS.has(before.lower) || items.slice(Math.max(low, index - 6), index).some(({ lower }) => MESSAGE.test(lower));
    const noun = isSent ? null : nounBefore(items, index, low);
    const source = noun ?? sharedSource(items, found, index, low);
    return attribution(cue, source, verb, 'verb', noun === null);
  }
  // "Fell without warning.": nothing is said.
  if (before?.kind === 'word' && /^[.;!?]?$/.test(items[index + 1]?.text ?? '')) return null;
  const isShared =
    before === undefined ? false : before.kind !== 'word' || LINKS.has(before.lower) || isAdverb(before.lower);
  if (!isShared) return null;
  return attribution(cue, sharedSource(items, found, index, low), verb, 'shared', true);
}

function invertedAt(items: readonly Item[], index: number, verb: ReportingVerb): Attribution | null {
  const cue = { from: index, to: index + 1 };
  const source = phraseFrom(items, index + 1);
  if (source) return attribution(cue, source, verb, 'inverted');
  return items[index - 1]?.kind === 'marked' ? attribution(cue, null, verb, 'inverted') : null;
}

/** Verbs that are nouns, or tell how somebody speaks, more often than they report a clause. */
const HOMOGRAPH = /^(?:states?|attacks?|rules?|e?mails?|texts?|reflects?|continue[sd]?)$/;
const SPEAKING = /^(?:sp[eo]ak(?:s|ing)?|spoken?|talk(?:s|ed|ing)?)$/;
/** How far behind the verb its "as" may stand. */
const REACH = 12;
/** What links them to what is spoken of. */
const TOPIC = /^(?:of|about|against|out)$/;

/** Whether the word at `index` reports something here, as far as the words behind it tell. */
function mayReport(items: readonly Item[], index: number, verb: ReportingVerb, low: number, source: Range): boolean {
  const lower = items[index]?.lower ?? '';
  if (verb.needs === 'as') return items.slice(index + 2, index + REACH).some((item) => item.lower === 'as');
  if (verb.needs === 'paper')
    return isIntroduction(items, index) || items.slice(source.from, source.to).some((item) => isPaper(item.lower));
  // Behind a passage in marks it tells who says that.
  if (low > 0 || isIntroduction(items, index)) return true;
  if (SPEAKING.test(lower)) return items.slice(index + 1, index + 5).some((item) => TOPIC.test(item.lower));
  return !HOMOGRAPH.test(lower);
}

/** "Asked about it, …", "In Accra, …": no clause that a cue could close. */
const beginsCircumstance = (items: readonly Item[]): boolean =>
  PREPOSITIONS.has(items[0]?.lower ?? '') || CONJUNCTIONS.has(items[0]?.lower ?? '');

/** `Asked whether it would open, Osei left`: nobody is said to ask. */
function askedAt(items: readonly Item[], index: number, verb: ReportingVerb): Attribution | null {
  const before = items[index - 1];
  const isPassive =
    before === undefined || before.kind === 'punctuation' || /^(?:when|was|were|if)$/.test(before.lower);
  if (items[index]?.lower !== 'asked' || !isPassive) return null;
  if (!/^(?:if|whether|why|how|what|who|where|when|which)$/.test(items[index + 1]?.lower ?? '')) return null;
  return attribution({ from: index, to: index + 1 }, null, verb, 'asked');
}

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
  const asked = askedAt(items, index, verb);
  if (asked) return asked;
  const before = items[index - 1];
  if (BEFORE_NOUN.test(before?.lower ?? '') || /['’]s?$/.test(before?.text ?? '')) return null;
  if (verb.form === 'participle')
    return mayReport(items, index, verb, low, { from: index, to: index })
      ? participleAt(items, index, verb, found, low)
      : null;
  if (before?.lower === 'to' && verb.form === 'base' && !/^(?:went|goes|go)$/.test(items[index - 3]?.lower ?? ''))
    return infinitiveAt(items, index, verb, found, low);
  if (!isSubjectEnd(before, item, verb.form)) return null;
  if (followsMarked(items, index) && verb.form !== 'base') return invertedAt(items, index, verb);
  const end = subjectEnd(items, index, low, verb.form === 'past');
  if (end < low) return null;
  const last = items[end]?.lower ?? '';
  if (/^(?:and|but|or)$/.test(last)) {
    const source = verb.form === 'base' ? null : sharedSource(items, found, index, low);
    return source && attribution({ from: end + 1, to: index + 1 }, source, verb, 'shared', true);
  }
  const source = subjectEndingAt(items, end, low);
  if (source && !mayReport(items, index, verb, low, source)) return null;
  if (source) return attribution(cueRange(items, index, source), source, verb, 'verb');
  const isClosing =
    before?.text === ',' && verb.needs === null && verb.complements.has('quote') && verb.form !== 'base';
  return isClosing && !beginsCircumstance(items) ? invertedAt(items, index, verb) : null;
}
