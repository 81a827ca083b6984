/** The source of `src/page/needles.ts`, made from the wordings as they are now. */
import '../../src/page/extract.ts';
import { allWordings } from '../../src/page/wording.ts';
import { needlesOf } from './needles.ts';

const HEAD = `/**
 * Made by \`npm run needles\` from the patterns of cleaning and of gates (\`wording.ts\`). Patterns are changed where they
 * stand; this file never by hand.
 */

/** What a line must hold to be found by each pattern, in the order the patterns have; after \`^\` its number below. */
export const NEEDLES: Readonly<Record<string, readonly string[]>> = `;

const MIDDLE = `;

/** Patterns by what a line begins with that is found by them. */
export const OPENERS: Readonly<Record<string, string>> = JSON.parse(
  '`;

const inOrder = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));

interface Tables {
  readonly NEEDLES: Readonly<Record<string, readonly string[]>>;
  readonly OPENERS: Readonly<Record<string, string>>;
}

export function needleTables(): Tables {
  const openers = new Map<string, number[]>();
  let count = 0;
  const numbered = (needles: string): string => {
    const [first = '', ...others] = needles.split('&');
    if (!first.startsWith('^')) return needles;
    const number = count++;
    for (const opening of first.slice(1).split('|')) openers.set(opening, [...(openers.get(opening) ?? []), number]);
    return [`^${number}`, ...others].join('&');
  };
  const all = inOrder([...allWordings()].filter(([, patterns]) => patterns.length > 0));
  const needles = Object.entries(all).map(([name, patterns]) => [name, patterns.map(needlesOf).map(numbered)] as const);
  const opened = [...openers].map(([opening, numbers]) => [opening, numbers.join(' ')] as const);
  return { NEEDLES: Object.fromEntries(needles), OPENERS: inOrder(opened) };
}

/** To be formatted. */
export function needlesSource(): string {
  const { NEEDLES, OPENERS } = needleTables();
  return `${HEAD}${JSON.stringify(NEEDLES)}${MIDDLE}${JSON.stringify(OPENERS)}',\n);\n`;
}
