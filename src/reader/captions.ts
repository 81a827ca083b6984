/** What stands under a picture in the page. It is not read aloud, and so no part of the text; who looks wants to see it. */
import type { Article, OmittedBlock } from '../model/article.ts';
import { sliceOf } from '../model/span.ts';

/** Names of the rules that leave out words about pictures (`page/cleaning/`). */
const ABOUT_PICTURES: ReadonlySet<string> = new Set(['caption', 'underPicture', 'credit']);

/** A line that was put back into the text is a block again, before what it stood before. */
const isPutBack = ({ blocks, text }: Article, line: OmittedBlock): boolean => {
  const block = blocks[line.before - 1];
  return block !== undefined && sliceOf(text, block.span) === line.text;
};

/**
 * @returns Lines under each of `article.pictures`. Where as many lines as pictures stand together, each has its own; else
 * all are under the last, for nobody knows whose they are.
 */
export function captionsOf(article: Article): string[][] {
  const captions = article.pictures.map((): string[] => []);
  const lines = article.omitted.filter((one) => ABOUT_PICTURES.has(one.rule) && !isPutBack(article, one));
  const places = new Set(article.pictures.map(({ before }) => before));
  for (const place of places) {
    const here = article.pictures.flatMap(({ before }, index) => (before === place ? [index] : []));
    const texts = [...new Set(lines.filter(({ before }) => before === place).map(({ text }) => text))];
    for (const [i, text] of texts.entries()) {
      const owner = texts.length === here.length ? here[i] : here.at(-1);
      if (owner !== undefined) captions[owner]?.push(text);
    }
  }
  return captions;
}
