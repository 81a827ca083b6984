/** The reader page at three widths in each theme and face, with each of its aids, and on paper. */
import { FONTS, THEMES } from '../../src/model/settings.ts';
import { type Picture, pictureName } from './pictures.ts';
import { PLAIN, type ReaderScene } from './reader-scene.ts';
import { showReader } from './visitor.ts';

const WIDTHS = [360, 800, 1400] as const;

interface Look extends Partial<ReaderScene> {
  readonly name: string;
  readonly isForced?: boolean;
  readonly shows?: Picture['shows'];
}

const FACES: readonly Look[] = THEMES.flatMap((theme) =>
  FONTS.map((font) => ({ name: pictureName(theme, font), settings: { theme, font } })),
);

const AIDS: readonly Look[] = [
  { name: 'forced', isForced: true, isSpeaking: true, settings: { hasFactMarks: true } },
  { name: 'forced-type', isForced: true, panel: 'type', shows: 'window' },
  { name: 'speaking', isSpeaking: true, settings: { hasFactMarks: true } },
  { name: 'speaking-dark', isSpeaking: true, settings: { theme: 'dark', hasFactMarks: true } },
  { name: 'speaking-contrast', isSpeaking: true, settings: { theme: 'contrast', hasFactMarks: true } },
  { name: 'lines', isSpeaking: true, settings: { focusLines: 3 }, shows: 'window' },
  { name: 'line-dark', isSpeaking: true, settings: { focusLines: 1, theme: 'dark' }, shows: 'window' },
  { name: 'syllables', settings: { hasSyllables: true } },
  { name: 'tint', settings: { tint: 'peach' }, shows: 'window' },
  { name: 'large', settings: { fontSize: 96 }, shows: 'window' },
  {
    name: 'wide',
    settings: { font: 'lexend', fontSize: 26, lineHeight: 2.2, letterSpacing: 0.14, paragraphSpacing: 2 },
  },
  { name: 'justify', settings: { font: 'serif', align: 'justify' } },
  { name: 'type', panel: 'type', shows: 'window' },
  { name: 'type-dark', panel: 'type', shows: 'window', settings: { theme: 'dark' } },
  { name: 'findings', panel: 'findings', shows: 'window' },
  { name: 'held', isHeld: true, shows: 'window' },
  { name: 'rtl', article: 'rtl', locale: 'mirrored', isSpeaking: true, panel: 'findings', shows: 'window' },
  { name: 'short', article: 'none', panel: 'findings', shows: 'window' },
  { name: 'long-names', article: 'long-names', panel: 'findings', shows: 'window' },
  { name: 'partial', article: 'partial', shows: 'window' },
];

/** What paper shows is the same whatever the window. */
const PAPER: readonly Look[] = [
  { name: 'print', shows: 'paper', isSpeaking: true, settings: { theme: 'dark', hasFactMarks: true, focusLines: 3 } },
  { name: 'print-large', shows: 'paper', settings: { fontSize: 28, font: 'lexend' } },
];

const pictureOf = ({ name, isForced = false, shows = 'page', ...scene }: Look, width: number): Picture => ({
  name: shows === 'paper' ? pictureName('reader', name) : pictureName('reader', name, width),
  width,
  isForced,
  shows,
  draw: (page, gallery) => showReader(page, gallery, { ...PLAIN, ...scene }),
});

export const READER_PICTURES: readonly Picture[] = [
  ...[...FACES, ...AIDS].flatMap((look) => WIDTHS.map((width) => pictureOf(look, width))),
  ...PAPER.map((look) => pictureOf(look, WIDTHS[1])),
];
