/** What axe-core finds in a page of the gallery. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Visitor } from '../gallery/visitor.ts';

export const readAxe = (): Promise<string> =>
  readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * WCAG 2.2 A and AA, with 7:1 for text (AAA), and best practices.
 *
 * @param axe The library's source text.
 * @returns A line for each rule that is broken, and where.
 */
export async function violationsIn({ page }: Pick<Visitor, 'page'>, axe: string): Promise<readonly string[]> {
  await page.evaluate(axe);
  const report = await page.evaluate(`axe.run(document, { rules: { 'color-contrast-enhanced': { enabled: true } } })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
  return report as string[];
}
