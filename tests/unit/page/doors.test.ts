import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { checkLimits, type Limits } from '../../../src/page/limits.ts';
import { sanitizeElement } from '../../../src/page/sanitize.ts';
import { isComfortable } from '../../../src/page/scroll.ts';

test('where DOMPurify cannot work, the door throws instead of letting everything through', () => {
  const { window } = new JSDOM('<p onclick="x()">Text</p>');
  const crippled = { document: { nodeType: 9 } } as unknown as Parameters<typeof sanitizeElement>[1];
  expect(() => sanitizeElement(window.document.body, crippled)).toThrow('DOMPurify cannot clean');
});

test('handlers, frames and scripts do not pass', () => {
  const { window } = new JSDOM(
    '<div id="root"><div onclick="x()"><p>Text<script>y()</script></p><iframe src="/f"></iframe><svg><text>z</text></svg></div></div>',
  );
  const root = window.document.getElementById('root') as HTMLElement;
  const holder = window.document.createElement('div');
  const view = window as unknown as Parameters<typeof sanitizeElement>[1];
  holder.append(window.document.importNode(sanitizeElement(root, view), true));
  expect(holder.innerHTML).toBe('<div><div><p>Text</p></div></div>');
});

test.each([
  { name: 'in the middle', top: 400, bottom: 450, expected: true },
  { name: 'under a bar at the top', top: 40, bottom: 90, expected: false },
  { name: 'cut off at the bottom', top: 780, bottom: 1100, expected: false },
  { name: 'taller than the window, its beginning in view', top: 200, bottom: 2400, expected: true },
  { name: 'above the window', top: -300, bottom: -250, expected: false },
  { name: 'under what lies over the lower half', top: 600, bottom: 650, below: 500, expected: false },
  { name: 'above what lies over the lower half', top: 200, bottom: 250, below: 500, expected: true },
])('a sentence $name is comfortable: $expected', ({ top, bottom, below = 0, expected }) => {
  expect(isComfortable({ top, bottom }, { top: 0, bottom: 1000 - below })).toBe(expected);
});

interface LimitCase {
  readonly name: string;
  readonly limits: Partial<Limits>;
  readonly expected: unknown;
}

test.each<LimitCase>([
  { name: 'four elements', limits: { elements: 4 }, expected: { ok: true, value: null } },
  { name: 'more text than may be read', limits: { text: 2 }, expected: { ok: false, error: 'tooLarge' } },
  { name: 'one element too many', limits: { elements: 3 }, expected: { ok: false, error: 'tooLarge' } },
  { name: 'three levels', limits: { depth: 3 }, expected: { ok: true, value: null } },
  { name: 'one level too many', limits: { depth: 2 }, expected: { ok: false, error: 'tooDeep' } },
  // html 1, head 2, body 2, p 3
  { name: 'depths that add up', limits: { totalDepth: 8 }, expected: { ok: true, value: null } },
  { name: 'depths that add up to too much', limits: { totalDepth: 7 }, expected: { ok: false, error: 'tooDeep' } },
])('the limits count $name', ({ limits, expected }: LimitCase) => {
  const { window } = new JSDOM('<p>Text</p>');
  const generous: Limits = { elements: 100, depth: 100, totalDepth: 100, text: 100 };
  expect(checkLimits(window.document, { ...generous, ...limits })).toEqual(expected);
});
