/** What a reader sees in a range: its characters without gaps, and without what is there but not read out. */
import { isSilent } from '../../../src/page/inline.ts';
import { isUndrawn } from '../../../src/page/visibility.ts';

const GAPS = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/g;
const UNREAD = 'script, style, noscript, template, textarea, select, button, svg';

export const squeezed = (text: string): string => text.replace(GAPS, '');

/** A whole range that is itself in a silent element was asked for; only what interrupts a range is passed over. */
function isPassedOver(node: Node, within: Node): boolean {
  for (let element = node.parentElement; element !== null && element !== within; element = element.parentElement) {
    if (element.matches(UNREAD) || isSilent(element) || isUndrawn(element)) return true;
  }
  return false;
}

/** The text of a range, squeezed. */
export function readRange(range: Range): string {
  const { commonAncestorContainer: root, startContainer, startOffset, endContainer, endOffset } = range;
  if (root.nodeType === 3) return squeezed(range.toString());
  const walker = (startContainer.ownerDocument as Document).createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!range.intersectsNode(node) || isPassedOver(node, root)) continue;
    const data = node.nodeValue ?? '';
    text += data.slice(node === startContainer ? startOffset : 0, node === endContainer ? endOffset : data.length);
  }
  return squeezed(text);
}
