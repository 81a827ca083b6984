/**
 * The tree as it is drawn: open shadow roots in the place of what stands in their host, slots filled with what is assigned
 * to them (the "flattened tree" of https://drafts.csswg.org/css-scoping/#flattening). Only read, never changed.
 */

/** What clobbered names (`<input name=attributes>`) hide is reached through the prototypes of a window. */
export type View = typeof globalThis;

/** The window whose prototypes and `DOMPurify` serve this document. */
export function viewOf(document: Document): View {
  return (document.defaultView as View | null) ?? globalThis;
}

/** A property as its prototype has it, whatever a form's fields are named. */
function getter<Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
): (of: Owner) => Owner[Name] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) throw new Error(`a window without ${String(name)}`);
  return (of) => get.call(of) as Owner[Name];
}

export interface DrawnTree {
  /** `Node.nodeType`. */
  readonly typeOf: (node: Node) => number;
  /** `Node.parentNode`. */
  readonly parentOf: (node: Node) => Node | null;
  /** `null` for closed roots, too, which nobody but the page can open. */
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  /** What is drawn in a node, in the order it is drawn. */
  readonly childrenOf: (node: Node) => readonly Node[];
}

const trees = new WeakMap<View, DrawnTree>();

export function drawnTree(view: View): DrawnTree {
  const known = trees.get(view);
  if (known !== undefined) return known;
  const shadowRootOf = getter(view.Element.prototype, 'shadowRoot');
  const childNodesOf = getter(view.Node.prototype, 'childNodes');
  const typeOf = getter(view.Node.prototype, 'nodeType');
  const parentOf = getter(view.Node.prototype, 'parentNode');
  const { assignedNodes } = view.HTMLSlotElement.prototype;
  const childrenOf = (node: Node): readonly Node[] => {
    if (typeOf(node) === 1) {
      const root = shadowRootOf(node as Element);
      if (root !== null) return Array.from(root.childNodes);
      const isSlot = (node as Element).localName === 'slot';
      const assigned = isSlot ? assignedNodes.call(node as HTMLSlotElement) : [];
      if (assigned.length > 0) return assigned;
    }
    return Array.from(childNodesOf(node));
  };
  const tree = { typeOf, parentOf, shadowRootOf, childrenOf };
  trees.set(view, tree);
  return tree;
}

/**
 * The text nodes drawn in an element, in the order they are drawn. Without recursion: a page may be deeper than our stack.
 *
 * @param isSkipped Whether nothing in an element is wanted.
 */
export function* drawnTexts(root: Element, isSkipped: (element: Element) => boolean): Generator<Text> {
  const { typeOf, childrenOf } = drawnTree(viewOf(root.ownerDocument));
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const type = typeOf(node);
    if (type === 3) yield node as Text;
    if (type !== 1 || (node !== root && isSkipped(node as Element))) continue;
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index--) pending.push(children[index] as Node);
  }
}

/** The element around a node, or the host of the shadow root around it. */
export function drawnParentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null || parent.nodeType === 1) return parent as Element | null;
  return (parent as Partial<ShadowRoot>).host ?? null;
}
