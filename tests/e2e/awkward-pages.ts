/** Pages that are no good article, or make reading one hard. Made by rule, so that the large one need not be stored. */

const page = (title: string, body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const STORY = [
  'The ferry between Lisbon and Barreiro stopped on Tuesday after its captain saw a whale in the river, the company said.',
  '“I have sailed here for thirty years and never had to wait for a whale,” said Captain Rui Almada, who turned off the engines.',
  'About 300 passengers watched from the deck for two hours while the animal swam slowly back towards the sea.',
  'The port authority asked other ships to keep a distance of 500 metres and to travel at no more than eight knots.',
  'A biologist from the university said that the whale seemed healthy and had probably followed a shoal of sardines.',
];
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<p>${STORY[index % STORY.length]} (${index + 1})</p>`).join('\n');

const ONE_MEGABYTE = 1_000_000;

function megabyte(): string {
  const each = paragraphs(STORY.length).length / STORY.length;
  return page(
    'A very long story',
    `<article><h1>A very long story</h1>${paragraphs(Math.ceil(ONE_MEGABYTE / each))}</article>`,
  );
}

/** Readability walks by `parentNode`, `nextElementSibling` and `attributes`, which form fields of that name hide on their form. */
function clobbered(): string {
  const fields = [
    'parentNode',
    'nextElementSibling',
    'attributes',
    'firstElementChild',
    'childNodes',
    'tagName',
    'remove',
  ];
  const form = `<form>${fields.map((name) => `<input name="${name}"><input id="${name}">`).join('')}<button>Send</button></form>`;
  return page(
    'Whale stops the ferry',
    `<article><h1>Whale stops the ferry</h1>${form}${paragraphs(8)}${form}</article>`,
  );
}

const LINKS = Array.from(
  { length: 60 },
  (_, index) => `<li><a href="/story-${index}">Headline number ${index}</a></li>`,
).join('');

/** Some 60 words: headline, two paragraphs, a quotation, an amount that is spoken in more words than are written. */
const BRIEF = page(
  'Whale stops the ferry',
  `<article><h1>Whale stops the ferry</h1>
<p>The ferry between Lisbon and Barreiro stopped on Tuesday after its captain saw a whale in the river. The company lost £2m in fares.</p>
<p>“I never had to wait for a whale,” said Captain Rui Almada, who turned off the engines. About 300 passengers watched from the deck while the animal swam slowly back towards the sea.</p></article>`,
);

/** The publisher counts 1,400 words, and shows three paragraphs before the wall. */
const walled = (): string =>
  page(
    'Whale stops the ferry',
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Whale stops the ferry', wordCount: 1400, isAccessibleForFree: false })}</script>
    <article><h1>Whale stops the ferry</h1>${paragraphs(3)}
    <div class="paywall"><h2>Subscribe to continue reading</h2><p>Already a member? <a href="/login">Log in</a></p></div></article>`,
  );

export const AWKWARD_PAGES: Readonly<Record<string, () => string>> = {
  empty: () => '',
  brief: () => BRIEF,
  'empty-body': () => page('Nothing', ''),
  login: () =>
    page(
      'Sign in',
      '<main><h1>Sign in</h1><form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Sign in</button></form></main>',
    ),
  'front-page': () => page('The Daily List', `<header><h1>The Daily List</h1></header><main><ul>${LINKS}</ul></main>`),
  /** In a language neither the test browsers nor Lectern have a voice for. */
  unspoken: () => page('Hvalur', `<article><h1>Hvalur</h1>${paragraphs(8)}</article>`, 'is'),
  /** Deeper than any article, and quadratic for Readability; HTML parsers stop at 512 levels. */
  deep: () => page('A well', `${'<div>'.repeat(400)}${paragraphs(20)}${'</div>'.repeat(400)}`),
  megabyte,
  /** More than an hour's text: some 12,600 words. */
  hour: () => page('An hour on the river', `<article><h1>An hour on the river</h1>${paragraphs(600)}</article>`),
  clobbered,
  walled,
};
