/**
 * `npm run screenshots`: the sidebar at three widths, in each theme, with none, few and many facts, long names and a
 * language from right to left, in both browsers, into `output/screenshots`.
 * `npm run screenshots -- chromium few 320 dark` makes those whose names hold all of the words.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { THEMES } from '../../src/model/settings.ts';
import { ROOT } from '../tools/run-program.mjs';
import { DIALOGS, SCENES, type Scene } from './scene.ts';
import { type Gallery, openGallery } from './serve.ts';
import { sendVisitor, VISITORS, type VisitorName } from './visitor.ts';

const WIDTHS = [320, 400, 720] as const;
const FOLDER = join(ROOT, 'output', 'screenshots');
const words = process.argv.slice(2);

interface Picture {
  readonly name: string;
  readonly scene: Scene;
  readonly width: number;
}

function picturesFor(browser: VisitorName, looks: readonly (Scene['theme'] | 'forced')[]): Picture[] {
  return SCENES.flatMap((name) =>
    WIDTHS.flatMap((width) =>
      looks.flatMap((look) => {
        const theme = look === 'forced' ? 'system' : look;
        const locale = name === 'rtl' ? 'mirrored' : 'en';
        return { name: `${browser}-${name}-${width}-${look}`, width, scene: { name, locale, theme } };
      }),
    ),
  ).filter(({ name }) => words.every((word) => name.split('-').join(' ').includes(word) || name.includes(word)));
}

async function take(gallery: Gallery, browser: VisitorName, pictures: readonly Picture[], isForced: boolean) {
  if (pictures.length === 0) return;
  const { page, close } = await sendVisitor(browser, isForced);
  for (const { name, scene, width } of pictures) {
    await page.setViewport({ width, height: 900 });
    await page.goto(gallery.urlOf(scene), { waitUntil: 'load' });
    const isDialog = DIALOGS.includes(scene.name);
    if (isDialog) await page.waitForSelector('dialog[open]');
    await writeFile(join(FOLDER, `${name}.png`), await page.screenshot({ fullPage: !isDialog }));
  }
  await close();
}

const gallery = await openGallery();
await mkdir(FOLDER, { recursive: true });
for (const browser of VISITORS) {
  await take(gallery, browser, picturesFor(browser, THEMES), false);
  await take(gallery, browser, picturesFor(browser, ['forced']), true);
}
gallery.close();
console.log(`The pictures are in ${FOLDER}.`);
