/** What a reader can do in the sidebar; made by `session.ts`, called by the views. */
import type { EvidenceActions, PlayerActions } from '../ui/reading.ts';

export interface SidebarActions extends EvidenceActions, PlayerActions {
  /** Brings the tab of the article to the front. */
  readonly showArticleTab: () => void;
  /** Puts these of what was left out back into the article, and no others. */
  readonly restore: (omitted: ReadonlySet<number>) => void;
  /** Shows the article alone, in its tab; where it does, the page again. */
  readonly openReader: () => void;
}
