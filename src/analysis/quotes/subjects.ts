/** Which of the people a frame names is its subject, without a parser: by what stands right before and after the name. */
import { agentKind } from './agent-nouns.ts';
import type { Standing } from './cast.ts';
import { CONJUNCTIONS, isAdverb, PREPOSITIONS } from './closed-words.ts';
import type { Frame, Item } from './frames.ts';
import { isCapital } from './phrases.ts';

export interface Places {
  readonly subject: Standing | null;
  /** Named otherwise, in reading order. */
  readonly others: readonly Standing[];
}

/** `Osei's lawyer`, `Osei adviser Jonas Mensah`, `the Osei campaign`: the name only says whose. */
function isAttribute(items: readonly Item[], last: number): boolean {
  if (/['’]s?$/.test(items[last]?.text ?? '')) return true;
  const after = items[last + 1];
  return after?.kind === 'word' && !isCapital(after) && agentKind(after.text) !== null;
}

/** Past title, post and article before a name: `the mayor | Amara Osei`. */
function phraseStart(items: readonly Item[], name: number): number {
  let at = name;
  while (at > 0) {
    const before = items[at - 1];
    const belongs = isCapital(before) || before?.lower === 'the' || agentKind(before?.text ?? '') === 'person';
    if (!belongs || (CONJUNCTIONS.has(before?.lower ?? '') && at > 1)) break;
    at--;
  }
  return at;
}

/** `Osei and Mensah left`: neither is the one. */
const isFirstOfTwo = (items: readonly Item[], last: number, next: Standing | undefined): boolean =>
  /^(?:and|or|&)$/.test(items[last + 1]?.lower ?? '') &&
  next !== undefined &&
  items.slice(last + 2, last + 5).some(({ start }) => start === next.span.start);

const opensClause = (before: Item | undefined): boolean =>
  before === undefined ||
  before.kind === 'marked' ||
  /^(?:[,:;—–(]|and|but)$/.test(before.lower) ||
  CONJUNCTIONS.has(before.lower) ||
  isAdverb(before.lower);

/** "When Osei left, Mensah said": the main clause comes behind the comma. */
const opensWithClause = ({ items }: Frame): boolean => {
  const lower = items[0]?.lower ?? '';
  return CONJUNCTIONS.has(lower) || PREPOSITIONS.has(lower) || /(?:ing|ed)$/.test(lower);
};

/** @param standings People in this frame, in reading order. */
export function placesIn(frame: Frame, standings: readonly Standing[]): Places {
  const { items } = frame;
  const subjects: { readonly standing: Standing; readonly isBehindComma: boolean }[] = [];
  let at = 0;
  let isSecond = false;
  for (const [index, standing] of standings.entries()) {
    while (at < items.length && (items[at]?.end ?? 0) <= standing.span.start) at++;
    let last = at;
    while (last + 1 < items.length && (items[last + 1]?.start ?? 0) < standing.span.end) last++;
    const before = items[phraseStart(items, at) - 1];
    const isFirst = isFirstOfTwo(items, last, standings[index + 1]);
    if (!isFirst && !isSecond && !isAttribute(items, last) && opensClause(before))
      subjects.push({ standing, isBehindComma: before?.text === ',' });
    isSecond = isFirst;
  }
  const first = subjects[0]?.standing ?? null;
  const behind = opensWithClause(frame) ? subjects.find(({ isBehindComma }) => isBehindComma) : undefined;
  const subject = behind?.standing ?? first;
  return { subject, others: standings.filter((standing) => standing !== subject) };
}
