/** Times in elements that say they are times: microdata, `time`, attributes named for publication. */
import type { Surroundings } from './surroundings.ts';
import { labelBefore, labelledTexts } from './time-labels.ts';

export interface FoundTimes {
  /** As they are written, the likeliest first. */
  readonly published: readonly string[];
  readonly modified: readonly string[];
}

const PUBLISHED = '[itemprop~="datePublished" i], time[pubdate], [property~="datePublished" i]';
const MODIFIED = '[itemprop~="dateModified" i], [itemprop~="dateUpdated" i], [property~="dateModified" i]';
const TIMES =
  'time, [class*="publish" i][datetime], [data-published], [data-publish-date], [data-published-at], [data-pubdate], [data-publishdate], [data-datetime]';
const VALUES = [
  ...['datetime', 'content', 'data-published', 'data-publish-date', 'data-published-at', 'data-pubdate'],
  ...['data-publishdate', 'data-datetime', 'data-timestamp', 'data-ts'],
];
const UPDATED_NAME = /(?:^|[\s_-])(?:last-?)?(?:updated?|modified|last-?mod)/i;
const PUBLISHED_NAME = /(?:^|[\s_-])(?:published|publish|pub-?date|posted)/i;
const MAX_ELEMENTS = 200;
const MAX_TEXT = 120;

/** What it says to machines, else to readers. */
function valuesOf(element: Element): string[] {
  const told = VALUES.flatMap((name) => element.getAttribute(name) ?? []).filter((value) => value.trim() !== '');
  const text = element.textContent ?? '';
  return text.length <= MAX_TEXT ? [...told, text] : told;
}

/** "Updated <time>": by its name, the words in it or those right before it. */
function isUpdate(element: Element): boolean {
  const names = element.getAttribute('class') ?? '';
  if (UPDATED_NAME.test(names) && !PUBLISHED_NAME.test(names)) return true;
  const text = element.textContent ?? '';
  const labels = text.length > MAX_TEXT ? [] : labelledTexts(text).map(({ label }) => label);
  if (labels.includes('published')) return false;
  if (labels.includes('updated')) return true;
  const around = element.parentElement?.textContent ?? '';
  return around.length <= 2 * MAX_TEXT && labelBefore(around.slice(0, Math.max(0, around.indexOf(text)))) === 'updated';
}

export function markedTimes(clone: Document, { isElsewhere, rankOf }: Surroundings): FoundTimes {
  const find = (selector: string): Element[] =>
    Array.from(clone.querySelectorAll(selector))
      .slice(0, MAX_ELEMENTS)
      .filter((element) => element.localName !== 'meta' && !isElsewhere(element))
      .map((element) => ({ element, rank: rankOf(element) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ element }) => element);
  const times = find(TIMES).map((element) => ({ element, update: isUpdate(element) }));
  const ofKind = (kind: boolean): Element[] =>
    times.flatMap(({ element, update }) => (update === kind ? [element] : []));
  return {
    published: [...find(PUBLISHED), ...ofKind(false)].flatMap(valuesOf),
    modified: [...find(MODIFIED), ...ofKind(true)].flatMap(valuesOf),
  };
}
