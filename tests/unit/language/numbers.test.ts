import { expect, test } from 'vitest';
import { currencyName } from '../../../src/language/currencies.ts';
import { lexemesOf } from '../../../src/language/lexemes.ts';
import { readMoney } from '../../../src/language/money.ts';
import { readNumber } from '../../../src/language/numbers.ts';

const lexemes = (text: string) => lexemesOf(text, { start: 0, end: text.length });

test.each([
  { name: 'commas part thousands', text: '1,307,000', value: 1307000 },
  { name: 'Indian grouping', text: '12,34,567', value: 1234567 },
  { name: 'a decimal point', text: '7.25', value: 7.25 },
  { name: 'a magnitude in words', text: '3.2 trillion', value: 3.2e12 },
  { name: 'a magnitude as a suffix', text: '4bn', value: 4e9 },
  { name: 'two magnitudes', text: '4 hundred million', value: 4e8 },
  { name: 'a mixed number', text: '2 1/2', value: 2.5 },
  { name: 'a fraction sign', text: '2½', value: 2.5 },
  { name: 'a negative number', text: 'minus 40', value: -40 },
  { name: 'tens and units', text: 'forty-one', value: 41 },
  { name: 'a long number in words', text: 'six thousand two hundred and seven', value: 6207 },
  { name: 'half a million', text: 'half a million', value: 5e5 },
  { name: 'three dozen', text: 'three dozen', value: 36 },
  { name: 'two and a half million', text: 'two and a half million', value: 2.5e6 },
  { name: 'two-thirds', text: 'two-thirds', value: 2 / 3 },
  { name: 'an order of magnitude gives the least it can mean', text: 'tens of thousands of', value: 1e4 },
])('a number: $name', ({ text, value }) => {
  expect(readNumber(lexemes(text), 0)?.value).toBeCloseTo(value, 9);
});

test.each([
  { name: 'a word', text: 'harbour' },
  { name: 'an article', text: 'a house' },
  { name: 'a third that may be an ordinal', text: 'a third man' },
])('no number: $name', ({ text }) => {
  expect(readNumber(lexemes(text), 0)).toBeNull();
});

test.each([
  { name: 'a sign and a suffix', text: '£20m', value: 2e7, unit: 'GBP' },
  { name: 'a sign and a word', text: '€3.2 trillion', value: 3.2e12, unit: 'EUR' },
  { name: 'a country before the sign', text: 'A$80', value: 80, unit: 'AUD' },
  { name: 'a country after the sign', text: '$US160 million', value: 1.6e8, unit: 'USD' },
  { name: 'rupees in crores', text: 'Rs. 500 crore', value: 5e9, unit: 'INR' },
  { name: 'a code against its number', text: 'USD10m', value: 1e7, unit: 'USD' },
  { name: 'a currency in words', text: '528 million Danish crowns', value: 5.28e8, unit: 'DKK' },
  { name: 'a bare dollar', text: '40 dollars', value: 40, unit: 'USD' },
  { name: 'pounds by the million', text: '3 million pounds', value: 3e6, unit: 'GBP' },
  { name: 'cents stay cents', text: '63 cents', value: 63, unit: 'cents' },
])('money: $name', ({ text, value, unit }) => {
  expect(readMoney(lexemes(text), 0)).toMatchObject({ value, unit });
});

test.each([
  { name: 'one', code: 'USD', count: 1, expected: 'US dollar' },
  { name: 'many', code: 'GBP', count: 2, expected: 'British pounds' },
])('a currency by its name: $name', ({ code, count, expected }) => {
  expect(currencyName(code, count)).toBe(expected);
});

test.each([
  { name: 'pounds that are a weight', text: '208 pounds' },
  { name: 'metres', text: '20m' },
  { name: 'a conference', text: 'COP27' },
])('no money: $name', ({ text }) => {
  expect(readMoney(lexemes(text), 0)).toBeNull();
});
