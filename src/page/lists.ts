/** The numbers that the items of ordered lists have, and the letters or Roman numerals they show for them. */

export interface ItemNumber {
  readonly ordinal: number;
  /** Where the item shows something other than the number. */
  readonly marker?: string;
}

const itemsOf = (list: Element): Element[] => Array.from(list.children).filter(({ localName }) => localName === 'li');

/** 1 is a, 26 z, 27 aa. */
function lettersOf(ordinal: number): string {
  let letters = '';
  for (let rest = ordinal; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
  ] as const),
  ...([
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];
/** The highest that Roman numerals write (CSS Counter Styles, 6.1). */
const MAX_ROMAN = 3999;

function romanOf(ordinal: number): string {
  let rest = ordinal;
  let numeral = '';
  for (const [value, sign] of ROMAN) {
    numeral += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return numeral;
}

/** What a list of a type shows (HTML standard, 4.4.5); `undefined` where it is the number. */
function markerOf(ordinal: number, type: string | null): string | undefined {
  if (ordinal < 1 || type === null || !/^[ai]$/i.test(type)) return undefined;
  if (type.toLowerCase() === 'i' && ordinal > MAX_ROMAN) return undefined;
  const marker = type.toLowerCase() === 'a' ? lettersOf(ordinal) : romanOf(ordinal);
  return type === type.toLowerCase() ? marker : marker.toUpperCase();
}

/** Ordinals of all items of a list, as `start`, `value` and `reversed` set them (HTML standard, 4.4.8). */
function ordinalsOf(list: Element): Map<Element, ItemNumber> {
  const items = itemsOf(list);
  const isReversed = list.hasAttribute('reversed');
  const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
  let next = Number.isNaN(start) ? (isReversed ? items.length : 1) : start;
  const ordinals = new Map<Element, ItemNumber>();
  for (const item of items) {
    const value = Number.parseInt(item.getAttribute('value') ?? '', 10);
    const ordinal = Number.isNaN(value) ? next : value;
    const marker = markerOf(ordinal, item.getAttribute('type') ?? list.getAttribute('type'));
    ordinals.set(item, { ordinal, ...(marker === undefined ? {} : { marker }) });
    next = ordinal + (isReversed ? -1 : 1);
  }
  return ordinals;
}

/** Answers the number of an item; `null` outside ordered lists. Reads each list once. */
export function createOrdinals(): (item: Element) => ItemNumber | null {
  const known = new WeakMap<Element, Map<Element, ItemNumber>>();
  return (item) => {
    const list = item.parentElement;
    if (list?.localName !== 'ol') return null;
    const ordinals = known.get(list) ?? ordinalsOf(list);
    known.set(list, ordinals);
    return ordinals.get(item) ?? null;
  };
}
