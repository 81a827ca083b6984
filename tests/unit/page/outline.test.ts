import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../src/page/outline.ts';
import { cloneWithMarks } from '../../../src/page/trace.ts';
import { openPage } from './pages.ts';

/** Elements, each in one of those before it. */
const tree = fc.array(fc.record({ tag: fc.constantFrom('div', 'span', 'ul', 'form'), parent: fc.nat() }));

type Planned = { readonly tag: string; readonly parent: number };

function pageOf(planned: readonly Planned[]): Document {
  const document = openPage('<!doctype html><body></body>');
  const made: Element[] = [document.body];
  for (const { tag, parent } of planned) {
    const element = document.createElement(tag);
    made[parent % made.length]?.append(element);
    made.push(element);
  }
  for (const form of document.forms) form.innerHTML += '<input name="parentNode">';
  return document;
}

/** Places of the elements around each element of the drawn tree, itself included, asked for in the order given. */
function ancestriesIn(document: Document, order: (count: number) => readonly number[]): readonly (readonly string[])[] {
  const marked = cloneWithMarks(document);
  const outline = outlineOf(marked, document, () => false);
  // As Readability and all before it may.
  marked.clone.body.replaceChildren();
  const { elements } = marked.trace;
  const tags = (place: number): string[] => outline.around(place).map((own) => `${own.place} ${own.tag}`);
  const asked = new Map(order(elements.length).map((place) => [place, tags(place)]));
  return elements.map((_, place) => asked.get(place) ?? []);
}

function expectedIn(document: Document): readonly (readonly string[])[] {
  const elements = Array.from(document.getElementsByTagName('*'));
  const parentOf = Object.getOwnPropertyDescriptor(document.defaultView?.Node.prototype, 'parentNode')?.get;
  return elements.map((element) => {
    const around: string[] = [];
    for (let at: Element = element; elements.includes(at); at = parentOf?.call(at))
      around.push(`${elements.indexOf(at)} ${at.localName}`);
    return around;
  });
}

const inOrder = (count: number): number[] => Array.from({ length: count }, (_, place) => place);

describe('the elements around one', () => {
  test('are those of the page, whatever becomes of the clone and in whichever order they are asked for', () => {
    fc.assert(
      fc.property(tree, fc.boolean(), (planned, isReversed) => {
        const document = pageOf(planned);
        const order = (count: number): number[] => (isReversed ? inOrder(count).reverse() : inOrder(count));
        expect(ancestriesIn(document, order)).toEqual(expectedIn(document));
      }),
      { numRuns: 40 },
    );
  });

  test('are those drawn around it, where a shadow root stands between', () => {
    const document = openPage('<!doctype html><body><main><story-view><p>In a slot.</p></story-view></main></body>');
    const root = document.querySelector('story-view')?.attachShadow({ mode: 'open' });
    if (root !== undefined) root.innerHTML = '<article><slot></slot></article>';
    const ancestries = ancestriesIn(document, inOrder);
    expect(ancestriesIn(document, (count) => inOrder(count).reverse())).toEqual(ancestries);
    const tags = ancestries.map((around) => around.map((own) => own.replace(/^\d+ /, '')).join(' < '));
    expect(tags.at(-1)).toBe('p < article < story-view < main < body < html');
  });
});
