/** How the article is set in the reader page: lines as long as they say, whole words, room for longer ones, paper. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FONTS } from '../../src/model/settings.ts';
import { findBrokenWords, findCramped, findOverflow, lettersToALine } from '../gallery/inspect.ts';
import { PLAIN, type ReaderScene } from '../gallery/reader-scene.ts';
import { type Gallery, openGallery } from '../gallery/serve.ts';
import { sendVisitor, showReader, VISITORS, type Visitor } from '../gallery/visitor.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

async function show({ page }: Visitor, width: number, scene: Partial<ReaderScene>): Promise<void> {
  await page.setViewport({ width, height: 800 });
  await showReader(page, gallery, { ...PLAIN, ...scene });
}

/** What of the page is drawn on paper besides the article, and whether its ground and letters are those of paper. */
function seenOnPaper(): { readonly besides: string[]; readonly missing: number; readonly colours: string } {
  const isSeen = (element: Element): boolean => element.checkVisibility();
  const besides = [...document.querySelectorAll('.reader-bar, .panel, .line-focus, button, input, select')].filter(
    isSeen,
  );
  const missing = [...document.querySelectorAll('[data-start]')].filter((holder) => !isSeen(holder)).length;
  const { color } = getComputedStyle(document.querySelector('.article') as Element);
  const { backgroundColor } = getComputedStyle(document.documentElement);
  return { besides: besides.map(({ className }) => className), missing, colours: `${color} on ${backgroundColor}` };
}

describe.each(VISITORS)('%s', (browser) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await sendVisitor(browser);
  });
  afterAll(() => visitor.close());

  test.each([
    ...FONTS.map((font) => ({ font, lineWidth: 66, letterSpacing: 0 })),
    { font: 'atkinson' as const, lineWidth: 40, letterSpacing: 0.12 },
  ])('$font in lines of $lineWidth letters $letterSpacing em apart: so many stand in one', async (settings) => {
    await show(visitor, 1400, { article: 'sixty', settings });
    const letters = await visitor.page.evaluate(lettersToALine);
    expect(letters).toBeGreaterThan(settings.lineWidth * 0.85);
    expect(letters).toBeLessThan(settings.lineWidth * 1.1);
  });

  test.each([320, 360, 800])('in a table at %i px no word is broken, and no cell is beyond reach', async (width) => {
    await show(visitor, width, {});
    expect(await visitor.page.evaluate(findBrokenWords, '.article table')).toEqual([]);
    expect(await visitor.page.evaluate(findOverflow)).toEqual([]);
  });

  test.each([320, 700, 800, 1400])('longer words have room at %i px', async (width) => {
    for (const locale of ['pseudo', 'mirrored']) {
      await show(visitor, width, { locale, article: locale === 'mirrored' ? 'rtl' : 'rich' });
      expect(await visitor.page.evaluate(findCramped)).toEqual([]);
      expect(await visitor.page.evaluate(findOverflow)).toEqual([]);
    }
  });

  // Of the two protocols only that of Chromium can show what is printed without printing.
  test.runIf(browser === 'chromium')('paper has all of the article and nothing else, black on white', async () => {
    const settings = { theme: 'dark', focusLines: 3, tint: 'blue', hasFactMarks: true, fontSize: 28 } as const;
    await show(visitor, 680, { panel: 'type', isSpeaking: true, settings });
    await visitor.page.emulateMediaType('print');
    expect(await visitor.page.evaluate(seenOnPaper)).toEqual({
      besides: [],
      missing: 0,
      colours: 'rgb(0, 0, 0) on rgb(255, 255, 255)',
    });
    expect(await visitor.page.evaluate(findOverflow)).toEqual([]);
    await visitor.page.emulateMediaType();
  });
});
