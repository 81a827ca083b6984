import { expect, test } from 'vitest';
import { answerRow } from '../../../src/cli/contract.ts';
import { readRequest } from '../../../src/cli/request.ts';
import { articleFromText } from '../../../src/language/plain-text.ts';
import type { Analysis } from '../../../src/model/analysis.ts';

const span = (start: number, end: number) => ({ start, end });
const TEXT = 'Keeper Mara Ilves said “it works”.\nForty boats came to Wick on Monday.';
const ANALYSIS: Analysis = {
  sentences: [],
  who: [
    {
      kind: 'person',
      name: 'Mara Ilves',
      role: { span: span(0, 6), rule: 'before' },
      mentions: [{ span: span(7, 17), rule: 'full' }],
      salience: 1,
    },
    { kind: 'organisation', name: 'Trust', role: null, mentions: [{ span: span(7, 11), rule: 'x' }], salience: 0.1 },
  ],
  where: [{ kind: 'place', name: 'Wick', mentions: [{ span: span(55, 59), rule: 'gazetteer' }], salience: 0.5 }],
  when: [{ span: span(63, 69), value: '2021-05-03', salience: 1, rule: 'weekday' }],
  figures: [
    {
      span: span(35, 46),
      value: 40,
      unit: 'boats',
      kind: 'count',
      qualifier: null,
      clause: null,
      salience: 1,
      rule: 'words',
    },
  ],
  quotes: [
    {
      contents: [span(24, 32)],
      cue: span(18, 22),
      source: null,
      form: 'direct',
      kind: 'speech',
      speaker: 'Mara Ilves',
      mention: { start: 7, end: 17 },
      certainty: 'named',
      rule: 'said',
    },
  ],
};

test('a row says in the contract’s words what the model holds', () => {
  const article = { ...articleFromText(TEXT, { title: 'Lamp' }), bylines: ['Ada Example', 'Ben Sample'] };
  const row = answerRow('r1', article, ANALYSIS);
  expect(row).toMatchObject({
    id: 'r1',
    article: {
      title: 'Lamp',
      byline: 'Ada Example, Ben Sample',
      site: null,
      text: TEXT,
      blocks: [
        { kind: 'paragraph', start: 0, end: 34 },
        { kind: 'paragraph', start: 35, end: 70 },
      ],
      omitted: [],
    },
    who: [
      { name: 'Mara Ilves', kind: 'person', role: 'Keeper', roleSpan: [0, 6], mentions: [[7, 17]] },
      { name: 'Trust', kind: 'organisation', role: null, roleSpan: null },
    ],
    where: [{ name: 'Wick', mentions: [[55, 59]] }],
    when: [{ span: [63, 69], value: '2021-05-03' }],
    figures: [{ span: [35, 46], value: 40, unit: 'boats', kind: 'count', qualifier: null, clause: null }],
    quotes: [{ content: [[24, 32]], cue: [[18, 22]], source: null, speaker: 'Mara Ilves', mention: [7, 17] }],
  });
  expect(JSON.parse(JSON.stringify(row))).toEqual(row);
});

test.each([
  { name: 'no JSON', line: '{"id": 1', expected: { ok: false, error: 'notJson', id: null } },
  { name: 'no object', line: '[1]', expected: { ok: false, error: 'notJson', id: null } },
  { name: 'neither page nor text', line: '{"id":"a","html":3}', expected: { ok: false, error: 'noText', id: 'a' } },
  {
    name: 'a text, fields of the wrong type left out',
    line: '{"id":7,"text":"x","url":3}',
    expected: { ok: true, id: 7 },
  },
])('a row with $name', ({ line, expected }) => {
  expect(readRequest(line)).toMatchObject(expected);
});
