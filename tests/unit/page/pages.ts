/** Invented pages for the tests of `page/`, and a way to open them. */
import { JSDOM } from 'jsdom';
import { type Extraction, extractArticle } from '../../../src/page/extract.ts';

export const URL_OF_PAGE = 'https://news.example.org/harbour/lamp';

export const openPage = (html: string): Document => new JSDOM(html, { url: URL_OF_PAGE }).window.document;

export function extractFrom(html: string): Extraction {
  const extracted = extractArticle(openPage(html), URL_OF_PAGE);
  if (!extracted.ok) throw new Error(extracted.error);
  return extracted.value;
}

/** Sentences about a lighthouse, each different, long enough to be an article's paragraphs. */
export const PARAGRAPHS = [
  'The old lamp at Wick Point was lit again on Tuesday, after nine years in which ships had to find the harbour by radar alone.',
  'Mara Ilves, who keeps the light, climbed the 212 steps with a lantern, a flask of tea and the key her grandfather had used.',
  'The council, the port authority and a trust of retired pilots paid for the repair, which cost a little more than planned.',
  'Fishermen on the quay, some of whom had never seen the beam, counted its four flashes aloud and cheered at the last one.',
  'Engineers will watch the lamp, the lens and the wiring through the winter, and report to the council before the spring.',
];

export const asParagraphs = (texts: readonly string[] = PARAGRAPHS): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

export const articlePage = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Lamp lit again at Wick Point</title>${head}</head>
   <body><main><article><h1>Lamp lit again at Wick Point</h1>${body}</article></main></body></html>`;
