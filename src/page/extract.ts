/** From a page to its article. The page is only read: all work is done on a clone. */
import type { Article, ExtractError } from '../model/article.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import { assembleBody } from './assemble.ts';
import { cleanPassages } from './cleaning/clean.ts';
import { isCut, readCutSigns } from './cut.ts';
import { settleLanguage } from './detect-language.ts';
import { checkLimits } from './limits.ts';
import { readMetadata } from './metadata/metadata.ts';
import { checkMinimum, controlsOf } from './minimum.ts';
import { type Outline, type OutlinedElement, outlineOf } from './outline.ts';
import { type ReadingOptions, readPassages } from './passages.ts';
import { prepareClone } from './prepare.ts';
import { findArticleElement } from './readability.ts';
import { sanitizeElement } from './sanitize.ts';
import { headlineLinks } from './teasers.ts';
import { cloneWithMarks, placeOf, type Trace, viewOf } from './trace.ts';
import { createVisibility } from './visibility.ts';

export interface Extraction {
  readonly article: Article;
  /** Finds the live element of a block's place. */
  readonly trace: Trace;
}

/** Elements whose text is never the article's, and which cost time. */
const DROPPED = 'script, style, template, link, object, embed, iframe, svg, canvas';

/** What the page made of an element: Readability makes `h2` of `h1`, and `p` of `div`. */
function pageReader(outline: Outline): Pick<ReadingOptions, 'tagOf' | 'isUndrawn'> {
  const outlined = (element: Element): OutlinedElement | undefined => {
    const place = placeOf(element);
    return place === null ? undefined : outline.elementAt(place);
  };
  return {
    tagOf: (element) => outlined(element)?.tag ?? element.localName,
    isUndrawn: (element) => outlined(element)?.isHidden ?? false,
  };
}

/**
 * Extracts the article of a document as it stands now, without changing it.
 *
 * @param document The page's live document; in Node, jsdom's.
 * @param url Where it was opened; `null` for a file.
 * @throws Only for mistakes of ours, and where DOMPurify cannot work.
 */
export function extractArticle(document: Document, url: string | null): Result<Extraction, ExtractError> {
  const limits = checkLimits(document);
  if (!limits.ok) return limits;
  const marked = cloneWithMarks(document);
  const { clone, trace, isComposed } = marked;
  const composed = isComposed ? checkLimits(clone) : limits;
  if (!composed.ok) return composed;
  const metadata = readMetadata(clone, document, url);
  const outline = outlineOf(marked, document, createVisibility(trace));
  const [links, controls] = [headlineLinks(clone), controlsOf(clone)];
  const signs = readCutSigns(clone, outline, url);
  for (const element of clone.querySelectorAll(DROPPED)) element.remove();
  prepareClone(clone, signs.lines);
  const element = clone.documentElement === null || clone.body === null ? null : findArticleElement(clone);
  if (element === null) return fail('notReadable');
  const { passages, pictures } = readPassages(sanitizeElement(element, viewOf(document)), {
    base: metadata.base,
    lang: metadata.lang,
    ...pageReader(outline),
  });
  const clean = cleanPassages({ passages, outline, ...metadata });
  const { base: _, declared, ...fields } = metadata;
  const { isArticle: isDeclared } = declared;
  const minimum = checkMinimum({ passages: clean, outline, links, controls, isDeclared, url: fields.url });
  if (!minimum.ok) return minimum;
  const body = assembleBody(clean, pictures);
  const lang = settleLanguage(fields.lang, body.text);
  const cut = isCut({ passages: clean, outline, declared, signs });
  return succeed({ article: { ...fields, lang, ...body, isCut: cut }, trace });
}
