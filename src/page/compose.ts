/**
 * Puts into a clone what the page draws and cloning leaves out: open shadow roots, and the frame the article sits in.
 * Everything after it sees one plain tree.
 */
import { drawnTree, viewOf } from './drawn.ts';
import { documentIn, type FoundFrame, findArticleFrame } from './frames.ts';
import { LIMITS } from './limits.ts';

/** From an element of the clone to the live one it was made from, in whichever tree that stands. */
export type Twins = Map<Element, Element>;

/** Inside a line of text they are words; anywhere else custom elements are boxes, which Readability does not know. */
const INLINE = /^(?:inline|contents|none|$)/;

class Composer {
  private left = LIMITS.elements;
  /** The body of the frame, once it is copied. */
  frameBody: Element | null = null;

  constructor(
    private readonly clone: Document,
    private readonly live: Document,
    private readonly twins: Twins,
    private readonly found: FoundFrame | null,
  ) {}

  /** Fills the copy of a host, or of the frame, with what is drawn in it. */
  fill(copy: Element, original: Element): void {
    const filled = this.copyOf(original, 0);
    if (filled === null) copy.remove();
    else copy.replaceWith(filled);
  }

  private copyOf(original: Element, depth: number): Element | null {
    // What is left out makes the tree too large or too deep, which is told by `checkLimits`.
    if (--this.left < 0 || depth > LIMITS.depth) return null;
    if (this.found !== null && original === this.found.holder) return this.copyOfFrame(this.found.frame, depth);
    const copy = this.shell(original);
    this.twins.set(copy, original);
    this.copyChildren(original, copy, depth);
    return copy;
  }

  private copyChildren(original: Node, into: Element, depth: number): void {
    const { typeOf, childrenOf } = drawnTree(viewOf(this.live));
    for (const child of childrenOf(original)) {
      const type = typeOf(child);
      if (type === 3) into.append(this.clone.createTextNode((child as Text).data));
      else if (type !== 1) continue;
      else if ((child as Element).localName === 'slot') this.copyChildren(child, into, depth);
      else {
        const copy = this.copyOf(child as Element, depth + 1);
        if (copy !== null) into.append(copy);
      }
    }
  }

  /** A copy without what is in it, in a document where nothing runs and nothing loads. */
  private shell(original: Element): Element {
    const view = viewOf(this.live);
    const copy = view.Document.prototype.importNode.call(this.clone, original, false) as Element;
    if (original.ownerDocument !== this.live) resolveAddress(original, copy);
    const name = String(original.localName);
    if (!name.includes('-') || INLINE.test(viewOf(original.ownerDocument).getComputedStyle(original).display))
      return copy;
    const box = this.clone.createElement('div');
    for (const { name: attribute, value } of copy.attributes) box.setAttribute(attribute, value);
    return box;
  }

  /** The body of the frame in a `div`; its title and what it says about itself go before the page's own. */
  private copyOfFrame(frame: Element, depth: number): Element | null {
    const inner = documentIn(frame);
    if (inner?.body == null) return null;
    const copy = this.clone.createElement('div');
    this.frameBody = copy;
    this.twins.set(copy, inner.body);
    this.copyChildren(inner.body, copy, depth);
    const lang = inner.documentElement.getAttribute('lang');
    if (lang !== null) this.clone.documentElement.setAttribute('lang', lang);
    if ((inner.title ?? '').trim() !== '') this.preferHead(inner);
    return copy;
  }

  private preferHead(inner: Document): void {
    const { head } = this.clone;
    for (const own of head?.querySelectorAll('title, meta[property="og:title"], meta[name="twitter:title"]') ?? []) {
      own.remove();
    }
    const copies = Array.from(inner.head.querySelectorAll('title, meta, script, link'), (element) => {
      const copy = this.clone.importNode(element, true);
      this.twins.set(copy, element);
      return copy;
    });
    head?.prepend(...copies);
  }
}

/** An address in a frame is relative to the frame's own. */
function resolveAddress(original: Element, copy: Element): void {
  const base = original.ownerDocument.baseURI;
  for (const attribute of ['href', 'src']) {
    const address = copy.getAttribute(attribute);
    if (address === null || address.startsWith('#') || !URL.canParse(address, base)) continue;
    copy.setAttribute(attribute, new URL(address, base).href);
  }
}

/** What stands around the frame is no part of the article, but for a headline. A page of frames alone has no body at all. */
function clearAround(clone: Document, frameBody: Element, twins: Twins): void {
  const around = clone.body ?? clone.querySelector('frameset');
  const original = around === null ? undefined : twins.get(around);
  if (around === null || original === undefined) return;
  const body = clone.createElement('body');
  twins.set(body, original);
  body.append(...Array.from(around.querySelectorAll('h1')).filter((own) => !frameBody.contains(own)), frameBody);
  around.replaceWith(body);
}

/**
 * @param clone A copy of `live`; changed.
 * @param copies All elements of the clone, in document order.
 * @param elements Those of the live document they were made from.
 * @returns `null` where the clone holds all there is, as on most pages.
 */
export function composeDrawn(
  clone: Document,
  live: Document,
  copies: readonly Element[],
  elements: readonly Element[],
): Twins | null {
  const { shadowRootOf } = drawnTree(viewOf(live));
  const hosts = elements.filter((element) => shadowRootOf(element) !== null);
  const found = findArticleFrame(live, hosts.length > 0);
  if (hosts.length === 0 && found === null) return null;
  const twins: Twins = new Map();
  const copyOf = new Map<Element, Element>();
  for (const [index, copy] of copies.entries()) {
    const original = elements[index];
    if (original === undefined) continue;
    twins.set(copy, original);
    copyOf.set(original, copy);
  }
  const composer = new Composer(clone, live, twins, found);
  for (const original of found === null ? hosts : [...hosts, found.holder]) {
    const copy = copyOf.get(original);
    // A host in a host has come along with it.
    if (copy?.isConnected === true) composer.fill(copy, original);
  }
  if (composer.frameBody !== null) clearAround(clone, composer.frameBody, twins);
  return twins;
}
