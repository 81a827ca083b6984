/** A page that tries, in every place an article takes words from, to run something or to have something requested. */

/** Runs where its markup is taken for markup. */
const RUN = "globalThis.evil = (globalThis.evil ?? 0) + 1; fetch('/evil')";
const TRAP = `<img src="/trap-image" onerror="${RUN}"><svg onload="${RUN}"><script>${RUN}</script></svg>`;
const asText = (html: string): string =>
  html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A picture that would run and request, were it a document. */
export const HOSTILE_PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" onload="${RUN}"><script>${RUN}</script><image href="/nested.svg" width="9" height="9"/><rect width="40" height="20"/></svg>`;

const SENTENCE =
  'The quiet town of Eikvik counted its boats on Monday, and nobody could say why two of them were missing.';
const paragraphs = Array.from({ length: 8 }, (_, i) => `<p>${SENTENCE} This is paragraph ${i + 1}.</p>`).join('');

export const hostilePage = (): string => `<!doctype html>
<html lang="en&quot;&gt;&lt;img src=/trap-lang onerror=evil()&gt;"><head><meta charset="utf-8">
<title>${asText(`Boats are missing ${TRAP}`)}</title>
<meta name="author" content="${asText(`Ada ${TRAP}`)}"><meta property="og:site_name" content="${asText(TRAP)}">
<meta name="description" content="${asText(`Two boats ${TRAP}`)}">
<script type="application/ld+json">${JSON.stringify({
  '@type': 'NewsArticle',
  headline: `Boats are missing ${TRAP}`,
  author: { name: TRAP },
  datePublished: '2025-06-03',
  inLanguage: `en"${TRAP}`,
}).replaceAll('</', '<\\/')}</script>
<base href="/based/"></head><body><main><article onclick="${RUN}">
<h1>Boats are missing ${asText(TRAP)}</h1>
<p style="background: url(/trap-style)">${SENTENCE} <a href="javascript:${RUN}" ping="/trap-ping">A link that runs</a>,
<a href="data:text/html,<script>${RUN}</script>">one that holds a page</a>, <a href="/next" target="_top" referrerpolicy="unsafe-url">and one that leads on</a>.</p>
<figure><img src="/picture.svg" srcset="/picture-2x.svg 2x" loading="lazy" width="400" height="200" alt="${asText(`A quay ${TRAP}`)}" onerror="${RUN}"><figcaption>A quay</figcaption></figure>
<p>${SENTENCE} Its harbour master writes ${asText(TRAP)}.</p>
${paragraphs}
<iframe src="/trap-frame" srcdoc="<script>${RUN}</script>"></iframe><object data="/trap-object"></object><embed src="/trap-embed">
<video poster="/trap-poster" src="/trap-video"></video><audio src="/trap-audio"></audio><template><p onclick="${RUN}">t</p></template>
<form action="/trap-form"><input name="attributes" autofocus onfocus="${RUN}"><button>Go</button></form>
<link rel="stylesheet" href="/trap-css"><link rel="prefetch" href="/trap-prefetch"><style>@import "/trap-import";</style>
<p lang="en&quot; onmouseover=&quot;evil()">${SENTENCE}</p>
<math><mtext><style><img src="/trap-math" onerror="${RUN}"></style></mtext></math>
</article></main></body></html>`;
