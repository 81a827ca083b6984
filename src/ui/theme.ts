/** Puts the reader's theme on the document. Colours follow at once: they are custom properties of its root. */
import type { Settings } from '../model/settings.ts';

export function applyTheme({ theme }: Pick<Settings, 'theme'>, root: HTMLElement = document.documentElement): void {
  const wantsContrast = theme === 'system' && matchMedia('(prefers-contrast: more)').matches;
  root.setAttribute('data-theme', wantsContrast ? 'contrast' : theme);
}
