/**
 * The reader page in its looks, in the gallery, in both browsers: no barrier that axe-core finds, nothing cut off at
 * 320 px (which is 1280 px at 400 %), no target too small, whatever the type; all of it by keyboard.
 * `npm run test:full` sees each theme in each face, small and large, narrow and wide.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FONTS, THEMES } from '../../src/model/settings.ts';
import { findHardCoded, findOverflow, focused, type Stop } from '../gallery/inspect.ts';
import { PLAIN, type ReaderScene } from '../gallery/reader-scene.ts';
import { type Gallery, openGallery } from '../gallery/serve.ts';
import { sendVisitor, showReader, VISITORS, type Visitor } from '../gallery/visitor.ts';
import { FAULTLESS, faultsIn, NARROW, readAxe, violationsIn } from './axe.ts';
import { IS_FULL } from './browsers.ts';

let gallery: Gallery;
let axe: string;
beforeAll(async () => {
  gallery = await openGallery();
  axe = await readAxe();
});
afterAll(() => gallery.close());

/** A window of 1280 × 1024 px at 400 %. */
const ZOOMED = { width: 320, height: 256 };
const WIDE = { width: 1400, height: 900 };

interface Look extends Partial<ReaderScene> {
  readonly name: string;
  readonly size?: { readonly width: number; readonly height: number };
}

const LOOKS: readonly Look[] = [
  { name: 'as at first', size: WIDE },
  { name: 'beside the sidebar', isHeld: true },
  { name: 'choices of type', panel: 'type' },
  { name: 'choices of type beside the article', panel: 'type', size: WIDE, settings: { theme: 'sepia' } },
  { name: 'facts and quotes', panel: 'findings', settings: { theme: 'dark' } },
  { name: 'at 400 % zoom', size: ZOOMED, panel: 'type' },
  {
    name: 'the largest and widest type',
    settings: {
      font: 'opendyslexic',
      fontSize: 96,
      lineHeight: 3,
      letterSpacing: 0.3,
      lineWidth: 20,
      paragraphSpacing: 4,
    },
  },
  {
    name: 'the smallest and closest type',
    settings: { font: 'mono', fontSize: 12, lineHeight: 1.2, lineWidth: 120, align: 'justify', theme: 'contrast' },
    size: WIDE,
  },
  {
    name: 'speaking, with all aids',
    isSpeaking: true,
    settings: {
      font: 'lexend',
      focusLines: 3,
      hasSyllables: true,
      hasFactMarks: true,
      tint: 'blue',
      letterSpacing: 0.12,
    },
  },
];

async function open({ page }: Visitor, { name: _, size = NARROW, ...scene }: Look): Promise<void> {
  await page.setViewport(size);
  await showReader(page, gallery, { ...PLAIN, ...scene });
}

/** In a document of its own, where nothing had the focus before. */
async function openAnew(visitor: Visitor, look: Look): Promise<void> {
  await visitor.page.goto('about:blank');
  await open(visitor, look);
}

/** WCAG 2.2, 1.4.12, as a reader's own style sets it. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

describe.each(VISITORS)('%s', (browser) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await sendVisitor(browser);
  });
  afterAll(() => visitor.close());

  test.each(LOOKS)('$name: no barrier, nothing cut off, no target too small', async (look) => {
    await open(visitor, look);
    expect(await faultsIn(visitor, axe)).toEqual(FAULTLESS);
  });

  test('a reader’s own spacing of the text cuts nothing off', async () => {
    await open(visitor, { name: 'spaced', panel: 'type' });
    const style = await visitor.page.addStyleTag({ content: TEXT_SPACING });
    expect(await visitor.page.evaluate(findOverflow)).toEqual([]);
    await style.evaluate((element) => element.remove());
  });

  test('all words are from the message files, and longer ones have room', async () => {
    await open(visitor, { name: 'pseudo', locale: 'pseudo', panel: 'type' });
    expect(await visitor.page.evaluate(findHardCoded)).toEqual([]);
    expect(await visitor.page.evaluate(findOverflow)).toEqual([]);
  });

  test('by keyboard: all is reached in order, and nothing that has the focus lies under something else', async () => {
    await openAnew(visitor, { name: 'walk', size: { width: 800, height: 700 } });
    const { page } = visitor;
    const stops: (Stop | null)[] = [];
    while (stops.length < 40 && stops.at(-1)?.name !== 'Table') {
      await page.keyboard.press('Tab');
      await page.waitForFunction(`(${focused})()?.isInSight !== false`, { timeout: 2000 }).catch(() => null);
      stops.push(await page.evaluate(focused));
    }
    const names = stops.map((stop) => stop?.name);
    expect(names[0]).toBe('Back to the page');
    expect(names.slice(-3)).toEqual(['borrowed fishing boat', expect.stringContaining('Show the picture'), 'Table']);
    expect(stops.filter((stop) => !stop?.isInSight || !stop.hasRing)).toEqual([]);
    // The choices of type, by their key and back.
    await openAnew(visitor, { name: 'panel', size: WIDE });
    const nowIs = (name: string): Promise<unknown> =>
      page.waitForFunction(`(${focused})()?.name === ${JSON.stringify(name)}`, { timeout: 5000 });
    await page.keyboard.press('Tab');
    await nowIs('Back to the page');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.panel h2:focus');
    await page.keyboard.press('Tab');
    await nowIs('Close');
    await page.keyboard.press('Escape');
    await nowIs('Text and colours');
    expect(await page.$('.panel')).toBeNull();
  });

  describe.runIf(IS_FULL)('in full', () => {
    const grid = THEMES.flatMap((theme) =>
      FONTS.flatMap((font) =>
        [12, 20, 96].flatMap((fontSize) =>
          [NARROW, WIDE].map(
            (size): Look => ({
              name: `${theme}, ${font}, ${fontSize} px in ${size.width} px`,
              size,
              isSpeaking: true,
              settings: { theme, font, fontSize, hasFactMarks: true },
            }),
          ),
        ),
      ),
    );
    test.each(grid)('$name', async (look) => {
      await open(visitor, look);
      expect(await faultsIn(visitor, axe)).toEqual(FAULTLESS);
    });
  });
});

describe.each(VISITORS)('%s with colours forced', (browser) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await sendVisitor(browser, true);
  });
  afterAll(() => visitor.close());

  test.each(LOOKS.filter(({ name }) => IS_FULL || name.startsWith('speaking')))('$name: no barrier', async (look) => {
    await open(visitor, look);
    expect(await visitor.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await violationsIn(visitor, axe)).toEqual([]);
  });
});
