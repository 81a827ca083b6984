/** The sidebar without a pointer, in both browsers: everything is reached in reading order, nothing holds the focus, all can be done. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { focused, type Stop } from '../gallery/inspect.ts';
import type { SceneName } from '../gallery/scene.ts';
import { type Gallery, openGallery } from '../gallery/serve.ts';
import { sendVisitor, VISITORS, type Visitor } from '../gallery/visitor.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

describe.each(VISITORS)('%s', (browser) => {
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    visitor = await sendVisitor(browser);
  });
  afterAll(() => visitor.close());
  afterEach(() => page.close());

  const open = async (name: SceneName): Promise<void> => {
    page = await visitor.openTab();
    await page.setViewport({ width: 320, height: 700 });
    await page.goto(gallery.urlOf({ name, locale: 'en', theme: 'light' }), { waitUntil: 'load' });
    // Keys are listened to behind the first frame.
    await nextFrame();
    await nextFrame();
  };
  const nextFrame = (): Promise<void> =>
    page.evaluate(() => new Promise<void>((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0))));
  /** What a key does is done, and drawn, by the next frame. */
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key as 'Tab');
    await nextFrame();
  };
  const pressWithShift = async (key: string): Promise<void> => {
    await page.keyboard.down('Shift');
    await press(key);
    await page.keyboard.up('Shift');
  };
  const now = (): Promise<Stop | null> => page.evaluate(focused);
  const asked = (): Promise<readonly (readonly unknown[])[]> => page.evaluate('gallery.pressed') as never;
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let step = 0; step < 60; step++) {
      await press('Tab');
      if (name.test((await now())?.name ?? '')) return;
    }
    throw new Error(`no stop named ${name}`);
  };
  /** Every stop from the first to where the focus leaves the page, or comes round. */
  const walk = async (): Promise<readonly Stop[]> => {
    const stops: Stop[] = [];
    for (let step = 0; step < 80; step++) {
      await press('Tab');
      const stop = await visitor.page
        .waitForFunction(`(${focused})()?.isInSight !== false`, { timeout: 1000 })
        .then(now, now);
      if (stop === null || (stops.length > 1 && stop.name === stops[0]?.name)) return stops;
      stops.push(stop);
    }
    throw new Error(`no end after ${JSON.stringify(stops.slice(-3))}`);
  };

  test('Tab goes through all and out again, each stop in sight and ringed', async () => {
    await open('few');
    const stops = await walk();
    expect(stops.length).toBeGreaterThan(30);
    expect(stops.filter(({ isInSight, hasRing }) => !isInSight || !hasRing)).toEqual([]);
  });

  test('Tab goes in reading order', async () => {
    // Its findings are made by hand: what the analysis learns to find changes no order.
    await open('long-names');
    const stops = await walk();
    await expect(stops.map(({ name }) => name)).toMatchFileSnapshot('__snapshots__/focus-order.txt');
  });

  test('the bar is one stop; arrows, Home and End move in it', async () => {
    await open('few');
    await press('Tab');
    const names = [(await now())?.name];
    for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await press(key);
      names.push((await now())?.name);
    }
    expect(names).toEqual([
      'Read in a clean page',
      'Copy or save',
      'Settings',
      'Read in a clean page',
      'Settings',
      'Read in a clean page',
    ]);
    await press('ArrowRight');
    await press('Tab');
    await pressWithShift('Tab');
    await expect.poll(async () => (await now())?.name).toBe('Copy or save');
  });

  test('a fact opens its sentence, which can be heard, and closes again', async () => {
    await open('few');
    await tabTo(/Marit Dahl/);
    await press('Enter');
    await expect.poll(async () => (await asked()).at(-1)?.slice(0, 2)).toEqual(['showEvidence', 'who:Marit Dahl']);
    await press('Tab');
    await expect.poll(async () => (await now())?.name).toBe('Hear this sentence');
    await press('Enter');
    await expect.poll(async () => (await asked()).at(-1)?.[0]).toBe('playPassages');
    await pressWithShift('Tab');
    await press('Enter');
    await expect.poll(async () => (await asked()).at(-1)).toEqual(['hideEvidence']);
  });

  test('a fact and a quotation tell why they are there', async () => {
    await open('long-names');
    for (const [finding, question] of [
      [/^Llanfair/, /^Why is this here/],
      [/^We have waited/, /^Why this speaker/],
    ] as const) {
      await tabTo(finding);
      await press('Enter');
      await tabTo(question);
      await press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('details')?.open)).toBe(true);
      expect((await now())?.isInSight).toBe(true);
    }
  });

  test('what was left out is put back', async () => {
    await open('few');
    await tabTo(/^Left out of the reading/);
    await press('Enter');
    await tabTo(/^Three people were hurt/);
    await press(' ');
    await expect.poll(async () => (await asked()).at(-1)?.[0]).toBe('restore');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
  });

  test('findings are saved in the format that the arrows choose', async () => {
    await open('export');
    await page.waitForSelector('dialog[open]');
    // A download that begins takes the focus to a panel of the browser's own.
    await page.evaluate(() => {
      HTMLAnchorElement.prototype.click = function save() {
        (globalThis as unknown as { gallery: { pressed: unknown[] } }).gallery.pressed.push(['save', this.download]);
      };
    });
    await tabTo(/^Markdown/);
    await press('ArrowDown');
    await tabTo(/^Save as a file/);
    await press('Enter');
    await expect.poll(asked).toEqual([['save', 'Fire-destroys-old-fish-market-in-Bergen-harbour.json']]);
    await tabTo(/^Preview/);
    await press('Enter');
    expect(await page.evaluate(() => document.querySelector('dialog pre')?.textContent?.startsWith('{'))).toBe(true);
  });

  test('the place is chosen by arrows, each step from the last, though the voice stays at its word', async () => {
    await open('few');
    await tabTo(/^Place in the article/);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await press(key);
    await expect.poll(asked).toEqual([
      ['seekShare', 0.01],
      ['seekShare', 0.02],
      ['seekShare', 0.01],
    ]);
    await tabTo(/^Voices/);
    await press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('details')?.open)).toBe(true);
  });

  test('by pointer the place is chosen where it is let go', async () => {
    await open('few');
    const slider = await page.waitForSelector('.player__progress input');
    const { x = 0, y = 0, width = 0 } = (await slider?.boundingBox()) ?? {};
    await page.mouse.move(x + width / 4, y + 12);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + 12, { steps: 4 });
    expect(await asked()).toEqual([]);
    await page.mouse.move(x + width / 2, y + 200);
    await page.mouse.up();
    await expect.poll(asked).toEqual([['seekShare', 0.5]]);
  });

  test('a quotation is heard by itself', async () => {
    await open('few');
    await tabTo(/Hear this quote of Marit Dahl/);
    await press(' ');
    await expect.poll(asked).toEqual([['playPassages', [expect.anything(), expect.anything()]]]);
  });

  test('? tells the keys, Escape closes it and the focus is back', async () => {
    await open('few');
    await tabTo(/Marit Dahl/);
    await press('?');
    await page.waitForSelector('dialog[open]');
    expect((await now())?.name).toBe('Close');
    await press('k');
    expect(await asked()).toEqual([]);
    await press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
    expect((await now())?.name).toMatch(/Marit Dahl/);
  });

  test('single keys do what they are set to, and nothing when they are off', async () => {
    await open('few');
    await press('k');
    await press('l');
    await press('f');
    expect(await asked()).toEqual([['togglePlaying'], ['next', 'sentence'], ['changeSettings', { rate: 1.25 }]]);
    await press(',');
    await page.waitForSelector('dialog[open]');
    await tabTo(/^Play or pause/);
    await press('y');
    await expect.poll(async () => (await asked()).at(-1)).toEqual(['changeSettings', { keys: { togglePlaying: 'y' } }]);
    await press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
    await press('k');
    await press('y');
    await expect.poll(async () => (await asked()).at(-1)).toEqual(['togglePlaying']);
    expect(await asked()).toHaveLength(5);
    await press(',');
    await page.waitForSelector('dialog[open]');
    await tabTo(/^Keys without Ctrl or Alt/);
    await press(' ');
    await expect.poll(async () => (await asked()).at(-1)).toEqual(['changeSettings', { hasSingleKeys: false }]);
    await press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
    await press('y');
    expect(await asked()).toHaveLength(6);
  });

  test('the focus goes round in an open dialog, and a choice counts at once', async () => {
    await open('settings');
    await page.waitForSelector('dialog[open]');
    await tabTo(/^Aa\s*Light|^Light/);
    await press('ArrowDown');
    expect(await page.evaluate(() => document.documentElement.getAttribute('data-theme'))).toBe('dark');
    await tabTo(/^Close/);
  });
});
