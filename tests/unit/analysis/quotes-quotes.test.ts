import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/analysis/quotes/quotes.ts';
import { articleFromText } from '../../../src/language/plain-text.ts';
import { segmentSentences } from '../../../src/language/sentences.ts';
import type { Quote } from '../../../src/model/analysis.ts';
import { sliceOf } from '../../../src/model/span.ts';

function quotesOf(text: string): Quote[] {
  const article = articleFromText(text);
  return findQuotes(article, segmentSentences(article), []);
}
const contentsOf = (text: string, { contents }: Quote): string[] => contents.map((span) => sliceOf(text, span));
const inMarks = (text: string): string[][] =>
  quotesOf(text)
    .filter(({ form }) => form !== 'indirect')
    .map((quote) => contentsOf(text, quote));
const reported = (text: string): string[] =>
  quotesOf(text)
    .filter(({ form }) => form === 'indirect')
    .flatMap((quote) => contentsOf(text, quote));

describe('cue and source', () => {
  test.each([
    { name: 'behind the quotation', text: '“The bridge is shut,” Osei said.', cue: 'said', source: 'Osei' },
    { name: 'inverted', text: '“The bridge is shut,” said Kofi Osei.', cue: 'said', source: 'Kofi Osei' },
    {
      name: 'with an apposition',
      text: '“It is shut,” Osei, the mayor, told reporters.',
      cue: 'told',
      source: 'Osei, the mayor,',
    },
    { name: 'in front, with a colon', text: 'Osei said: “The bridge is shut.”', cue: 'said', source: 'Osei' },
    {
      name: 'in front, after a circumstance',
      text: 'In a letter on Monday, Osei wrote, “The bridge is shut.”',
      cue: 'wrote',
      source: 'Osei',
    },
    {
      name: 'a description with its group',
      text: '“It is shut,” a spokesman for the army said.',
      cue: 'said',
      source: 'a spokesman for the army',
    },
    {
      name: 'a verb no list holds',
      text: '“The bridge is shut again,” Osei trumpeted.',
      cue: 'trumpeted',
      source: 'Osei',
    },
    {
      name: 'according to',
      text: '“The bridge is shut,” according to the mayor.',
      cue: 'according to',
      source: 'the mayor',
    },
    { name: 'a question and its cue', text: '“Is the bridge shut?” Osei asked.', cue: 'asked', source: 'Osei' },
    { name: 'a dash and a name', text: '“The bridge is shut for good.” — Kofi Osei', cue: '—', source: 'Kofi Osei' },
    {
      name: 'a participle with the subject of its sentence',
      text: 'Osei shook his head, saying, “The bridge is shut.”',
      cue: 'saying',
      source: 'Osei',
    },
    {
      name: 'the nearer of two',
      text: 'Mensah recalled that Osei boasted, “The bridge is mine.”',
      cue: 'boasted',
      source: 'Osei',
    },
    { name: 'put it', text: 'As Osei put it, “The bridge is shut for good.”', cue: 'put it', source: 'Osei' },
    {
      name: 'an irregular verb no list holds',
      text: '“The bridge is shut again,” Osei shot back.',
      cue: 'shot back',
      source: 'Osei',
    },
    {
      name: 'an inverted verb no list holds',
      text: '“The bridge is shut again!” beamed Kofi Osei.',
      cue: 'beamed',
      source: 'Kofi Osei',
    },
    {
      name: 'an apposition with commas of its own',
      text: '“It is shut,” Mr. Osei, now 81 and retired in Tema, Ghana, said by telephone.',
      cue: 'said',
      source: 'Mr. Osei, now 81 and retired in Tema, Ghana,',
    },
    {
      name: 'two offices of one person',
      text: '“It is shut,” the Volta deputy and former mayor said.',
      cue: 'said',
      source: 'the Volta deputy and former mayor',
    },
    {
      name: 'a verb behind others',
      text: '“Is it shut?” a reporter can be heard asking.',
      cue: 'can be heard asking',
      source: 'a reporter',
    },
    {
      name: 'a title behind the source is no quotation',
      text: '“It is shut,” said Kofi Osei, author of “Bridges of the Volta,” on Friday.',
      cue: 'said',
      source: 'Kofi Osei',
    },
    {
      name: 'in front, with a verb no list holds',
      text: 'When Mensah asked again, Osei shot back, “The bridge is shut.”',
      cue: 'shot back',
      source: 'Osei',
    },
    {
      name: 'in front, with a colon behind two clauses',
      text: 'Asked whether it would open, Osei demurred: “That would be good.”',
      cue: ':',
      source: 'Osei',
    },
    {
      name: 'a name and a colon behind a dash',
      text: 'Drivers agree - Kofi Osei: “The bridge should open.”',
      cue: ':',
      source: 'Kofi Osei',
    },
    {
      name: 'the subject of a sentence that begins with a place',
      text: 'Here in Tema, Osei praised the crew, saying, “They worked all night.”',
      cue: 'saying',
      source: 'Osei',
    },
    {
      name: 'the subject of the main clause, not of the one before it',
      text: 'When asked what she thought, Ms. Osei smiled and said, “We shall see.”',
      cue: 'said',
      source: 'Ms. Osei',
    },
    {
      name: 'with an age and an apposition',
      text: 'Osei, 35, the mayor of Tema, said, “The bridge is shut.”',
      cue: 'said',
      source: 'Osei, 35, the mayor of Tema,',
    },
    {
      name: 'a signature under the quotation',
      text: 'He read it out.\n“The bridge is shut for good.”\n— Kofi Osei, mayor of Tema\nThe bridge fell.',
      cue: '—',
      source: 'Kofi Osei, mayor of Tema',
    },
    {
      name: 'behind a question',
      text: '“Why is it shut?” Osei pressed.',
      cue: 'pressed',
      source: 'Osei',
    },
    {
      name: 'behind a dateline',
      text: 'TEMA, Dec. 8 (GNA) — Osei said, “The bridge is shut.”',
      cue: 'said',
      source: 'Osei',
    },
    {
      name: 'of who sent a statement out',
      text: 'Osei issued a statement saying, “The bridge is shut for good.”',
      cue: 'saying',
      source: 'Osei',
    },
    {
      name: 'an infinitive',
      text: 'Osei was quick to say, “The bridge is shut for good.”',
      cue: 'to say',
      source: 'Osei',
    },
  ])('$name', ({ text, cue, source }) => {
    const quote = quotesOf(text).find(({ form }) => form === 'direct');
    expect(quote?.cue && sliceOf(text, quote.cue)).toBe(cue);
    expect(quote?.source && sliceOf(text, quote.source)).toBe(source);
  });
});

