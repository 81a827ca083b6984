/** Where in the page the reader asked to be read to: under the menu he opened, or what he has selected. */
import type { AskedPlaces } from '../model/messages.ts';
import type { Extraction } from '../page/extract.ts';
import { type PagePoint, placeAt } from '../page/point.ts';

/** Under the pointer when a menu was opened. */
export interface MenuWatch {
  point: PagePoint | null;
  dispose(): void;
}

/** @param former What the script before this one has seen. */
export function watchMenus(former: PagePoint | null): MenuWatch {
  const opened = ({ clientX, clientY }: MouseEvent): void => {
    const caret = document.caretPositionFromPoint(clientX, clientY);
    watch.point = caret && { node: caret.offsetNode, offset: caret.offset };
  };
  const watch: MenuWatch = {
    point: former,
    dispose: () => document.removeEventListener('contextmenu', opened, { capture: true }),
  };
  document.addEventListener('contextmenu', opened, { capture: true, passive: true });
  return watch;
}

function selectedRange(): Range | null {
  const selection = getSelection();
  return selection !== null && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
}

/** Before we were ever in the page no menu was seen; the pointer still stands over what it was opened on. */
function hoveredPoint(): PagePoint | null {
  const hovered = [...document.querySelectorAll(':hover')].at(-1);
  return hovered === undefined || hovered === document.body ? null : { node: hovered, offset: 0 };
}

/** @param isSelection The selection is to be read, and nothing behind it. */
export function askedPlaces(extraction: Extraction, isSelection: boolean, menu: PagePoint | null): AskedPlaces | null {
  const selected = selectedRange();
  if (isSelection) {
    if (selected === null) return null;
    const from = placeAt(extraction, { node: selected.startContainer, offset: selected.startOffset });
    const until = placeAt(extraction, { node: selected.endContainer, offset: selected.endOffset });
    return from && { from, until };
  }
  const start = selected && { node: selected.startContainer, offset: selected.startOffset };
  const point = menu?.node.isConnected ? menu : (start ?? hoveredPoint());
  const from = point && placeAt(extraction, point);
  return from && { from, until: null };
}
