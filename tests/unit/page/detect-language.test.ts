import { expect, test } from 'vitest';
import { detectLanguage, settleLanguage } from '../../../src/page/detect-language.ts';
import { articlePage, asParagraphs, extractFrom } from './pages.ts';

const GERMAN =
  'Die alte Lampe am Hafen brennt wieder, nachdem die Schiffe neun Jahre lang den Weg allein mit dem Radar finden mussten. Die Wärterin stieg am Dienstag mit einer Laterne auf den Turm.';

test.each([
  { name: 'German', text: GERMAN, expected: 'de' },
  {
    name: 'Portuguese',
    text: 'A velha lâmpada do porto voltou a brilhar na terça-feira, depois de nove anos em que os navios tinham de encontrar o caminho sozinhos. A guardiã subiu a torre com uma lanterna.',
    expected: 'pt',
  },
  {
    name: 'Russian',
    text: 'Старый маяк в гавани снова горит: девять лет корабли находили дорогу только по радару. Во вторник смотрительница поднялась на башню с фонарём и с ключом своего деда.',
    expected: 'ru',
  },
  { name: 'too short a text', text: 'The lamp.', expected: null },
  { name: 'no letters', text: '1 2 3 4 5 6 7 8 9 '.repeat(20), expected: null },
])('$name', ({ text, expected }) => {
  expect(detectLanguage(text)).toBe(expected);
});

const german = articlePage(asParagraphs(Array.from({ length: 5 }, () => GERMAN)));

test('an article whose page does not say its language has that of its text', () => {
  expect(extractFrom(german.replace(' lang="en"', '')).article.lang).toBe('de');
});
test('what the page says is believed', () => {
  expect(extractFrom(german.replace('lang="en"', 'lang="de-AT"')).article.lang).toBe('de-AT');
});
test('a page that says "en" around a German article is not believed', () => {
  expect(extractFrom(german).article.lang).toBe('de');
});

const SWEDISH =
  'Den gamla lampan vid hamnen brinner igen, efter nio år då fartygen fick hitta vägen med bara radar. Vaktmästaren klättrade upp i tornet på tisdagen med en lykta. ';

test.each([
  { name: 'its own language, with its region', declared: 'de-CH', text: GERMAN.repeat(5), expected: 'de-CH' },
  { name: 'another one', declared: 'fr', text: GERMAN.repeat(5), expected: 'de' },
  { name: 'another one, of a Swedish text', declared: 'en-US', text: SWEDISH.repeat(5), expected: 'sv' },
  { name: 'another one, but the text is short', declared: 'en', text: GERMAN, expected: 'en' },
  { name: 'a neighbour, which trigrams hardly tell apart', declared: 'nb', text: SWEDISH.repeat(5), expected: 'nb' },
  { name: 'one that trigrams do not know', declared: 'gsw', text: GERMAN.repeat(5), expected: 'gsw' },
])('a page declares $name', ({ declared, text, expected }) => {
  expect(settleLanguage(declared, text)).toBe(expected);
});
