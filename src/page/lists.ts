/** The numbers that the items of ordered lists show. */

const itemsOf = (list: Element): Element[] => Array.from(list.children).filter(({ localName }) => localName === 'li');

/** Ordinals of all items of a list, as `start`, `value` and `reversed` set them (HTML standard, 4.4.8). */
function ordinalsOf(list: Element): Map<Element, number> {
  const items = itemsOf(list);
  const isReversed = list.hasAttribute('reversed');
  const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
  let next = Number.isNaN(start) ? (isReversed ? items.length : 1) : start;
  const ordinals = new Map<Element, number>();
  for (const item of items) {
    const value = Number.parseInt(item.getAttribute('value') ?? '', 10);
    const ordinal = Number.isNaN(value) ? next : value;
    ordinals.set(item, ordinal);
    next = ordinal + (isReversed ? -1 : 1);
  }
  return ordinals;
}

/** Answers the number of an item; `null` outside ordered lists. Reads each list once. */
export function createOrdinals(): (item: Element) => number | null {
  const known = new WeakMap<Element, Map<Element, number>>();
  return (item) => {
    const list = item.parentElement;
    if (list?.localName !== 'ol') return null;
    const ordinals = known.get(list) ?? ordinalsOf(list);
    known.set(list, ordinals);
    return ordinals.get(item) ?? null;
  };
}
