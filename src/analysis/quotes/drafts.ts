/**
 * Drafts of quotations: statements of the frames joined over sentences and paragraphs, before it is known who speaks.
 * `"X," he said. "Y."` is one draft; so is a quotation whose paragraphs each open with a mark; a quoted paragraph without a cue
 * goes on with the speaker of the one before.
 */
import type { Article } from '../../model/article.ts';
import type { Attribution } from './attribution.ts';
import { findAttributions } from './attributions.ts';
import { add, addDirect, type Draft, innerOf, settle, sizeOf, type Walk } from './draft.ts';
import type { Frame, Item } from './frames.ts';
import { signatureOf } from './layout-cues.ts';
import { isSentenceLike, type Marked } from './marks.ts';
import { isSaid } from './passages.ts';
import { type Statement, statementsOf } from './statements.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** Whether the words outside the marks are a report: the clause a verb of this kind takes. */
function isReport({ attribution, words, wordCount }: Statement, text: string): boolean {
  const { verb, rule } = attribution;
  const first = words[0];
  if (!verb || !first || wordCount < 2) return false;
  if (rule === 'position' || rule === 'colon') return false;
  if (rule === 'impersonal') return wordCount >= 3;
  const opening = text.slice(first.start, first.end).toLowerCase();
  if (/^(?:that|whether)\b/.test(opening)) return true;
  if (/^to\b/.test(opening)) return verb.complements.has('infinitive');
  if (verb.complements.has('quote')) return wordCount >= 3;
  return verb.complements.has('object');
}

function addStatement(walk: Walk, statement: Statement, frame: Frame, index: number): void {
  const { attribution, words, wordCount } = statement;
  const { text } = walk.article;
  const contents = innerOf(walk, statement.marked);
  const isWhole = contents.length > 0 && (wordCount === 0 || sizeOf(words) <= 0.1 * sizeOf(contents));
  const base = {
    frame: index,
    block: frame.block,
    attribution,
    follows: null,
  } as const;
  if (isWhole) {
    addDirect(
      walk,
      { ...base, contents, form: 'direct', kind: 'speech', rule: attribution.rule },
      frame,
      statement.marked,
    );
    return;
  }
  const said = statement.marked.filter((id) => {
    const passage = walk.marked[id];
    const at = frame.items.findIndex((item) => item.marked === id);
    return passage && isSaid(text, passage, frame.items, at);
  });
  // What stands in marks is somebody's own words, also where the cue tells what he thinks.
  if (said.length > 0) {
    const rule = `${attribution.rule}, in part`;
    add(walk, { ...base, contents: innerOf(walk, said), form: 'mixed', kind: 'speech', rule });
  }
  if (isReport(statement, text)) {
    const kind = attribution.verb?.kind ?? 'speech';
    add(walk, { ...base, contents: [...words], form: 'indirect', kind, rule: `${attribution.rule}, reported` });
  }
}

/** Whether a block without a cue goes on with this quotation: the answer to a question is somebody else's. */
function mayGoOn(text: string, { contents, attribution }: Draft): boolean {
  const last = contents.at(-1);
  return !(attribution?.verb?.asks && last && /[?][^\p{L}]*$/u.test(text.slice(last.end - 3, last.end)));
}

/** Whether a quotation is the last thing in its block, but for its closing mark. */
function endsBlock({ article, lastBlock }: Walk, { contents }: Draft): boolean {
  const end = article.blocks[lastBlock]?.span.end ?? 0;
  return !LETTER.test(article.text.slice(contents.at(-1)?.end ?? 0, end));
}

/** The whole quotation of a frame whose cue goes on to name a few words: `"X," he said, calling it "Z". "Y."` goes on with X. */
function wholeBeside({ drafts }: Walk, last: Draft): Draft | null {
  if (last.form === 'direct') return null;
  for (let i = drafts.length - 1; drafts[i]?.frame === last.frame; i--)
    if (drafts[i]?.form === 'direct') return drafts[i] ?? null;
  return null;
}

/** Passages no cue of their frame accounts for. */
function addBare(walk: Walk, bare: readonly Item[], frame: Frame, index: number, isPure: boolean): void {
  const { text } = walk.article;
  for (const { marked } of bare) {
    const passage = walk.marked[marked];
    if (!passage) continue;
    const { last } = walk;
    const draft = {
      contents: [passage.inner],
      form: 'direct',
      kind: 'speech',
      frame: index,
      block: frame.block,
    } as const;
    const isNext = last !== null && last.form === 'direct' && walk.lastBlock === frame.block - 1 && mayGoOn(text, last);
    if (last && passage.isContinuation && walk.lastBlock === frame.block - 1) {
      last.contents.push(passage.inner);
      walk.lastBlock = frame.block;
      walk.isAdjacent = true;
    } else if (isPure && walk.announced && !passage.isMinor) {
      const { attribution, frame: at } = walk.announced;
      add(walk, { ...draft, contents: [passage.inner], frame: at, rule: 'announced', attribution, follows: null });
      walk.announced = null;
    } else if (isPure && last && walk.lastBlock === frame.block && walk.isAdjacent) {
      (wholeBeside(walk, last) ?? last).contents.push(passage.inner);
    } else if (isSentenceLike(text, passage)) {
      const follows = isPure && last && (isNext || walk.lastBlock === frame.block) ? last : null;
      const mayJoin = isNext && follows?.attribution && endsBlock(walk, follows);
      const added = add(walk, {
        ...draft,
        contents: [passage.inner],
        rule: follows ? 'goesOn' : 'noCue',
        attribution: null,
        follows,
      });
      if (mayJoin) walk.pending = added;
    }
  }
}

