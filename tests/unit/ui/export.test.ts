import { describe, expect, test, vi } from 'vitest';
import { articleFromText } from '../../../src/language/plain-text.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import { EMPTY_SCRIPT } from '../../../src/model/script.ts';
import { savedFindings } from '../../../src/ui/export/findings.ts';
import { fileName, formatFindings } from '../../../src/ui/export/formats.ts';
import { sentenceAddress } from '../../../src/ui/export/text-fragment.ts';

vi.mock('../../../src/platform/i18n.ts', () => ({ text: (...words: readonly unknown[]) => `(${words.join(' ')})` }));

const PAGE = 'https://news.example/boats?id=1';

describe('the address of a sentence', () => {
  test.each([
    { name: 'holds a short one whole', url: PAGE, sentence: 'It rained.', expected: '#:~:text=It%20rained.' },
    {
      name: 'names a long one by its ends',
      url: PAGE,
      sentence: 'One two three four five six seven eight nine ten eleven.',
      expected: '#:~:text=One%20two%20three%20four,eight%20nine%20ten%20eleven.',
    },
    {
      name: 'keeps dashes, commas and ampersands from being taken for signs',
      url: PAGE,
      sentence: 'Half-price, rum & sugar',
      expected: '#:~:text=Half%2Dprice%2C%20rum%20%26%20sugar',
    },
    { name: 'takes the place of another fragment', url: `${PAGE}#top`, sentence: 'Go.', expected: '#:~:text=Go.' },
  ])('$name', ({ url, sentence, expected }) => {
    expect(sentenceAddress(url, sentence)).toBe(PAGE + expected);
  });

  test('is none where the text has no address', () => {
    expect(sentenceAddress(null, 'It rained.')).toBeNull();
  });
});

const TEXT = 'Ada *Osei* counted 40 boats. “=Go, all of you,” she said.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const analysis: Analysis = {
  sentences: [
    { span: at('Ada *Osei* counted 40 boats.'), block: 0 },
    { span: at('“=Go, all of you,” she said.'), block: 0 },
  ],
  who: [
    {
      kind: 'person',
      name: 'Ada *Osei*',
      role: null,
      mentions: [{ span: at('Ada *Osei*'), rule: 'title' }],
      salience: 1,
    },
  ],
  where: [],
  when: [],
  figures: [
    {
      span: at('40 boats'),
      value: 40,
      unit: 'boats',
      kind: 'count',
      qualifier: null,
      clause: null,
      salience: 0,
      rule: 'count',
    },
  ],
  quotes: [
    {
      contents: [at('=Go, all of you,')],
      cue: at('said'),
      source: at('she'),
      form: 'direct',
      kind: 'speech',
      speaker: 'Ada *Osei*',
      mention: at('Ada *Osei*'),
      certainty: 'named',
      rule: 'verb',
    },
  ],
};
const article = { ...articleFromText(TEXT, { title: 'Boats [2]', lang: 'en', url: PAGE }), site: 'The Quay' };
const reading = { key: '', article, analysis, script: EMPTY_SCRIPT };
const saved = savedFindings(reading, { locale: 'en-GB', yearsOld: String });
const WORDS = {
  groups: { who: 'Who', where: 'Where', when: 'When', figures: 'Figures', quotes: 'Quotes' },
  probably: (speaker: string) => `${speaker} (probably)`,
};

test('what is doubtful stays at home', () => {
  expect(saved.findings.map(({ group }) => group)).toEqual(['who', 'quotes']);
});

test('as Markdown, with signs of the article’s own kept plain', () => {
  expect(formatFindings(saved, 'markdown', WORDS)).toBe(
    [
      `# [Boats \\[2\\]](<${PAGE}>)`,
      'The Quay',
      '## Who',
      `- **Ada \\*Osei\\***\n  - [Ada \\*Osei\\* counted 40 boats.](<${PAGE}#:~:text=Ada%20*Osei*%20counted%2040%20boats.>)`,
      '## Quotes',
      `- **Ada \\*Osei\\*:** “=Go, all of you,”\n  - [“=Go, all of you,” she said.](<${PAGE}#:~:text=%E2%80%9C%3DGo%2C%20all%20of%20you%2C%E2%80%9D%20she%20said.>)\n`,
    ].join('\n\n'),
  );
});

test('a speaker who is only probable is not told as certain', () => {
  const quotes = analysis.quotes.map((quote) => ({ ...quote, certainty: 'probable' as const }));
  const doubtful = savedFindings(
    { ...reading, analysis: { ...analysis, quotes } },
    { locale: 'en-GB', yearsOld: String },
  );
  expect(formatFindings(doubtful, 'markdown', WORDS)).toContain('**Ada \\*Osei\\* (probably):** “=Go, all of you,”');
  expect(formatFindings(doubtful, 'csv', WORDS)).toContain(',probable,(speakerProbable) (whyVerb)\r\n');
});

test('each finding tells how it was found', () => {
  expect(saved.findings.map(({ certainty, why }) => [certainty, ...why])).toEqual([
    [null, '(whyTitle)', '(whySpeaks)', '(whyInLead)'],
    ['named', '(speakerNamed)', '(whyVerb)'],
  ]);
});

test('as CSV, with no cell a spreadsheet takes for a formula', () => {
  const [head, , quote] = formatFindings(saved, 'csv', WORDS).split('\r\n');
  expect(head).toBe('group,label,detail,sentence,address,title,url,certainty,why');
  expect(quote).toMatch(/^quotes,"'=Go, all of you,",Ada \*Osei\*,"“=Go, all of you,” she said\.",https:/);
  expect(quote).toMatch(/,named,\(speakerNamed\) \(whyVerb\)$/);
});

test('as JSON, the same again', () => {
  expect(JSON.parse(formatFindings(saved, 'json', WORDS))).toEqual(saved);
});

test.each([
  { name: 'a title', title: 'Ferry: 3 hurt / “luck”', expected: 'Ferry-3-hurt-luck.md' },
  { name: 'a title in another script', title: 'ميناء قديم', expected: 'ميناء-قديم.md' },
  { name: 'no title', title: null, expected: 'lectern.md' },
  { name: 'a title of signs', title: '???', expected: 'lectern.md' },
])('the name of a file from $name', ({ title, expected }) => {
  expect(fileName(title, 'markdown')).toBe(expected);
});
