/** Shows sentences in the page of the article. The latest wish wins: while one is under way, older ones are dropped. */
import type { Highlight } from '../model/messages.ts';
import { callContent } from '../platform/messaging.ts';

/** `gone`: the page is another one, or no content script answers there any more. `dropped`: a later wish came first. */
export type HighlightOutcome = 'found' | 'missing' | 'gone' | 'dropped';

interface Wish {
  readonly tabId: number;
  readonly highlight: Highlight | null;
  readonly settle: (outcome: HighlightOutcome) => void;
}

export interface PageHighlighter {
  /** @param highlight `null` clears the marks. */
  show(tabId: number, highlight: Highlight | null): Promise<HighlightOutcome>;
}

/** What a page tells of itself: the reader has scrolled away from what is marked; it is ours, with the article alone. */
export interface PageState {
  readonly isAway: boolean;
  readonly isReader: boolean;
}

async function fulfil({ tabId, highlight }: Wish, onState: (page: PageState) => void): Promise<HighlightOutcome> {
  const answer = await callContent(tabId, 'highlight', highlight);
  if (!answer.ok || !answer.value.isSamePage) {
    onState({ isAway: false, isReader: false });
    return 'gone';
  }
  onState(answer.value);
  return answer.value.found ? 'found' : 'missing';
}

/** @param onState Called with every answer. */
export function createPageHighlighter(onState: (page: PageState) => void): PageHighlighter {
  let waiting: Wish | null = null;
  let isBusy = false;

  async function work(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    while (waiting) {
      const wish: Wish = waiting;
      waiting = null;
      wish.settle(await fulfil(wish, onState));
    }
    isBusy = false;
  }

  return {
    show(tabId, highlight) {
      waiting?.settle('dropped');
      return new Promise((settle) => {
        waiting = { tabId, highlight, settle };
        void work();
      });
    },
  };
}
