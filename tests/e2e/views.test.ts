/**
 * Every state of the sidebar and its dialogs, in the gallery, in both browsers: no barrier that axe-core finds, nothing cut
 * off at 320 px (which is 1280 px at 400 %), no target too small, no word outside of the message files.
 * `npm run test:full` sees each state in each theme, in forced colours, in each language, and mirrored.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { THEMES } from '../../src/model/settings.ts';
import { findHardCoded, findOverflow } from '../gallery/inspect.ts';
import { DIALOGS, SCENES, type Scene, type SceneName } from '../gallery/scene.ts';
import { type Gallery, openGallery } from '../gallery/serve.ts';
import { sendVisitor, VISITORS, type Visitor } from '../gallery/visitor.ts';
import { LOCALES } from '../gallery/words.ts';
import { FAULTLESS, faultsIn, NARROW, readAxe, violationsIn } from './axe.ts';
import { IS_FULL } from './browsers.ts';

let gallery: Gallery;
let axe: string;
beforeAll(async () => {
  gallery = await openGallery();
  axe = await readAxe();
});
afterAll(() => gallery.close());

const ALL_STATES: readonly Scene[] = SCENES.map((name) => ({ name, locale: localeFor(name), theme: 'light' }));

/** Words of a right-to-left article among mirrored words. */
function localeFor(name: SceneName): string {
  return name === 'rtl' ? 'mirrored' : 'en';
}

async function open({ page }: Visitor, scene: Scene): Promise<void> {
  await page.setViewport(NARROW);
  await page.goto(gallery.urlOf(scene), { waitUntil: 'load' });
  if (DIALOGS.includes(scene.name)) await page.waitForSelector('dialog[open]');
}

const where = ({ name, theme, locale }: Scene): string => `${name}, ${theme}, ${locale}`;

describe.each(VISITORS)('%s', (browser) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await sendVisitor(browser);
  });
  afterAll(() => visitor.close());

  test.each(ALL_STATES)('$name: no barrier, nothing cut off, no target too small', async (scene) => {
    await open(visitor, scene);
    expect(await faultsIn(visitor, axe)).toEqual(FAULTLESS);
  });

  test.each(IS_FULL ? SCENES : (['few', 'evidence', 'settings', 'keys', 'export', 'none', 'failed'] as const))(
    '%s: all words are from the message files, and longer ones have room',
    async (name) => {
      await open(visitor, { name, locale: 'pseudo', theme: 'light' });
      expect(await visitor.page.evaluate(findHardCoded)).toEqual([]);
      expect(await visitor.page.evaluate(findOverflow)).toEqual([]);
    },
  );

  describe.runIf(IS_FULL)('in full', () => {
    const themes = THEMES.flatMap((theme) => ALL_STATES.map((scene) => ({ ...scene, theme })));
    const languages = [...LOCALES, 'mirrored'].flatMap((locale) => ALL_STATES.map((scene) => ({ ...scene, locale })));
    test.each([...themes, ...languages].map((scene) => ({ scene, title: where(scene) })))(
      '$title',
      async ({ scene }) => {
        await open(visitor, scene);
        expect(await violationsIn(visitor, axe)).toEqual([]);
        expect(await visitor.page.evaluate(findOverflow)).toEqual([]);
      },
    );
  });
});

describe.runIf(IS_FULL).each(VISITORS)('%s with colours forced', (browser) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await sendVisitor(browser, true);
  });
  afterAll(() => visitor.close());

  test.each(ALL_STATES)('$name: no barrier', async (scene) => {
    await open(visitor, scene);
    expect(await visitor.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await violationsIn(visitor, axe)).toEqual([]);
  });
});
