/** The one door to Mozilla's Readability, which finds where in a page the article stands. */
import { Readability } from '@mozilla/readability';

/**
 * Finds the element that holds the article. Changes the document it is given: hand it a clone.
 * Its marks and class names are kept, and no metadata is read (`metadata/` does that).
 *
 * @returns `null` where it sees none. A log-in form or a front page often gives an element all the same.
 */
export function findArticleElement(clone: Document): Element | null {
  const found = new Readability<Node>(clone, {
    keepClasses: true,
    disableJSONLD: true,
    // The element itself: serialising and parsing again would cost time and the marks' safety.
    serializer: (node) => node,
  }).parse();
  return (found?.content as Element | null | undefined) ?? null;
}
