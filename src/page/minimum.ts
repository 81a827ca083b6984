/**
 * Is there an article? Readability answers on log-in forms (12 characters), front pages (53) and drawings (5) too;
 * the shortest real articles of the benchmark have 430 and 540 characters.
 */
import type { ExtractError } from '../model/article.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import { countWords } from './cleaning/draft.ts';
import type { Passage } from './passage.ts';

/** A short news item has two sentences. */
const MIN_WORDS = 25;
/** In a front page nearly every line is a link; in the most linked article of the benchmark less than half of the text is. */
const MAX_LINK_SHARE = 0.6;

const linkedIn = ({ marks }: Passage): number =>
  marks.reduce((sum, { kind, span }) => sum + (kind === 'link' ? span.end - span.start : 0), 0);

/**
 * @param found What stood in the page's article element.
 * @param read What of it would be read.
 */
export function checkMinimum(found: readonly Passage[], read: readonly Passage[]): Result<null, ExtractError> {
  if (found.length === 0) return fail('notReadable');
  const body = read.filter(({ kind }) => kind !== 'heading');
  const characters = body.reduce((sum, { text }) => sum + text.length, 0);
  const links = body.reduce((sum, passage) => sum + linkedIn(passage), 0);
  if (characters === 0 || links / characters > MAX_LINK_SHARE) return fail('notReadable');
  const words = body.reduce((sum, { text }) => sum + countWords(text), 0);
  return words < MIN_WORDS ? fail('tooShort') : succeed(null);
}