/** A block quotation without marks that a cue announces: all of the block is said. */
function takeBlock(
  walk: Walk,
  start: number,
  frame: Frame,
  from: number,
  attribution: Attribution,
  rule: string,
): void {
  const end = walk.article.blocks[frame.block]?.span.end ?? start;
  walk.takenBlock = frame.block;
  walk.announced = null;
  if (start >= end) return;
  const contents = [{ start, end }];
  add(walk, {
    contents,
    form: 'direct',
    kind: 'speech',
    rule,
    frame: from,
    block: frame.block,
    attribution,
    follows: null,
  });
}

/** `Osei warned: "X," he said. "Y."`: the second cue has nothing of its own yet. */
const isBehindPassage = (items: readonly Item[], { attribution: { whole, inherits } }: Statement): boolean =>
  !inherits && (items[whole.from - 1]?.kind === 'marked' || items[whole.from - 2]?.kind === 'marked');

/** Gives the quotation that fills the block before to whom this block names: `“…”` over `— Kofi Osei`. */
function sign(walk: Walk, frame: Frame, index: number): boolean {
  const { last } = walk;
  if (!last || last.attribution || last.form !== 'direct' || walk.lastBlock !== frame.block - 1) return false;
  const signature = endsBlock(walk, last) ? signatureOf(frame.items) : null;
  if (!signature) return false;
  const signed: Draft = { ...last, attribution: signature, frame: index, rule: 'dash', follows: null };
  walk.drafts[walk.drafts.lastIndexOf(last)] = signed;
  walk.last = signed;
  walk.pending = null;
  return true;
}

function visit(walk: Walk, frame: Frame, index: number, isBlockStart: boolean): void {
  const { items, block } = frame;
  if (isBlockStart && sign(walk, frame, index)) return;
  const passages = items.filter(({ kind }) => kind === 'marked');
  const { announced } = walk;
  if (isBlockStart && announced && walk.article.blocks[block]?.kind === 'blockQuotation' && passages.length === 0) {
    takeBlock(walk, items[0]?.start ?? 0, frame, announced.frame, announced.attribution, 'blockQuotation');
    return;
  }
  const attributions = findAttributions(items, isBlockStart, (id) => walk.marked[id]?.isTurn === true);
  const statements = statementsOf(items, attributions);
  const owned = new Set(statements.flatMap(({ marked }) => marked));
  const bare = passages.filter(({ marked }) => !owned.has(marked));
  const isPure = statements.length === 0 && items.filter(({ kind }) => kind === 'word').length <= 1;
  if (!isPure && bare.length === 0) walk.isAdjacent &&= passages.length > 0;
  addBare(walk, bare, frame, index, isPure);
  walk.announced = null;
  for (const statement of statements) addStatement(walk, statement, frame, index);
  const ending = statements.at(-1);
  const isEmpty =
    ending?.wordCount === 0 && (passages.length === 0 ? statements.length === 1 : isBehindPassage(items, ending));
  if (ending && ending.marked.length === 0 && (ending.announces || isEmpty)) {
    walk.announced = { attribution: ending.attribution, frame: index };
  }
}

/**
 * Drafts the quotations of an article from its frames, in reading order.
 *
 * @param repeats Blocks passed over, since they only repeat others.
 */
export function draftQuotes(
  article: Article,
  frames: readonly Frame[],
  marked: readonly Marked[],
  repeats: { readonly has: (block: number) => boolean },
): Draft[] {
  const walk: Walk = {
    article,
    marked,
    drafts: [],
    last: null,
    pending: null,
    lastBlock: -1,
    isAdjacent: false,
    announced: null,
    takenBlock: -1,
  };
  for (const [index, frame] of frames.entries()) {
    if (frame.block === walk.takenBlock) continue;
    if (repeats.has(frame.block)) {
      // A quotation around it goes on as if it were not there.
      if (walk.lastBlock === frame.block - 1) walk.lastBlock = frame.block;
      continue;
    }
    const isBlockStart = frames[index - 1]?.block !== frame.block;
    if (isBlockStart) settle(walk);
    visit(walk, frame, index, isBlockStart);
  }
  settle(walk);
  return walk.drafts;
}