describe('grouping', () => {
  test.each([
    {
      name: 'a quotation broken by its cue',
      text: '“The bridge,” he said, “is shut.”',
      expected: [['The bridge,', 'is shut.']],
    },
    {
      name: 'sentences in marks behind a cue',
      text: '“The bridge is shut,” he said. “It will open in May.”',
      expected: [['The bridge is shut,', 'It will open in May.']],
    },
    {
      name: 'sentences in marks before a cue',
      text: '“The bridge is shut.” “It will open in May,” he said.',
      expected: [['The bridge is shut.', 'It will open in May,']],
    },
    {
      name: 'two speakers in one paragraph',
      text: '“The bridge is shut,” Osei said. “It is not,” Mensah said.',
      expected: [['The bridge is shut,'], ['It is not,']],
    },
    {
      name: 'a quotation over several paragraphs',
      text: '“The bridge is shut,” Osei said. “It fell.\n“We will build another.”',
      expected: [['The bridge is shut,', 'It fell.', 'We will build another.']],
    },
    {
      name: 'the next paragraph behind a cue is a quotation of its own',
      text: '“The bridge is shut,” Osei said.\n“We will build another one soon.”',
      expected: [['The bridge is shut,'], ['We will build another one soon.']],
    },
    {
      name: 'the next paragraph goes on with a quotation that ends the one before',
      text: '“The bridge is shut,” Osei said. “It fell.”\n“We will build another one soon.”',
      expected: [['The bridge is shut,', 'It fell.', 'We will build another one soon.']],
    },
    {
      name: 'a next paragraph with a cue of its own is another quotation',
      text: '“The bridge is shut,” Osei said.\n“We will build another one. It takes time,” Mensah said.',
      expected: [['The bridge is shut,'], ['We will build another one. It takes time,']],
    },
    {
      name: 'sentences in marks before the cue of the next paragraph',
      text: '“The bridge is shut,” Osei said. “It fell.”\n“We will build another one.” “It takes time,” Mensah said.',
      expected: [
        ['The bridge is shut,', 'It fell.'],
        ['We will build another one.', 'It takes time,'],
      ],
    },
    {
      name: 'the next paragraph after other words is a quotation of its own',
      text: '“The bridge is shut,” Osei said. Rain fell.\n“We will build another one soon.”',
      expected: [['The bridge is shut,'], ['We will build another one soon.']],
    },
    {
      name: 'the answer to a question is a quotation of its own',
      text: '“Is the bridge shut?” Osei asked.\n“We will build another one soon.”',
      expected: [['Is the bridge shut?'], ['We will build another one soon.']],
    },
    {
      name: 'sentences in marks behind a statement partly in marks',
      text: 'The plan was “a costly dream,” Osei said. “It will never work.”',
      expected: [['a costly dream,', 'It will never work.']],
    },
    {
      name: 'a cue announces the next paragraph',
      text: 'Osei said in his letter:\n“The bridge is shut.”',
      expected: [['The bridge is shut.']],
    },
    {
      name: 'sentences in marks behind a cue that goes on to name a few words',
      text: '“The bridge is shut,” he said, calling it “a plain loss”. “We shall build another.”',
      expected: [['The bridge is shut,', 'We shall build another.'], ['a plain loss']],
    },
    {
      name: 'fragments of one statement',
      text: 'Osei called the plan “a costly dream” and “an insult to the town”.',
      expected: [['a costly dream', 'an insult to the town']],
    },
  ])('$name', ({ text, expected }) => {
    expect(inMarks(text)).toEqual(expected);
  });
});

