/** The articles of the gallery, read by the same stages as in the browser. The texts are our own inventions. */
import { analyse } from '../../src/analysis/analyse.ts';
import { openDocument } from '../../src/cli/document.ts';
import { articleFromText } from '../../src/language/plain-text.ts';
import type { Actor, Analysis, Figure, Moment, Place, Quote } from '../../src/model/analysis.ts';
import type { Article } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';
import { narrate } from '../../src/narration/narrate.ts';
import { extractArticle } from '../../src/page/extract.ts';
import type { Reading } from '../../src/ui/reading.ts';
import { fixturePages } from '../bench/parts/sample-pages.ts';
import type { ReaderArticle } from './reader-scene.ts';
import { RICH_PAGE } from './rich-page.ts';
import type { SceneName } from './scene.ts';

const readingOf = (article: Article, analysis: Analysis = analyse(article)): Reading => ({
  key: article.title ?? '',
  article,
  analysis,
  script: narrate(article, analysis),
});

let known: readonly Article[] | undefined;

/** All sample pages, as they are extracted. */
function sampleArticles(): readonly Article[] {
  known ??= fixturePages().flatMap(({ html, url }) => {
    const { document, close } = openDocument(html, url);
    const extracted = extractArticle(document, url);
    close();
    return extracted.ok ? [extracted.value.article] : [];
  });
  return known;
}

function harbourFire(): Article {
  const article = sampleArticles().find(({ title }) => title?.includes('Bergen harbour'));
  if (!article) throw new Error('the harbour is not among the samples');
  return article;
}

/** English samples one after the other: more of everything than any one page has. */
function sixtyFacts(): Article {
  const english = sampleArticles().filter(({ lang }) => lang?.startsWith('en'));
  const text = english.map((article) => article.text).join('\n');
  const title = 'Everything that happened in one long week between Bergen, Cleveland and Brussels, told in one piece';
  return {
    ...articleFromText(text, { title, lang: 'en-GB', published: '2025-09-16T09:20:00Z', publishedDay: '2025-09-16' }),
    site: 'North Coast News',
    bylines: ['Ingrid Solbakken', 'Per Ansvarlig', 'Maria-Elena Oyelaran'],
  };
}

/** Findings by hand, for what the analysis does not (yet) find in such a text. */
function finder(text: string) {
  const at = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`no “${words}”`);
    return { start, end: start + words.length };
  };
  const mention = (words: string) => ({ span: at(words), rule: 'verb' });
  const person = (name: string, role: string): Actor => ({
    kind: 'person',
    name,
    role: { span: at(role), rule: 'apposition' },
    mentions: [mention(name)],
    salience: 1,
  });
  const place = (name: string): Place => ({ kind: 'place', name, mentions: [mention(name)], salience: 1 });
  const quote = (words: string, speaker: string): Quote => ({
    contents: [at(words)],
    cue: null,
    source: at(speaker),
    form: 'direct',
    kind: 'speech',
    speaker,
    mention: at(speaker),
    certainty: 'named',
    rule: 'verb-cue',
  });
  const moment = (words: string, value: string): Moment => ({
    span: at(words),
    value,
    salience: 1,
    rule: 'dayOfMonth',
  });
  const figure = (words: string, value: number): Figure => ({
    span: at(words),
    value,
    unit: 'kroner',
    currency: 'NOK',
    kind: 'money',
    qualifier: null,
    clause: null,
    salience: 1,
    rule: 'money',
  });
  return { person, place, quote, moment, figure };
}

function longNames(): Reading {
  const text = [
    'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle chairwoman Wilhelmina-Constanze Featherstonehaugh-Cholmondeley von und zu Hohenlohe-Waldenburg-Schillingsfürst opened the pier at Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch on Sunday, 14 September 2025.',
    '“We have waited for this pier since 1,234,567,890.55 kroner were set aside for it,” said Wilhelmina-Constanze Featherstonehaugh-Cholmondeley von und zu Hohenlohe-Waldenburg-Schillingsfürst.',
  ].join('\n');
  const name = 'Wilhelmina-Constanze Featherstonehaugh-Cholmondeley von und zu Hohenlohe-Waldenburg-Schillingsfürst';
  const article: Article = {
    ...articleFromText(text, { title: 'Donaudampfschifffahrtsgesellschaft opens a pier', lang: 'en-GB' }),
    site: 'The-Very-Long-Name-Of-A-Newspaper-Nobody-Ever-Shortened.example',
    bylines: [name],
  };
  const { person, place, quote, moment, figure } = finder(text);
  const role = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle chairwoman';
  return readingOf(article, {
    ...analyse(article),
    who: [person(name, role)],
    where: [place('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch')],
    when: [moment('Sunday, 14 September 2025', '2025-09-14')],
    figures: [figure('1,234,567,890.55 kroner', 1_234_567_890.55)],
    quotes: [quote('We have waited for this pier since 1,234,567,890.55 kroner were set aside for it,', name)],
  });
}

function rightToLeft(): Reading {
  const text = [
    'أعلنت رئيسة البلدية ليلى الحداد في مرسى الزيتون يوم 14 سبتمبر 2025 أن الميناء القديم سيفتح أبوابه من جديد.',
    'قالت ليلى الحداد: «انتظرنا هذا اليوم عشر سنوات». وأضافت أن الأعمال كلفت 48 مليون دينار.',
  ].join('\n');
  const article: Article = {
    ...articleFromText(text, { title: 'الميناء القديم يفتح أبوابه من جديد', lang: 'ar', published: '2025-09-16' }),
    site: 'أخبار الساحل',
    bylines: ['سمير منصور'],
    publishedDay: '2025-09-16',
  };
  const { person, place, quote } = finder(text);
  return readingOf(article, {
    ...analyse(article),
    who: [person('ليلى الحداد', 'رئيسة البلدية')],
    where: [place('مرسى الزيتون')],
    quotes: [quote('انتظرنا هذا اليوم عشر سنوات', 'ليلى الحداد')],
  });
}

function nothingFound(): Article {
  const text = ['It rained.', 'Then it stopped, and everybody went outside to look.'].join('\n');
  return articleFromText(text, { title: 'Rain', lang: 'en-GB' });
}

let rich: Reading | undefined;

/** Every kind of block. */
function richReading(): Reading {
  if (rich !== undefined) return rich;
  const url = 'https://coast.example/birds';
  const { document, close } = openDocument(RICH_PAGE, url);
  const extracted = extractArticle(document, url);
  close();
  if (!extracted.ok) throw new Error(`the rich page could not be read: ${extracted.error}`);
  rich = readingOf(extracted.value.article);
  return rich;
}

function readAnew(scene: SceneName): Reading | null {
  switch (scene) {
    case 'loading':
    case 'press-button':
    case 'failed':
      return null;
    case 'none':
      return readingOf(nothingFound());
    case 'sixty':
      return readingOf(sixtyFacts());
    case 'long-names':
      return longNames();
    case 'rtl':
      return rightToLeft();
    case 'partial':
      return readingOf({ ...harbourFire(), isCut: true });
    default:
      return readingOf(harbourFire());
  }
}

const readings = new Map<SceneName, Reading | null>();

/** Read once: the pages of the gallery are asked for hundreds of times. `null`: the scene shows no article. */
export function readingFor(scene: SceneName): Reading | null {
  const reading = readings.get(scene) ?? readAnew(scene);
  readings.set(scene, reading);
  return reading;
}

export function readerReading(name: ReaderArticle): Reading {
  const reading = name === 'rich' ? richReading() : readingFor(name);
  if (reading === null) throw new Error(`no article “${name}”`);
  return reading;
}
