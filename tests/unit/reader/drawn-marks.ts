/** What each letter of a text is besides a letter, as the article tells it and as the page shows it: two lists to compare. */
import type { Article, Block, Mark } from '../../../src/model/article.ts';
import { compareSpans, type Span } from '../../../src/model/span.ts';

/** Runs of letters that are the same things, `0-4 em a(https://…)`. */
function runsOf(letters: readonly string[]): string[] {
  const runs: string[] = [];
  for (let start = 0; start < letters.length; ) {
    let end = start + 1;
    while (end < letters.length && letters[end] === letters[start]) end += 1;
    if (letters[start] !== '') runs.push(`${start}-${end} ${letters[start]}`);
    start = end;
  }
  return runs;
}

const NAMES = { emphasis: 'em', strong: 'strong' } as const;

function nameOf(mark: Mark): string {
  if (mark.kind === 'link') return /^(https?|mailto):/i.test(mark.href) ? `a(${mark.href})` : '';
  return mark.kind === 'language' ? `lang(${mark.lang})` : NAMES[mark.kind];
}

const joined = (names: readonly string[]): string => [...new Set(names)].filter(Boolean).sort().join(' ');

/** Of links over each other the outer one counts: an element cannot hold the other. */
function namesAt(marks: readonly Mark[], at: number): string {
  const here = marks.filter(({ span }) => span.start <= at && at < span.end);
  const [link] = here.filter(({ kind }) => kind === 'link').sort((a, b) => compareSpans(a.span, b.span));
  return joined(here.filter((mark) => mark.kind !== 'link' || mark === link).map(nameOf));
}

export const markRuns = ({ marks }: Block, { start, end }: Span): string[] =>
  runsOf(Array.from({ length: end - start }, (_, i) => namesAt(marks, start + i)));

function namesOver(text: Text, holder: Element): string {
  const names: string[] = [];
  for (let element = text.parentElement; element !== null && element !== holder; element = element.parentElement) {
    const { localName } = element;
    if (localName === 'a') names.push(`a(${element.getAttribute('href')})`);
    else if (localName === 'em' || localName === 'strong') names.push(localName);
    else if (element.hasAttribute('lang')) names.push(`lang(${element.getAttribute('lang')})`);
    else names.push(localName);
  }
  return joined(names);
}

export function drawnRuns(holder: Element): string[] {
  const letters: string[] = [];
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const names = namesOver(text, holder);
    for (let i = 0; i < text.data.length; i += 1) letters.push(names);
  }
  return runsOf(letters);
}

/** What the blocks are drawn as, in reading order. */
export const ELEMENTS: Readonly<Record<Block['kind'], string>> = {
  heading: 'h2, h3, h4, h5, h6',
  paragraph: 'article > p:not([class])',
  listItem: 'li',
  blockQuotation: 'blockquote > p',
  table: 'table',
  code: 'pre',
  caption: '.article__caption',
};

export const countOf = ({ blocks }: Article, kind: Block['kind']): number =>
  blocks.filter((block) => block.kind === kind).length;