describe('no quotations', () => {
  test.each([
    { name: 'a term kept at a distance', text: 'The so-called “safe zone” was empty on Monday.' },
    { name: 'a title', text: 'Osei said he had read “Wings of the Morning” twice.' },
    { name: 'a term without anybody who says it', text: 'The “green wave” rolled over the town.' },
    {
      name: 'a line in minor marks after a cue',
      text: '“It is shut,” Osei said.\nHe left on Monday, he added:\n‘Talks may fail’',
    },
  ])('$name', ({ text }) => {
    expect(inMarks(text).flat()).toEqual(
      inMarks(text)
        .flat()
        .filter((said) => said === 'It is shut,'),
    );
  });
});

describe('reported speech', () => {
  test.each([
    { name: 'a clause with that', text: 'Osei said that the bridge was shut.', expected: ['that the bridge was shut'] },
    {
      name: 'a clause without that, after a time',
      text: 'Osei said over the weekend it was shut.',
      expected: ['it was shut'],
    },
    {
      name: 'a clause before its cue',
      text: 'The old bridge was shut, officials said.',
      expected: ['The old bridge was shut'],
    },
    {
      name: 'a clause around its cue',
      text: 'The old bridge, Osei said, would stay shut.',
      expected: ['The old bridge', 'would stay shut'],
    },
    {
      name: 'a clause before its cue, after a long circumstance',
      text: 'On Monday, after a long debate, the old bridge was shut, officials said.',
      expected: ['On Monday, after a long debate, the old bridge was shut'],
    },
    {
      name: 'a clause behind an aside',
      text: 'Osei said, without a smile, that the bridge was shut.',
      expected: ['that the bridge was shut'],
    },
    { name: 'a clause that ends with its verb says nothing', text: 'As Osei spoke, the bridge fell.', expected: [] },
    { name: 'according to', text: 'According to the mayor, the bridge is shut.', expected: ['the bridge is shut'] },
    { name: 'an infinitive', text: 'Osei vowed to rebuild the bridge.', expected: ['to rebuild the bridge'] },
    {
      name: 'a participle goes on',
      text: 'Osei said the bridge was shut, adding that it fell.',
      expected: ['the bridge was shut', 'that it fell'],
    },
    {
      name: 'the words around a passage in marks',
      text: 'Osei said the bridge would “come down in May” without warning.',
      expected: ['the bridge would', 'without warning'],
    },
    {
      name: 'what a paper shows',
      text: 'The polls show that many want a bridge.',
      expected: ['that many want a bridge'],
    },
    { name: 'what a person shows is not said', text: 'Osei showed the new bridge to guests.', expected: [] },
    {
      name: 'early results are no time',
      text: 'According to early results of the poll, many want a bridge.',
      expected: ['many want a bridge'],
    },
    {
      name: 'what somebody is asked, whoever asked',
      text: 'Asked whether the bridge was safe, Osei left.',
      expected: ['whether the bridge was safe'],
    },
    {
      name: 'what everybody expects',
      text: 'The new bridge is expected to open in May.',
      expected: ['The new bridge', 'to open in May'],
    },
    {
      name: 'how somebody is seen',
      text: 'Drivers see the bridge as a danger.',
      expected: ['the bridge as a danger'],
    },
    { name: 'what is only seen', text: 'Drivers saw the old bridge on Monday.', expected: [] },
    { name: 'to speak somewhere says nothing', text: 'Osei spoke for an hour at the town hall.', expected: [] },
    { name: 'states are no verbs', text: 'The smaller states such as Volta remained calm.', expected: [] },
    {
      name: 'what somebody said he wants is part of what he said',
      text: 'Osei said she was tired of it and wanted a new bridge.',
      expected: ['she was tired of it and wanted a new bridge'],
    },
    { name: 'a noun is no verb', text: 'The recent comments angered the town.', expected: [] },
    { name: 'who is asked does not speak', text: 'Osei was asked about the bridge in May.', expected: [] },
  ])('$name', ({ text, expected }) => {
    expect(reported(text)).toEqual(expected);
  });

  test('what somebody thinks is told from what he says', () => {
    expect(quotesOf('Osei believes the bridge is safe.').map(({ kind }) => kind)).toEqual(['belief']);
    expect(quotesOf('Osei says the bridge is safe.').map(({ kind }) => kind)).toEqual(['speech']);
    expect(quotesOf('The bridge seems to be safe.').map(({ kind }) => kind)).toEqual(['belief']);
  });
});

