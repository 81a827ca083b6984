/**
 * Whether the reader has scrolled away from what is marked. Scrolling that we began is told apart by its time: the page
 * gives no other sign, and keys, scroll bars, fingers and "find in page" all count as the reader's hand.
 */

/** In ms. A smooth scroll over a whole page takes the browsers up to a second. */
const OURS_LASTS = 1200;

export interface ReaderScroll {
  readonly isAway: boolean;
  /** We are about to scroll. */
  expect(): void;
  /** The reader wants to see what is marked. */
  comeBack(): void;
  dispose(): void;
}

/** @param isMarkInView Whether any of what is marked is in the window; `null` where nothing is marked. */
export function watchReaderScroll(isMarkInView: () => boolean | null): ReaderScroll {
  let isAway = false;
  let oursUntil = 0;
  const scrolled = (): void => {
    if (performance.now() < oursUntil) return;
    isAway = isMarkInView() === false;
  };
  /** A hand on the wheel stops the browser's own smooth scrolling. */
  const taken = (): void => {
    oursUntil = 0;
  };
  const events = [
    ['scroll', scrolled],
    ['wheel', taken],
    ['touchmove', taken],
  ] as const;
  // Boxes of the page that scroll are heard on their way down: their events do not bubble.
  for (const [name, listener] of events) document.addEventListener(name, listener, { capture: true, passive: true });
  return {
    get isAway() {
      return isAway;
    },
    expect() {
      oursUntil = performance.now() + OURS_LASTS;
    },
    comeBack() {
      isAway = false;
    },
    dispose() {
      for (const [name, listener] of events) document.removeEventListener(name, listener, { capture: true });
    },
  };
}
