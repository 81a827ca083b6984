/** The sidebar at three widths, in each theme, with none, few and many facts, long names and a language from right to left. */
import { THEMES } from '../../src/model/settings.ts';
import { type Picture, pictureName } from './pictures.ts';
import { DIALOGS, SCENES } from './scene.ts';

const WIDTHS = [320, 400, 720] as const;
const LOOKS = [...THEMES, 'forced'] as const;

export const SIDEBAR_PICTURES: readonly Picture[] = SCENES.flatMap((name) =>
  WIDTHS.flatMap((width) =>
    LOOKS.map((look): Picture => {
      const isForced = look === 'forced';
      const locale = name === 'rtl' ? 'mirrored' : 'en';
      const isDialog = DIALOGS.includes(name);
      return {
        name: pictureName('sidebar', name, width, look),
        width,
        isForced,
        shows: isDialog ? 'window' : 'page',
        async draw(page, gallery) {
          await page.goto(gallery.urlOf({ name, locale, theme: isForced ? 'system' : look }), { waitUntil: 'load' });
          if (isDialog) await page.waitForSelector('dialog[open]');
        },
      };
    }),
  ),
);
