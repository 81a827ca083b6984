/**
 * designs: what a listener would miss, and hear in vain, of our invented pages in the designs of the 2020s, and which rule
 * took what was missed. Bar: no passage lost, no junk.
 */
import { openDocument } from '../../src/cli/document.ts';
import type { Article } from '../../src/model/article.ts';
import { extractArticle } from '../../src/page/extract.ts';
import { designPages, hear } from '../fixtures/designs/index.ts';

const short = (text: string): string => (text.length > 100 ? `${text.slice(0, 97)}…` : text);
const bare = (text: string): string => text.replace(/\s+/g, '');

/** The rule that left a passage out; Readability where none of ours did. */
const takenBy = ({ omitted }: Article, text: string): string =>
  omitted.find((block) => bare(text).includes(bare(block.text)))?.rule ?? 'Readability';

let [heard, lost, junk] = [0, 0, 0];
for (const page of designPages()) {
  const { document, close } = openDocument(page.html, page.url);
  const extracted = extractArticle(document, page.url);
  close();
  heard += page.heard.length;
  if (!extracted.ok) {
    lost += page.heard.length;
    console.log(`${page.name}: ${extracted.error}`);
    continue;
  }
  const { article } = extracted.value;
  const found = hear(
    page,
    article.blocks.map(({ span }) => article.text.slice(span.start, span.end)),
  );
  lost += found.lost.length;
  junk += found.junk.length;
  for (const text of found.lost) console.log(`${page.name}: lost by ${takenBy(article, text)}: ${short(text)}`);
  for (const text of found.junk) console.log(`${page.name}: heard in vain: ${short(text)}`);
}
const isGood = lost + junk === 0;
console.log(`${designPages().length} pages, ${heard} passages to be heard: ${lost} lost, ${junk} heard in vain`);
process.exitCode = isGood ? 0 : 1;
