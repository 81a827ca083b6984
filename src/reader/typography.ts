/** The reader's choices of type as custom properties of the document, which its style is made of. Applied at once. */
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';

/** What is chosen of the look of an article, apart from the voice and its keys. */
const TYPE_KEYS = [
  'theme',
  'font',
  'fontSize',
  'lineHeight',
  'letterSpacing',
  'paragraphSpacing',
  'lineWidth',
  'align',
  'focusLines',
  'tint',
  'hasSyllables',
  'hasFactMarks',
] as const satisfies readonly (keyof Settings)[];

export type Typography = Pick<Settings, (typeof TYPE_KEYS)[number]>;

export const typeOf = (settings: Settings): Typography =>
  Object.fromEntries(TYPE_KEYS.map((key) => [key, settings[key]])) as unknown as Typography;

export const initialType = (): Typography => typeOf(DEFAULT_SETTINGS);

export const isInitialType = (settings: Settings): boolean =>
  TYPE_KEYS.every((key) => settings[key] === DEFAULT_SETTINGS[key]);

/** Of what an open letter costs, words are given this many times more: WCAG 2.2, 1.4.12 asks for 0.16 em beside 0.12. */
const WORDS_TO_LETTERS = 4 / 3;

const FAMILIES: Readonly<Record<Settings['font'], string>> = {
  atkinson: "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif",
  opendyslexic: 'OpenDyslexic, system-ui, sans-serif',
  lexend: "'Lexend Variable', system-ui, sans-serif",
  serif: 'ui-serif, Georgia, serif',
  sans: 'system-ui, sans-serif',
  mono: 'ui-monospace, monospace',
};

export const familyOf = (font: Settings['font']): string => FAMILIES[font];

export function typographyOf(settings: Typography): Readonly<Record<`--${string}`, string>> {
  return {
    '--read-font': FAMILIES[settings.font],
    '--read-size': `${settings.fontSize / 16}rem`,
    '--read-leading': `${settings.lineHeight}`,
    '--read-letters': `${settings.letterSpacing}em`,
    '--read-words': `${(settings.letterSpacing * WORDS_TO_LETTERS).toFixed(3)}em`,
    '--read-paragraphs': `${settings.paragraphSpacing}em`,
    '--read-width': `${settings.lineWidth}ch`,
    '--read-align': settings.align,
  };
}

export function applyTypography(settings: Typography, root: HTMLElement = document.documentElement): void {
  for (const [name, value] of Object.entries(typographyOf(settings))) root.style.setProperty(name, value);
  root.setAttribute('data-tint', settings.tint);
}
