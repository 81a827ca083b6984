/**
 * The content script: reads the page it was put into when asked, and marks sentences there.
 * It is put in again at every press of the button; the newest one answers, the one before it steps back.
 */
import type { Article } from '../model/article.ts';
import type { Highlight } from '../model/messages.ts';
import { restoreOmitted } from '../model/restore.ts';
import { fail, succeed } from '../model/result.ts';
import { rangesOf } from '../page/anchor.ts';
import { type Extraction, extractArticle } from '../page/extract.ts';
import { createHighlighter } from '../page/highlight.ts';
import type { PagePoint } from '../page/point.ts';
import { answerCalls, onHeld } from '../platform/messaging.ts';
import { askedPlaces, watchMenus } from './asked-place.ts';

interface ContentScript {
  readonly menuPoint: () => PagePoint | null;
  readonly dispose: () => void;
}

/** Seen by our own scripts alone: the isolated world's global, which the page cannot reach. */
const world = globalThis as typeof globalThis & { lecternContent?: ContentScript };

/** Without the fragment, which only names a place in the page. */
const pageAddress = (): string => document.location.href.replace(/#.*$/, '');

function start(former: PagePoint | null): ContentScript {
  const highlighter = createHighlighter();
  const menus = watchMenus(former);
  let extraction: Extraction | null = null;
  /** As it was extracted; in `extraction` what was left out may have been put back. */
  let whole: Article | null = null;
  let address = pageAddress();

  const mark = (wanted: Highlight | null): boolean => {
    const sentence = wanted && extraction && rangesOf(extraction, wanted.part, wanted.sentence);
    if (!wanted || !extraction || !sentence) {
      highlighter.clear();
      return false;
    }
    const word = wanted.word && rangesOf(extraction, wanted.part, wanted.word);
    highlighter.show(sentence, word ?? [], wanted);
    return true;
  };

  /** The article as it was taken, or is now where it was not taken yet. */
  const extract = (): Extraction | null => {
    if (extraction !== null) return extraction;
    const extracted = extractArticle(document, document.location.href);
    return extracted.ok ? extracted.value : null;
  };

  const endAnswers = answerCalls({
    getArticle: () => {
      highlighter.clear();
      address = pageAddress();
      const extracted = extractArticle(document, document.location.href);
      extraction = extracted.ok ? extracted.value : null;
      whole = extraction?.article ?? null;
      return extracted.ok ? succeed(extracted.value.article) : fail(extracted.error);
    },
    restore: (omitted) => {
      if (extraction === null || whole === null) return false;
      extraction = { ...extraction, article: restoreOmitted(whole, new Set(omitted)) };
      return true;
    },
    highlight: (wanted) => ({
      found: mark(wanted),
      isSamePage: address === pageAddress(),
      isAway: highlighter.isAway,
      isReader: false,
    }),
    askedPlaces: ({ isSelection }) => {
      const article = extract();
      return article && askedPlaces(article, isSelection, menus.point);
    },
  });
  const endWatch = onHeld((isHeld) => !isHeld && highlighter.clear());
  return {
    menuPoint: () => menus.point,
    dispose: () => {
      endAnswers();
      endWatch();
      menus.dispose();
      highlighter.dispose();
    },
  };
}

const before = world.lecternContent;
before?.dispose();
world.lecternContent = start(before?.menuPoint() ?? null);
