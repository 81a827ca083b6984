/**
 * What a screen reader is given of each view: roles, names and states, in order. A change of these files is reviewed as a
 * change of the view. Its words are English; the findings are made by hand, so that what the analysis learns changes nothing.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SceneName } from '../gallery/scene.ts';
import { type Gallery, openGallery } from '../gallery/serve.ts';
import { sendVisitor, type Visitor } from '../gallery/visitor.ts';
import { treeOf } from './accessibility-tree.ts';
import { until } from './until.ts';

let gallery: Gallery;
let visitor: Visitor;
beforeAll(async () => {
  gallery = await openGallery();
  visitor = await sendVisitor('chromium');
});
afterAll(async () => {
  await visitor.close();
  gallery.close();
});

interface View {
  readonly view: string;
  readonly scene: SceneName;
  /** The part of the page that is the view; all of it where none is named. */
  readonly root?: string;
  /** What is pressed first, in order. */
  readonly press?: readonly string[];
}

const FACT = '.facts .evidence-button';
const QUOTE = '.quotes .evidence-button';
const VIEWS: readonly View[] = [
  { view: 'sidebar', scene: 'long-names' },
  { view: 'sidebar-without-facts', scene: 'none' },
  { view: 'loading', scene: 'loading' },
  { view: 'press-button', scene: 'press-button' },
  { view: 'failed', scene: 'failed' },
  { view: 'fact', scene: 'long-names', root: '.fact', press: [FACT, '.fact summary'] },
  { view: 'quote', scene: 'long-names', root: '.quote', press: [QUOTE, '.quote summary'] },
  { view: 'player-speaking', scene: 'speaking', root: '.player', press: ['.voice-choice summary'] },
  { view: 'player-without-voice', scene: 'no-voice', root: '.player' },
  { view: 'other-tab', scene: 'other-tab', root: 'main > .notice' },
  { view: 'partial', scene: 'partial', root: '.article-header' },
  { view: 'left-out', scene: 'left-out', root: '.omitted' },
  { view: 'settings', scene: 'settings', root: 'dialog[open]' },
  { view: 'keys', scene: 'keys', root: 'dialog[open]' },
  { view: 'export', scene: 'export', root: 'dialog[open]' },
];

test.each(VIEWS)('$view', async ({ view, scene, root, press = [] }) => {
  const { page } = visitor;
  await page.goto(gallery.urlOf({ name: scene, locale: 'en', theme: 'light' }), { waitUntil: 'load' });
  if (root !== undefined && press.length === 0) await page.waitForSelector(root);
  for (const selector of press) await (await page.waitForSelector(selector))?.click();
  // The browser tells of an element some time after it is there.
  const tree = await until('the tree', () => treeOf(page, root));
  await expect(tree).toMatchFileSnapshot(`__snapshots__/trees/${view}.txt`);
});
