/** Answers one request: article, then findings. */
import { analyse } from '../analysis/analyse.ts';
import { articleFromText } from '../language/plain-text.ts';
import type { Article } from '../model/article.ts';
import { type Result, succeed } from '../model/result.ts';
import { extractArticle } from '../page/extract.ts';
import { languageTag } from '../page/inline.ts';
import { normaliseTime, readMoment } from '../page/metadata/times.ts';
import { answerRow } from './contract.ts';
import { openDocument } from './document.ts';
import type { Request, RequestError } from './request.ts';

/** `2022-01-10` and instants are taken in one form; what is no time is as if it had not been said. */
function articleOf(request: Request): Result<Article, RequestError> {
  const published = normaliseTime(request.published);
  const publishedDay = readMoment(request.published)?.date ?? null;
  const lang = languageTag(request.lang);
  const { title, url } = request;
  if ('text' in request) return succeed(articleFromText(request.text, { title, published, publishedDay, lang, url }));
  const { document, close } = openDocument(request.html, url);
  try {
    const extracted = extractArticle(document, url);
    if (!extracted.ok) return extracted;
    const { article } = extracted.value;
    return succeed({
      ...article,
      title: article.title ?? title,
      published: article.published ?? published,
      publishedDay: article.publishedDay ?? publishedDay,
      lang: article.lang ?? lang,
    });
  } finally {
    close();
  }
}

/** The row that answers a request. An exception is a mistake of ours: it goes to standard error, the run goes on. */
export function answer(request: Request): object {
  try {
    const article = articleOf(request);
    if (!article.ok) return { id: request.id, error: article.error };
    return answerRow(request.id, article.value, analyse(article.value));
  } catch (error) {
    console.error(`analyse: row ${JSON.stringify(request.id)}:`, error);
    return { id: request.id, error: 'internal' satisfies RequestError };
  }
}
