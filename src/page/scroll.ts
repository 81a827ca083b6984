/** Bringing a range into view, gently and only where needed. */
import { drawnParentOf } from './drawn.ts';

/** The part of the window where a sentence is read with comfort: clear of bars at the top, with the next lines below it. */
const COMFORT = { top: 0.12, bottom: 0.8 };
/** Where the beginning of a sentence in a long paragraph is brought to. */
const TARGET = 0.35;

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * A sentence too tall for the window is in view where its beginning is.
 *
 * @param inView The part of the window that nothing lies over.
 */
export function isComfortable({ top, bottom }: Extent, inView: Extent): boolean {
  const height = inView.bottom - inView.top;
  const isTall = bottom - top > height * (COMFORT.bottom - COMFORT.top);
  const from = inView.top + height * COMFORT.top;
  return top >= from && (isTall ? top : bottom) <= inView.top + height * COMFORT.bottom;
}

/** Pages tell by `scroll-padding` what of the window their bars cover. */
function viewedPart(view: Window): Extent {
  const { scrollPaddingTop, scrollPaddingBottom } = view.getComputedStyle(view.document.documentElement);
  const inPixels = (length: string): number => (length.endsWith('px') ? Number.parseFloat(length) : 0);
  const part = { top: inPixels(scrollPaddingTop), bottom: view.innerHeight - inPixels(scrollPaddingBottom) };
  // What leaves less than a quarter is a mistake of the page, or meant for another window.
  return part.bottom - part.top > view.innerHeight / 4 ? part : { top: 0, bottom: view.innerHeight };
}

/** From the top of a frame's window to that of the page's. */
function frameOffset(view: Window): number {
  let offset = 0;
  for (let frame = view.frameElement; frame !== null; frame = frame.ownerDocument.defaultView?.frameElement ?? null) {
    offset += frame.getBoundingClientRect().top + frame.clientTop;
  }
  return offset;
}

/** Whether anything of a range is in the window. */
export function isInView(range: Range): boolean {
  const inner = range.startContainer.ownerDocument?.defaultView ?? null;
  if (inner === null) return false;
  const view = inner.frameElement === null ? inner : (inner.top ?? inner);
  const { top, bottom } = range.getBoundingClientRect();
  const offset = frameOffset(inner);
  return bottom + offset > 0 && top + offset < view.innerHeight;
}

/** Scrolls the window, and any scrolling box or frame around the range, unless the range is comfortably in view. */
export function scrollToRange(range: Range): void {
  const element = drawnParentOf(range.startContainer);
  const inner = element?.ownerDocument.defaultView ?? null;
  if (element === null || inner === null) return;
  const view = inner.frameElement === null ? inner : (inner.top ?? inner);
  const { top, bottom } = range.getBoundingClientRect();
  const offset = frameOffset(inner);
  const inView = viewedPart(view);
  if (isComfortable({ top: top + offset, bottom: bottom + offset }, inView)) return;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const height = inView.bottom - inView.top;
  const fits = element.getBoundingClientRect().height < height * (COMFORT.bottom - COMFORT.top);
  // A frame may scroll, and its page as well: only the browser knows how to do both.
  if (fits || inner !== view) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  // The middle of a long paragraph need not be the sentence's.
  else view.scrollBy({ top: top - inView.top - height * TARGET, behavior });
}
