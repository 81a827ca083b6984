/** The source of `src/page/needles.ts`, made from the wordings as they are now. */
import '../../src/page/extract.ts';
import { allWordings } from '../../src/page/wording.ts';
import { needlesOf } from './needles.ts';

const HEAD = `/**
 * Made by \`npm run needles\` from the patterns of cleaning and of gates: what a line must hold to be found by each of them, in
 * the order the patterns have (\`readNeedles\` reads it). Patterns are changed where they stand; this file never by hand.
 */
export const NEEDLES: Readonly<Record<string, readonly string[]>> = `;

/** To be formatted. */
export function needlesSource(): string {
  const all = [...allWordings()].filter(([, patterns]) => patterns.length > 0);
  const sorted = all.sort(([one], [other]) => (one < other ? -1 : 1));
  return `${HEAD}${JSON.stringify(Object.fromEntries(sorted.map(([name, patterns]) => [name, patterns.map(needlesOf)])))};\n`;
}
