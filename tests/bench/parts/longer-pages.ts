/** The longest fixture with its paragraphs repeated, each time told apart by a number. */
import { fixturePages, type SamplePage } from './sample-pages.ts';

const TIMES = [1, 4, 16, 64, 256];
const PARAGRAPH = /<p>[^<]{80,}<\/p>/g;

function longer({ html, ...page }: SamplePage, times: number): SamplePage {
  const paragraphs = html.match(PARAGRAPH) ?? [];
  const last = paragraphs.at(-1) ?? '';
  const more = Array.from({ length: times - 1 }, (_, round) =>
    paragraphs.map((paragraph) => paragraph.replace('<p>', `<p>In part ${round + 2}: `)).join('\n'),
  );
  return { ...page, html: html.replace(last, `${last}\n${more.join('\n')}`) };
}

export function longerPages(): { readonly times: number; readonly page: SamplePage }[] {
  const counts = fixturePages().map((page) => ({ page, paragraphs: page.html.match(PARAGRAPH)?.length ?? 0 }));
  const most = counts.reduce((best, one) => (one.paragraphs > best.paragraphs ? one : best));
  return TIMES.map((times) => ({ times, page: longer(most.page, times) }));
}
