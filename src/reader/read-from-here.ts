/**
 * Reads from where the reader points: by a click on a sentence, or by Enter, from the selection or the caret on; where
 * there is neither, from the first words in the window.
 */
import { useEffect, useRef } from 'preact/hooks';
import { type ArticlePoint, pointOf } from './article-ranges.ts';
import { coveredHeight } from './bar-view.tsx';

/** What is pressed in its own right. */
const CONTROLS = 'a, button, summary, input, select, textarea, dialog, [tabindex]';
const HOLDERS = '.reader__article [data-start]';

/** A click that means something else: a control, or the end of a selection. */
const isOtherwise = ({ target }: MouseEvent): boolean =>
  (target instanceof Element && target.closest('a, button, summary, input, select') !== null) ||
  getSelection()?.isCollapsed === false;

const pointAt = (x: number, y: number): ArticlePoint | null => {
  const caret = document.caretPositionFromPoint(x, y);
  return caret && pointOf(caret.offsetNode, caret.offset);
};

function selectedPoint(): ArticlePoint | null {
  const selection = getSelection();
  const isChosen = selection !== null && selection.rangeCount > 0 && !selection.isCollapsed;
  if (!isChosen) return null;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  return pointOf(startContainer, startOffset);
}

/** The first words under the bar. */
function firstPointInView(): ArticlePoint | null {
  const top = coveredHeight();
  for (const holder of document.querySelectorAll(HOLDERS)) {
    const { left, right, top: begin, bottom } = holder.getBoundingClientRect();
    // A line's own height of it must be in sight.
    if (bottom < top + 8) continue;
    if (begin >= top) return pointOf(holder, 0);
    const isRightToLeft = getComputedStyle(holder).direction === 'rtl';
    return pointAt(isRightToLeft ? right - 2 : left + 2, top + 8) ?? pointOf(holder, 0);
  }
  return null;
}

/** @returns What a click on the article does. */
export function useReadFromHere(readFrom: (point: ArticlePoint) => void): (event: MouseEvent) => void {
  const latest = useRef(readFrom);
  latest.current = readFrom;
  const read = (point: ArticlePoint | null): void => {
    if (point !== null) latest.current(point);
  };
  useEffect(() => {
    const listen = ({ key, target, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): void => {
      const isPlain = key === 'Enter' && !ctrlKey && !altKey && !metaKey && !shiftKey;
      const isOnControl = target instanceof Element && target.closest(CONTROLS) !== null;
      if (isPlain && !isOnControl) read(selectedPoint() ?? firstPointInView());
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (event) => {
    if (!isOtherwise(event)) read(pointAt(event.clientX, event.clientY));
  };
}
