/** What a reader can do in the sidebar; made by `session.ts`, called by the views. */
import type { Span } from '../model/span.ts';

export interface SidebarActions {
  /** Shows in the page where a fact or quote is said; pressed again, the next of its sentences. */
  readonly showEvidence: (id: string, spans: readonly Span[]) => void;
  readonly togglePlaying: () => void;
  readonly previousSentence: () => void;
  readonly nextSentence: () => void;
  readonly setRate: (rate: number) => void;
  /** Brings the tab of the article to the front. */
  readonly showArticleTab: () => void;
}
