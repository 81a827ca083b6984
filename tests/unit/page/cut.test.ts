import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { gatePhrasesIn } from '../../../src/page/gate-phrases.ts';
import { ORCHARD } from '../../fixtures/pages/prose.ts';
import { articlePage, asParagraphs, extractFrom, openPage } from './pages.ts';

const SHORT = ORCHARD.slice(0, 3);
const [first = '', second = '', third = ''] = SHORT;
const ld = (properties: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Lamp lit', ...properties })}</script>`;
const behind = (html: string, texts: readonly string[] = ORCHARD): string =>
  `<!doctype html><html lang="en"><head><title>The orchard</title></head><body><nav><a href="/subscribe">Subscribe</a> <a href="/login">Sign in</a></nav><main><article><h1>The orchard</h1>${asParagraphs(texts)}</article>${html}</main>
   <footer><p>The Example Courier, Rope Street 4</p></footer></body></html>`;
const button = '<a class="button" href="/subscribe">Subscribe</a>';
const isCut = (html: string, url = 'https://news.example.org/tales/orchard'): boolean => {
  const extracted = extractArticle(openPage(html), url);
  if (!extracted.ok) throw new Error(extracted.error);
  return extracted.value.article.isCut;
};

describe('is flagged as cut:', () => {
  test.each([
    {
      name: 'a wall behind the text',
      html: behind(`<div class="offer"><h2>Subscribe to continue reading</h2>${button}</div>`),
    },
    {
      name: 'a wall of two lines and a form',
      html: behind(
        '<div><h3>This article is for subscribers only</h3><p>From 2 euros a month.</p><form><input type="email"><button>Go on</button></form></div>',
      ),
    },
    {
      name: 'a registration wall',
      html: behind('<section><p>Register to keep reading. It is free.</p><button>Register</button></section>'),
    },
    {
      name: 'the end of the free articles',
      html: behind(`<div><p>You’ve reached your limit of free articles this month.</p>${button}</div>`),
    },
    {
      name: 'a German wall',
      html: behind('<div><p>Dieser Artikel ist exklusiv für Abonnenten.</p><a href="/abo">Jetzt testen</a></div>'),
    },
    {
      name: 'a French wall',
      html: behind('<div><p>La suite est réservée aux abonnés.</p><a href="/abo">Voir les offres</a></div>'),
    },
    {
      name: 'a Spanish wall',
      html: behind('<div><p>Suscríbete para seguir leyendo</p><a href="/alta">Ver ofertas</a></div>'),
    },
    {
      name: 'a wall within the article element',
      html: articlePage(
        `${asParagraphs(ORCHARD)}<div><p>To continue reading this story, please log in.</p><a href="/login">Log in</a></div>`,
      ),
    },
    { name: 'half the words the publisher counts', html: articlePage(asParagraphs(), ld({ wordCount: 2400 })) },
    {
      name: 'a longer text in JSON-LD',
      html: articlePage(asParagraphs(SHORT), ld({ articleBody: ORCHARD.join(' ') })),
    },
    {
      name: 'a lock declared, and few words',
      html: articlePage(asParagraphs(SHORT), ld({ isAccessibleForFree: 'False' })),
    },
    {
      name: 'a lock declared on a part that is not here',
      html: articlePage(
        asParagraphs(ORCHARD),
        ld({
          isAccessibleForFree: false,
          hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paid' },
        }),
      ),
    },
    {
      name: 'a last sentence that breaks off, on a lock',
      html: articlePage(asParagraphs([...ORCHARD, 'All the while he…']), ld({ isAccessibleForFree: false })),
    },
    {
      name: 'a few words that break off',
      html: articlePage(asParagraphs([first, second, `${third.slice(0, 60)}...`])),
    },
    {
      name: 'a few words and a way to the whole story',
      html: behind('<p><a href="https://other.example/story">Read the full story at The Other Post</a></p>', SHORT),
    },
    {
      name: 'a text that fades and breaks off',
      html: articlePage(`<div class="content-fade">${asParagraphs([...ORCHARD, 'And then…'])}</div>`),
    },
    { name: 'a next page', html: behind('<a rel="next" href="/tales/orchard/2">2</a>') },
    { name: 'a next page by its words', html: behind('<a href="?page=2">Next page »</a>') },
    { name: 'a page of three', html: behind('<p>Page 1 of 3</p><a href="/tales/orchard?page=2">2</a>') },
    {
      name: 'the last page of three',
      html: behind('<a rel="prev" href="/tales/orchard/2">Back</a>'),
      url: 'https://news.example.org/tales/orchard/3',
    },
  ])('$name', ({ html, url }) => {
    expect(isCut(html, url)).toBe(true);
  });
});

describe('is not flagged as cut:', () => {
  test.each([
    { name: 'a whole article', html: behind('') },
    {
      name: 'a newsletter box behind the text',
      html: behind(
        '<form><p>Subscribe to our newsletter and read more stories like this.</p><input type="email"><button>Sign up</button></form>',
      ),
    },
    {
      name: 'an advertisement for a subscription',
      html: behind(`<div><p>Enjoyed this? Subscribe from 2 euros a month.</p>${button}</div>`),
    },
    { name: 'a way to more stories', html: behind('<p><a href="/more">Read more stories about orchards</a></p>') },
    { name: 'the words without anything to press', html: behind('<p>Subscribe to continue reading</p>') },
    {
      name: 'a wall far below, in the footer',
      html: behind(
        `<ul>${ORCHARD.map((text) => `<li><a href="/x">${text.slice(0, 60)}</a></li>`).join('')}</ul><div><p>Subscribe to continue reading</p>${button}</div>`,
      ),
    },
    {
      name: 'a wall the page does not show',
      html: behind(`<div hidden><p>Subscribe to continue reading</p>${button}</div>`),
    },
    {
      name: 'a wall above the text',
      html: articlePage(`<div><p>Subscribe to continue reading</p>${button}</div>${asParagraphs(ORCHARD)}`),
    },
    {
      name: 'an article about such walls',
      html: articlePage(
        `${asParagraphs(ORCHARD)}<p>“This article is for subscribers only,” says the page <a href="/x">he showed us</a>, and he adds that he has stopped counting how often he has read that sentence, which he finds as sad as a shop that lets nobody look at what is in the window, however long the way was that led there, and however late the hour at which it was gone.</p>`,
      ),
    },
    {
      name: 'a lock declared where all is here',
      html: articlePage(asParagraphs(ORCHARD), ld({ isAccessibleForFree: false })),
    },
    {
      name: 'a lock declared on a part that is here',
      html: articlePage(
        `${asParagraphs(ORCHARD.slice(0, 1))}<div class="paid">${asParagraphs(ORCHARD.slice(1))}</div>`,
        ld({ hasPart: { isAccessibleForFree: false, cssSelector: '.paid' } }),
      ),
    },
    {
      name: 'a lock on a short item with all the words counted',
      html: articlePage(asParagraphs(SHORT), ld({ isAccessibleForFree: false, wordCount: 66 })),
    },
    { name: 'a beginning alone in JSON-LD', html: articlePage(asParagraphs(ORCHARD), ld({ articleBody: first })) },
    {
      name: 'a text that ends in an ellipsis',
      html: articlePage(asParagraphs([...ORCHARD, 'And what if they come back…'])),
    },
    { name: 'a short item', html: articlePage(asParagraphs(SHORT)) },
    {
      name: 'a short item in a box called preview',
      html: articlePage(`<div class="preview">${asParagraphs(SHORT)}</div>`),
    },
    {
      name: 'a way to the original of a long report',
      html: behind('<p><a href="https://other.example/story">Read the full report here</a></p>'),
    },
    { name: 'a next article', html: behind('<a rel="next" href="/tales/well">The well</a>') },
    {
      name: 'a next article in the head',
      html: articlePage(asParagraphs(), '<link rel="next" href="https://news.example.org/?p=12">'),
    },
    {
      name: 'further pages of comments',
      html: behind('<a rel="next" href="/tales/orchard/comment-page-2">Older comments</a>'),
    },
    { name: 'a fraction', html: behind('<p>1/2</p><a href="/tales/orchard?page=2">2</a>') },
    {
      name: 'Chinese, whose publishers count characters',
      html: articlePage(
        asParagraphs(
          Array.from({ length: 12 }, () => '港口的旧灯塔在星期二重新点亮，这是九年来的第一次，看守人走上台阶。'),
        ),
        ld({ wordCount: 400 }),
      ),
    },
  ])('$name', ({ html }) => {
    expect(isCut(html)).toBe(false);
  });
});

describe('phrases', () => {
  test.each([
    { text: 'Sign in to continue reading', expected: 'closed' },
    { text: 'To read the full article, please subscribe or log in.', expected: 'closed' },
    { text: 'Create a free account to read the rest of this story', expected: 'closed' },
    { text: 'The rest of this article is available to members only', expected: 'closed' },
    { text: 'Unlock this article', expected: 'closed' },
    { text: 'Jetzt mit Plus weiterlesen', expected: 'closed' },
    { text: 'Sie haben alle kostenlosen Artikel gelesen', expected: 'closed' },
    { text: 'Il vous reste 82 % de cet article à lire.', expected: 'closed' },
    { text: 'Este contenido es exclusivo para suscriptores', expected: 'closed' },
    { text: 'Continue reading', expected: 'elsewhere' },
    { text: 'Lire la suite', expected: 'elsewhere' },
    { text: 'Weiterlesen auf der Seite des Kuriers', expected: 'elsewhere' },
    { text: 'Seguir leyendo', expected: 'elsewhere' },
    { text: 'Sign up to receive our letter', expected: null },
    { text: 'Log in to comment', expected: null },
    { text: 'Join the talk', expected: null },
    { text: 'Subscribe to read what our readers say each week', expected: null },
    { text: 'Abonnez-vous à notre lettre', expected: null },
    { text: 'Newsletter abonnieren', expected: null },
    { text: 'Read more about orchards', expected: null },
  ])('$text', ({ text, expected }) => {
    expect(gatePhrasesIn([text])(text)).toBe(expected);
  });
});

test('what is there of a cut article is read, without the wall', () => {
  const { article } = extractFrom(behind(`<div><h2>Subscribe to continue reading</h2>${button}</div>`));
  expect(article.text).toBe(ORCHARD.join('\n'));
});
