import { describe, expect, test } from 'vitest';
import { namesOf, readLinkedData } from '../../../src/page/metadata/json-ld.ts';
import { parseLoosely } from '../../../src/page/metadata/json-repair.ts';

describe('JSON as pages write it', () => {
  test.each([
    { name: 'valid', raw: '{"a":1}', expected: [{ a: 1 }] },
    { name: 'line breaks in strings', raw: '{"a":"x\n y\tz"}', expected: [{ a: 'x  y z' }] },
    { name: 'commas before a bracket', raw: '{"a":[1,2,],"b":{"c":3,},}', expected: [{ a: [1, 2], b: { c: 3 } }] },
    { name: 'two commas', raw: '{"a":1,,"b":2}', expected: [{ a: 1, b: 2 }] },
    { name: 'comments', raw: '/* one */{"a":1, // two\n"b":"http://x"}', expected: [{ a: 1, b: 'http://x' }] },
    { name: 'a comment that hides nothing', raw: '<!--\n{"a":1}\n-->', expected: [{ a: 1 }] },
    { name: 'CDATA', raw: '//<![CDATA[\n{"a":1}\n//]]>', expected: [{ a: 1 }] },
    { name: 'escaped as text', raw: '{&quot;a&quot;:&quot;x &amp; y&quot;}', expected: [{ a: 'x & y' }] },
    { name: 'one object after another', raw: '{"a":1}{"b":2};\n{"c":3}', expected: [{ a: 1 }, { b: 2 }, { c: 3 }] },
    {
      name: 'quotation marks in a string',
      raw: '{"a":"He said "no", and left","b":2}',
      expected: [{ a: 'He said "no", and left', b: 2 }],
    },
    { name: 'wrong escapes', raw: '{"a":"it\\\'s","b":"\\u00e9 \\x"}', expected: [{ a: "it's", b: 'é x' }] },
    {
      name: 'values that JSON does not know',
      raw: '{"a":undefined,"b":NaN,"c":1}',
      expected: [{ a: null, b: null, c: 1 }],
    },
    { name: 'no value', raw: '{"a":,"b":2}', expected: [{ a: null, b: 2 }] },
    { name: 'cut off', raw: '{"a":{"b":[1,2,{"c":"x', expected: [{ a: { b: [1, 2, { c: 'x' }] } }] },
    { name: 'no JSON', raw: 'window.x = 1', expected: [] },
    { name: 'nothing', raw: '', expected: [] },
  ])('$name', ({ raw, expected }) => {
    expect(parseLoosely(raw)).toEqual(expected);
  });

  test.each([
    { name: 'open brackets', raw: '['.repeat(1_000_000) },
    { name: 'quotation marks', raw: `{"a":"${'" '.repeat(500_000)}` },
    { name: 'blanks after a quotation mark', raw: `{"a":"b" ${' '.repeat(1_000_000)}x` },
    { name: 'slashes', raw: `{,${'/*'.repeat(500_000)}` },
    { name: 'commas', raw: `[${','.repeat(1_000_000)}` },
    { name: 'many small scripts in one', raw: '{"a":1,}'.repeat(120_000) },
    { name: 'wide objects', raw: `[${'{"@type":"Article"},'.repeat(50_000)}]` },
  ])('a megabyte of $name is read in one pass', ({ raw }) => {
    const started = performance.now();
    readLinkedData([raw]);
    // A quadratic reading takes minutes; a busy machine does not make ten seconds of 100 ms.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('the article among the nodes', () => {
  test('a reference is followed', () => {
    const graph =
      '{"@graph":[{"@type":"Person","@id":"#a","name":"Ada Example"},{"@type":"NewsArticle","headline":"x","author":[{"@id":"#a"}]}]}';
    expect(namesOf(readLinkedData([graph]).article.author)).toEqual(['Ada Example']);
  });
  test('the one with a headline', () => {
    const scripts = ['{"@type":"Article"}', '{"@type":["Thing","NewsArticle"],"headline":"Lamp"}'];
    expect(readLinkedData(scripts).article.headline).toBe('Lamp');
  });
  test.each([
    { value: 'Ada', expected: ['Ada'] },
    { value: { name: 'Ada' }, expected: ['Ada'] },
    { value: { name: ['Ada', 'Ben'] }, expected: ['Ada', 'Ben'] },
    { value: [{ name: 'Ada' }, 'Ben', {}, null, 7], expected: ['Ada', 'Ben', '7'] },
    { value: { name: { '@value': 'Ada' } }, expected: ['Ada'] },
  ])('names in $value', ({ value, expected }) => {
    expect(namesOf(value)).toEqual(expected);
  });
});
