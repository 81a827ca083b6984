/** What is wrong with a page of the gallery: what axe-core finds in it, what is cut off, what is too small to press. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { findOverflow, findSmallTargets } from '../gallery/inspect.ts';
import type { Visitor } from '../gallery/visitor.ts';

/** 1280 px at 400 %. */
export const NARROW = { width: 320, height: 700 };

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

export async function faultsIn(
  visitor: Pick<Visitor, 'page'>,
  axe: string,
): Promise<Record<string, readonly string[]>> {
  return {
    barriers: await violationsIn(visitor, axe),
    overflow: await visitor.page.evaluate(findOverflow),
    small: await visitor.page.evaluate(findSmallTargets),
  };
}
export const FAULTLESS = { barriers: [], overflow: [], small: [] };