test('a statement partly in marks is a mixed quotation', () => {
  const text = 'Osei warned the council of “grave delays” if it waited.';
  const mixed = quotesOf(text).filter(({ form }) => form === 'mixed');
  expect(mixed.map((quote) => contentsOf(text, quote))).toEqual([['grave delays']]);
});

test('a block quotation without marks is said by the one who announces it', () => {
  const article = articleFromText('Osei wrote:\nThe bridge is shut for good.');
  const blocks = article.blocks.map((block, index) => ({
    ...block,
    kind: index === 1 ? ('blockQuotation' as const) : block.kind,
  }));
  const [quote] = findQuotes({ ...article, blocks }, segmentSentences(article), []);
  expect(quote && contentsOf(article.text, quote)).toEqual(['The bridge is shut for good.']);
});

test('the turns of a transcript are direct speech', () => {
  const text = 'OSEI: The bridge is shut. It fell.\nMENSAH: It is not.';
  expect(inMarks(text)).toEqual([['The bridge is shut. It fell.'], ['It is not.']]);
});

test.each([
  { name: 'a hundred thousand marks', text: '"'.repeat(100_000) },
  { name: 'marks of every kind', text: '“‘"'.repeat(40_000) },
  { name: 'a paragraph of quotations', text: '"A," said Osei, '.repeat(20_000) },
  { name: 'paragraphs that all open with a mark', text: '“We went on.\n'.repeat(20_000) },
  { name: 'one endless sentence', text: 'Osei said '.repeat(50_000) },
  { name: 'names without end', text: 'Osei '.repeat(100_000) },
])('$name: what is found keeps its order and never overlaps', ({ text }) => {
  const spans = quotesOf(text).flatMap(({ contents }) => contents);
  spans.sort((a, b) => a.start - b.start);
  expect(spans.filter(({ start, end }, i) => start >= end || start < (spans[i - 1]?.end ?? 0))).toEqual([]);
});
