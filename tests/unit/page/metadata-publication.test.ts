import { describe, expect, test } from 'vitest';
import { metadataOf } from './metadata-of.ts';
import { articlePage, asParagraphs } from './pages.ts';

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const news = (fields: string): string =>
  ld(`{"@type":"NewsArticle","headline":"Lamp lit again at Wick Point",${fields}}`);
const timesOf = (body: string, head = '', lang = 'en') => {
  const page = articlePage(body + asParagraphs(), head).replace('lang="en"', `lang="${lang}"`);
  const { published, modified } = metadataOf(page);
  return { published, modified };
};

describe('times in plain sight', () => {
  test.each([
    { name: 'a labelled one', body: '<p>Published On 3 May 2021</p>', published: '2021-05-03' },
    {
      name: 'of both labels each for itself',
      body: '<p>Updated 4 May 2021 | Posted 3 May 2021</p>',
      published: '2021-05-03',
      modified: '2021-05-04',
    },
    {
      name: 'German',
      lang: 'de',
      body: '<p>Veröffentlicht am 3. Mai 2021, zuletzt aktualisiert am 5. Mai 2021</p>',
      published: '2021-05-03',
      modified: '2021-05-05',
    },
    { name: 'French', lang: 'fr', body: '<p>Publié le 3 août 2021 à 8h15</p>', published: '2021-08-03' },
    {
      name: 'a line that is a date alone, whatever its class',
      body: '<div class="x7"><b>ADA EXAMPLE, LAMPS</b><i>18 NOV 2019</i></div>',
      published: '2019-11-18',
    },
    { name: 'a byline with a date', body: '<p>By Ada Example | 3 May 2021</p>', published: '2021-05-03' },
    {
      name: 'a day of the week and a zone beside it',
      body: '<p>Monday, 3 May 2021 at 6.15pm BST</p>',
      published: '2021-05-03T17:15:00Z',
    },
    {
      name: 'a bare line between blocks, Korean',
      lang: 'ko',
      body: '기사입력 :[ 2021-05-03 15:24 ]<div></div>',
      published: '2021-05-03',
    },
    {
      name: 'Japanese',
      lang: 'ja',
      body: '<p>更新日：2021年5月5日 公開日：2021年5月3日</p>',
      published: '2021-05-03',
      modified: '2021-05-05',
    },
    {
      name: 'no bare text beside a link',
      body: '3 May 2021 <a href="/lamp">saw the lamp lit again</a>',
      published: null,
    },
    {
      name: 'no sentence of the text',
      body: '<p>On 3 May 2021 the keeper climbed the tower with a lantern.</p>',
      published: null,
    },
    {
      name: 'no date of a teaser',
      body: '<div class="related"><span class="date">3 May 2021</span></div>',
      published: null,
    },
    {
      name: 'no date of a comment',
      body: '<div class="comments"><time datetime="2021-05-03T06:00Z">3 May</time></div>',
      published: null,
    },
    {
      name: 'figures by the language of the page',
      lang: 'fr',
      body: '<p class="date">03/05/2021</p>',
      published: '2021-05-03',
    },
  ])('$name', ({ body, lang, published, modified = null }) => {
    expect(timesOf(body, '', lang)).toEqual({ published, modified });
  });

  test('not the date of today above the headline', () => {
    const today = '<div class="masthead-date">Wednesday, 20 November 2019</div>';
    const page = articlePage(asParagraphs()).replace('<main>', `<div>${today}</div><main><div><div><div>`);
    expect(metadataOf(page).published).toBeNull();
  });
  test('a page named for its sidebar is the article’s all the same', () => {
    const page = articlePage(`<time datetime="2021-05-03T06:00Z">3 May</time>${asParagraphs()}`);
    expect(metadataOf(page.replace('<body>', '<body class="sidebar-left">')).published).toBe('2021-05-03T06:00:00Z');
  });
});

describe('times in elements and tags', () => {
  test.each([
    {
      name: 'the one in the article before one above it',
      body: '<time datetime="2021-05-03T06:00Z">3 May</time>',
      published: '2021-05-03T06:00:00Z',
    },
    {
      name: 'microdata without an attribute',
      body: '<span itemprop="datePublished">Fri 6:45 PM, Feb 16, 2018</span><span itemprop="dateModified">Feb 17, 2018</span>',
      published: '2018-02-16',
      modified: '2018-02-17',
    },
    {
      name: 'an update is no publication',
      body: '<p>Updated <time datetime="2021-05-04T06:00Z">4 May</time></p><p>First published <time datetime="2021-05-03T06:00Z">3 May</time></p>',
      published: '2021-05-03T06:00:00Z',
      modified: '2021-05-04T06:00:00Z',
    },
    {
      name: 'an update alone is better than nothing',
      body: '<p>Updated <time datetime="2021-05-04T06:00Z">4 May</time></p>',
      published: '2021-05-04T06:00:00Z',
      modified: '2021-05-04T06:00:00Z',
    },
    {
      name: 'seconds in a time element',
      body: '<time data-timestamp="1573678801"></time>',
      published: '2019-11-13T21:00:01Z',
    },
    {
      name: 'rare names of tags',
      body: '',
      head: '<meta name="parsely-pub-date" content="2021-05-03T06:00Z"><meta name="DC.date.modified" content="2021-05-05">',
      published: '2021-05-03T06:00:00Z',
      modified: '2021-05-05',
    },
  ])('$name', ({ body, head = '', published, modified = null }) => {
    expect(timesOf(body, head)).toEqual({ published, modified });
  });
  test('the address tells the day where nothing else does', () => {
    const link = '<link rel="canonical" href="https://news.example.org/2021/05/03/lamp">';
    expect(timesOf('', link).published).toBe('2021-05-03');
  });
});

