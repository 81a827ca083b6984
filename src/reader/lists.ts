/**
 * Blocks as they are drawn: items that follow each other become lists, deeper ones lists within an item; paragraphs of a
 * quotation that follow each other one quotation.
 */
import type { Block } from '../model/article.ts';

export interface ListNode {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly ItemNode[];
}

export interface ItemNode {
  readonly block: Block;
  readonly index: number;
  readonly lists: readonly ListNode[];
}

export interface SingleNode {
  readonly kind: 'block';
  readonly block: Block;
  readonly index: number;
}

export interface QuotationNode {
  readonly kind: 'quotation';
  readonly paragraphs: readonly SingleNode[];
}

export type BlockNode = SingleNode | QuotationNode | ListNode;

/** Of the first block in it; ∞ for a node without any. */
export function firstIndex(node: BlockNode): number {
  if (node.kind === 'block') return node.index;
  const [first] = node.kind === 'list' ? node.items : node.paragraphs;
  return first?.index ?? Number.POSITIVE_INFINITY;
}

type Indexed = readonly [index: number, block: Block];

/** Items of one run, of which the first tells the depth. */
function listsOf(items: readonly Indexed[]): ListNode[] {
  const lists: { kind: 'list'; isOrdered: boolean; items: ItemNode[] }[] = [];
  for (let at = 0; at < items.length; ) {
    const [index, block] = items[at] as Indexed;
    const depth = block.level ?? 1;
    const end = items.findIndex(([, { level = 1 }], i) => i > at && level <= depth);
    const inner = items.slice(at + 1, end < 0 ? items.length : end);
    const item: ItemNode = { block, index, lists: listsOf(inner) };
    const isOrdered = block.ordinal !== undefined;
    const last = lists.at(-1);
    if (last?.isOrdered === isOrdered) last.items.push(item);
    else lists.push({ kind: 'list', isOrdered, items: [item] });
    at += 1 + inner.length;
  }
  return lists;
}

/** @param stops Indexes of blocks before which something else stands: no list and no quotation runs over it. */
export function nodesOf(blocks: readonly Block[], stops: ReadonlySet<number> = new Set()): BlockNode[] {
  const nodes: BlockNode[] = [];
  let items: Indexed[] = [];
  let paragraphs: SingleNode[] = [];
  const close = (): void => {
    nodes.push(...listsOf(items));
    if (paragraphs.length > 0) nodes.push({ kind: 'quotation', paragraphs });
    items = [];
    paragraphs = [];
  };
  let kind: Block['kind'] | null = null;
  for (const [index, block] of blocks.entries()) {
    if (stops.has(index) || block.kind !== kind) close();
    ({ kind } = block);
    if (kind === 'listItem') items.push([index, block]);
    else if (kind === 'blockQuotation') paragraphs.push({ kind: 'block', block, index });
    else nodes.push({ kind: 'block', block, index });
  }
  close();
  return nodes;
}
