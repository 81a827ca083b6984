/** Bringing a range into view, gently and only where needed. */

/** The part of the window where a sentence is read with comfort: clear of bars at the top, with the next lines below it. */
const COMFORT = { top: 0.12, bottom: 0.8 };
/** Where the beginning of a sentence in a long paragraph is brought to. */
const TARGET = 0.35;

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** A sentence too tall for the window is in view where its beginning is. */
export function isComfortable({ top, bottom }: Extent, windowHeight: number): boolean {
  const isTall = bottom - top > windowHeight * (COMFORT.bottom - COMFORT.top);
  return top >= windowHeight * COMFORT.top && (isTall ? top : bottom) <= windowHeight * COMFORT.bottom;
}

/** Scrolls the window, and any scrolling box around the range, unless the range is comfortably in view. */
export function scrollToRange(document: Document, range: Range): void {
  const view = document.defaultView;
  const element = range.startContainer.parentElement;
  const extent = range.getBoundingClientRect();
  if (view === null || element === null || isComfortable(extent, view.innerHeight)) return;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const fits = element.getBoundingClientRect().height < view.innerHeight * (COMFORT.bottom - COMFORT.top);
  if (fits) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  // The middle of a long paragraph need not be the sentence's.
  else view.scrollBy({ top: extent.top - view.innerHeight * TARGET, behavior });
}
