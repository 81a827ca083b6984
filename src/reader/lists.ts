/** Blocks as they are drawn: items that follow each other become lists, deeper ones lists within an item. */
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

export type BlockNode = { readonly kind: 'block'; readonly block: Block; readonly index: number } | ListNode;

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

/** @param stops Indexes of blocks before which something else stands: a list does not run over it. */
export function nodesOf(blocks: readonly Block[], stops: ReadonlySet<number> = new Set()): BlockNode[] {
  const nodes: BlockNode[] = [];
  let run: Indexed[] = [];
  const close = (): void => {
    nodes.push(...listsOf(run));
    run = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (stops.has(index)) close();
    if (block.kind === 'listItem') run.push([index, block]);
    else {
      close();
      nodes.push({ kind: 'block', block, index });
    }
  }
  close();
  return nodes;
}
