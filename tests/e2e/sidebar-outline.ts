/** What the sidebar shows, as a reader meets it: each heading with the buttons below it. */
import { until } from './until.ts';
import type { View } from './view.ts';

export interface Section {
  readonly heading: string;
  readonly level: number;
  /** Accessible text of the buttons: facts, quotes, or the player's controls. A dash parts what stands on lines of its own. */
  readonly buttons: readonly string[];
}

/** Small buttons are tools beside a finding, not findings. */
function readOutline(): { sections: Section[]; notices: string[] } {
  // biome-ignore lint/performance/useDomNodeTextContent: it keeps apart what is shown on lines of its own.
  const linesOf = (element: Element): string[] => (element as HTMLElement).innerText.split(/\n+/);
  const collapse = (element: Element): string =>
    linesOf(element)
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
      .join(' – ');
  const sections: { heading: string; level: number; buttons: string[] }[] = [];
  for (const element of document.querySelectorAll('h1, h2, h3, h4, button:not(.icon-button, .small-button)')) {
    if (!element.checkVisibility()) continue;
    if (element.localName === 'button')
      sections.at(-1)?.buttons.push(element.getAttribute('aria-label') ?? collapse(element));
    else sections.push({ heading: collapse(element), level: Number(element.localName.slice(1)), buttons: [] });
  }
  const notices = [...document.querySelectorAll('[role="status"], [role="alert"]')].map(collapse);
  return { sections, notices: notices.filter((notice) => notice !== '') };
}

export const outlineOf = (sidebar: View): Promise<{ sections: Section[]; notices: string[] }> =>
  sidebar.evaluate(readOutline);

/** The groups of facts, and the quotes. Their words are in `assets/_locales/en`. */
export const GROUPS = ['Who', 'Where', 'When', 'Figures', 'Quotes'] as const;

/** The section of a heading, and those of deeper headings (a quote's speaker) after it. */
export function sectionsUnder(sections: readonly Section[], heading: string): readonly Section[] {
  const start = sections.findIndex((section) => section.heading === heading);
  if (start < 0) return [];
  const level = sections[start]?.level ?? 0;
  const next = sections.findIndex((section, index) => index > start && section.level <= level);
  return sections.slice(start, next < 0 ? undefined : next);
}

export const buttonsUnder = (sections: readonly Section[], heading: string): readonly string[] =>
  sectionsUnder(sections, heading).flatMap(({ buttons }) => buttons);

function pressFolded(): boolean {
  const folded = document.querySelector<HTMLElement>('.small-button[aria-expanded="false"]');
  folded?.click();
  return folded === null;
}

/** Unfolds every group of facts, and gives all there is. */
export async function unfoldFacts(sidebar: View): Promise<readonly Section[]> {
  await until('all facts unfolded', () => sidebar.evaluate(pressFolded));
  return (await outlineOf(sidebar)).sections;
}

/** Waits until the facts are there; a notice in their stead is the error. */
export async function waitForFacts(sidebar: View, patienceMs?: number): Promise<readonly Section[]> {
  return until(
    'the facts',
    async () => {
      const { sections, notices } = await outlineOf(sidebar);
      if (sections.some(({ heading }) => heading === 'Who')) return sections;
      throw new Error(
        `the sidebar says ${JSON.stringify(notices)} under ${JSON.stringify(sections.map((s) => s.heading))}`,
      );
    },
    patienceMs,
  );
}
