/**
 * The frame an article sits in, where the page itself holds none: readers, previews, old framesets.
 * Advertisements, comments and widgets sit in frames, too; so a frame is read only where it clearly outweighs its page.
 */
import { drawnTexts } from './drawn.ts';
import { UNREAD_TAGS } from './inline.ts';
import { checkLimits } from './limits.ts';
import { isUndrawn } from './visibility.ts';

/** A text node this long, in UTF-16 code units, is running text: neither a menu nor a label. */
const RUNNING = 60;
/** Less running text in a frame is a widget. */
const MIN_PROSE = 400;
/** A page with more than this share of the frame's running text holds an article of its own. */
const MAX_PAGE_SHARE = 0.25;
/** Frames in frames in frames. */
const MAX_NESTING = 4;

/** The document of a frame we may look into: same origin, loaded, not sandboxed away. */
export function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}

interface Survey {
  readonly prose: number;
  readonly frames: readonly Element[];
}

/** Counts running text, and names the frames that are drawn. */
function survey(document: Document): Survey {
  let prose = 0;
  const frames: Element[] = [];
  const isSkipped = (element: Element): boolean => {
    const { localName } = element;
    const isFrame = localName === 'iframe' || localName === 'frame';
    if (isFrame && !isUndrawn(element)) frames.push(element);
    return isFrame || UNREAD_TAGS.has(localName);
  };
  for (const { data } of document.body === null ? [] : drawnTexts(document.body, isSkipped)) {
    const { length } = data.trim();
    if (length >= RUNNING) prose += length;
  }
  return { prose, frames };
}

export interface FoundFrame {
  /** The frame in the page itself. */
  readonly holder: Element;
  /** The frame with the article: the same, or one in it. */
  readonly frame: Element;
}

interface Candidate extends FoundFrame {
  readonly prose: number;
}

const outweighs = (frame: Candidate | null, page: number): frame is Candidate =>
  frame !== null && frame.prose >= MIN_PROSE && page <= frame.prose * MAX_PAGE_SHARE;

function search(document: Document, nesting: number): { readonly prose: number; readonly best: Candidate | null } {
  const { prose, frames } = survey(document);
  let best: Candidate | null = null;
  for (const frame of nesting < MAX_NESTING ? frames : []) {
    const inner = documentIn(frame);
    if (inner === null || !checkLimits(inner).ok) continue;
    const found = search(inner, nesting + 1);
    const deepest = outweighs(found.best, found.prose) ? found.best : { frame, prose: found.prose };
    if (best === null || deepest.prose > best.prose) best = { ...deepest, holder: frame };
  }
  return { prose, best };
}

/**
 * @param hasShadow Frames may stand in shadow roots, where nobody sees them from outside.
 * @returns `null` where the article, if any, is the page's own.
 */
export function findArticleFrame(document: Document, hasShadow: boolean): FoundFrame | null {
  const count = (tag: string): number => document.getElementsByTagName(tag).length;
  if (!hasShadow && count('iframe') === 0 && count('frame') === 0) return null;
  const { prose, best } = search(document, 0);
  return outweighs(best, prose) ? best : null;
}
