/** An article made of a plain text: each line that is not empty is a paragraph, and the text stays as it is. */
import type { Article, Block } from '../model/article.ts';

export interface PlainTextFields {
  readonly title?: string | null;
  /** ISO 8601; relative dates are resolved against it. */
  readonly published?: string | null;
  /** Where it is another than that of `published`. */
  readonly publishedDay?: string | null;
  /** A valid BCP 47 tag. */
  readonly lang?: string | null;
  readonly url?: string | null;
}

function paragraphsOf(text: string): Block[] {
  const blocks: Block[] = [];
  // The line ends that JavaScript knows as such.
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const content = line[0].trim();
    if (content === '') continue;
    const start = line.index + line[0].indexOf(content.charAt(0));
    blocks.push({ kind: 'paragraph', span: { start, end: start + content.length }, marks: [], place: null });
  }
  return blocks;
}

/** Takes any text, also the empty one; the fields are taken as given. */
export function articleFromText(text: string, fields: PlainTextFields = {}): Article {
  return {
    url: fields.url ?? null,
    title: fields.title ?? null,
    bylines: [],
    site: null,
    lang: fields.lang ?? null,
    published: fields.published ?? null,
    publishedDay: fields.publishedDay ?? fields.published?.slice(0, 10) ?? null,
    modified: null,
    standfirst: null,
    text,
    blocks: paragraphsOf(text),
    omitted: [],
    pictures: [],
    titlePlace: null,
    standfirstPlace: null,
    isCut: false,
  };
}