describe('sources that differ', () => {
  test.each([
    {
      name: 'a zone told elsewhere completes a time',
      head: news('"datePublished":"2021-05-03 02:24:00"'),
      body: '<time datetime="2021-05-03 02:24:00 UTC">',
      published: '2021-05-03T02:24:00Z',
    },
    {
      name: 'the clock of another zone is recognised',
      head: news('"datePublished":"2021-05-03 02:24:00"'),
      body: '<time datetime="2021-05-03T02:24:00+02:00">',
      published: '2021-05-03T00:24:00Z',
    },
    {
      name: 'a time without a zone stays a date',
      head: news('"datePublished":"2021-05-03 02:24:00"'),
      body: '',
      published: '2021-05-03',
    },
    {
      name: 'a day is completed by a time on that day',
      head:
        news('"datePublished":"2021-05-03"') + ld('{"@type":"WebPage","datePublished":"2021-05-03T20:22:02+00:00"}'),
      body: '',
      published: '2021-05-03T20:22:02Z',
    },
    {
      name: 'an ambiguous zone is that of the other times',
      head: news('"datePublished":"01:38:07 PM IST May 3, 2021","dateModified":"2021-05-03T14:00:00+05:30"'),
      body: '',
      published: '2021-05-03T08:08:07Z',
      modified: '2021-05-03T08:30:00Z',
    },
    {
      name: 'two witnesses against one',
      head: `${news('"datePublished":"2021-05-03T04:31:13-06:00"')}<meta property="article:published_time" content="2021-05-03T04:31:13+00:00">`,
      body: '<p class="date">May 3, 2021, 5:31 am BST</p>',
      published: '2021-05-03T04:31:13Z',
    },
    {
      name: 'one witness is not enough',
      head: `${news('"datePublished":"2021-05-03T04:31:13-06:00"')}<meta property="article:published_time" content="2021-05-03T04:31:13+00:00">`,
      body: '',
      published: '2021-05-03T10:31:13Z',
    },
    {
      name: 'publication and change that were exchanged',
      head: news('"datePublished":"3 May 2021 07:09 GMT","dateModified":"3 May 2021 05:44 GMT"'),
      body: '<time datetime="2021-05-03T05:44:00Z">',
      published: '2021-05-03T05:44:00Z',
      modified: '2021-05-03T07:09:00Z',
    },
    {
      name: 'no change before publication',
      head: news('"datePublished":"2021-05-03T06:00Z","dateModified":"2021-05-01T06:00Z"'),
      body: '',
      published: '2021-05-03T06:00:00Z',
    },
    {
      name: 'the change that says something',
      head: `${news('"datePublished":"2021-05-03T06:00Z","dateModified":"2021-05-03T06:00Z"')}<meta property="article:modified_time" content="2021-05-03T09:00Z">`,
      body: '',
      published: '2021-05-03T06:00:00Z',
      modified: '2021-05-03T09:00:00Z',
    },
    {
      name: 'no time to come',
      head: `${news('"datePublished":"2199-05-03T06:00Z"')}<meta name="date" content="2021-05-03">`,
      body: '',
      published: '2021-05-03',
    },
    {
      name: 'no beginning of a computer’s count',
      head: news('"datePublished":"0001-01-01T00:00:00Z"'),
      body: '<p>Published 3 May 2021</p>',
      published: '2021-05-03',
    },
  ])('$name', ({ head, body, published, modified = null }) => {
    expect(timesOf(body, head)).toEqual({ published, modified });
  });
});

describe('the day of publication, by its own clock', () => {
  test.each([
    {
      name: 'of a time with an offset',
      head: news('"datePublished":"2021-05-02T23:05:00-05:00"'),
      day: '2021-05-02',
    },
    {
      name: 'of a time with an offset beside the same in UTC',
      head: news('"datePublished":"2021-05-03T04:05:00Z"'),
      body: '<time datetime="2021-05-02T23:05:00-05:00">2 May</time>',
      day: '2021-05-02',
    },
    {
      name: 'of a date in plain sight, where the time is that of Greenwich',
      head: news('"datePublished":"2021-05-03T04:05:00Z"'),
      body: '<p>Published on 2 May 2021</p>',
      day: '2021-05-02',
    },
    {
      name: 'not of a date that the time cannot be anywhere',
      head: news('"datePublished":"2021-05-03T10:05:00Z"'),
      body: '<p>Published on 2 May 2021</p>',
      day: '2021-05-03',
    },
    {
      name: 'in Greenwich where nothing else is told',
      head: news('"datePublished":"2021-05-03T04:05:00Z"'),
      day: '2021-05-03',
    },
    { name: 'none of a page without a time', day: null },
  ])('$name', ({ head = '', body = '', day }) => {
    expect(metadataOf(articlePage(body + asParagraphs(), head)).publishedDay).toBe(day);
  });
});
