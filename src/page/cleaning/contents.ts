/** Contents: what of the article is in the elements of its page, and what those are called. */
import type { Place } from '../../model/article.ts';
import { type Ancestry, nameWords, type Outline, type OutlinedElement } from '../outline.ts';
import type { Passage } from '../passage.ts';

/** How much of the article is in one element, or in several. */
export interface Amount {
  /** UTF-16 code units. */
  readonly length: number;
  readonly hasRunning: boolean;
  /** The passage it begins with, and its index. */
  readonly first: Passage;
  readonly index: number;
}

/** What of the article is in an element of the page. */
export class Contents implements Amount {
  length = 0;
  hasRunning = false;
  private knownNames: string | null = null;

  constructor(
    readonly element: OutlinedElement,
    public first: Passage,
    public index: number,
  ) {}

  add({ length, hasRunning, first, index }: Amount): void {
    this.length += length;
    this.hasRunning ||= hasRunning;
    if (index >= this.index) return;
    this.first = first;
    this.index = index;
  }

  /** Of the element, as a passage within bears them. */
  get names(): string {
    this.knownNames ??= this.withoutHeading(false);
    return this.knownNames;
  }

  /**
   * Names are often made of the heading they stand at: `<section id="navigation"><h2>Navigation</h2>`,
   * `<h2 class="comments">Comments</h2>`. Those say nothing.
   *
   * @param isHeading They are asked for the heading itself.
   */
  withoutHeading(isHeading: boolean): string {
    const { element } = this;
    const { kind, text } = this.first;
    if (kind !== 'heading') return element.names;
    const said = nameWords(text);
    if (nameWords(element.id) === said) return element.namesButId;
    if (!isHeading) return element.names;
    const words = element.names.trim().split(' ');
    return words.every((word) => said.includes(` ${word} `)) ? ' ' : element.names;
  }
}

function addTo(all: Map<Place, Contents>, element: OutlinedElement | undefined, amount: Amount): void {
  if (element === undefined) return;
  const contents = all.get(element.place) ?? new Contents(element, amount.first, amount.index);
  contents.add(amount);
  all.set(element.place, contents);
}

interface Placed {
  readonly around: Ancestry;
  readonly amount: Amount;
}

/** What is in each element around a passage. */
export function contentsOf(placed: readonly Placed[], outline: Outline): ReadonlyMap<Place, Contents> {
  const contents = new Map<Place, Contents>();
  // Neighbours share all that is around them.
  const neighbours = new Map<Place, Contents>();
  for (const { around, amount } of placed) {
    addTo(contents, around[0], amount);
    addTo(neighbours, around[1], amount);
  }
  for (const [parent, amount] of neighbours)
    for (const element of outline.around(parent)) addTo(contents, element, amount);
  return contents;
}
