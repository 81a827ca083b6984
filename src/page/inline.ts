/** What the elements within a line of text mean: links, stress, language, and what is drawn but not to be read. */
import { primaryLanguage } from '../language/primary-language.ts';
import type { Mark } from '../model/article.ts';
import { isSideMark } from './side-marks.ts';

/** A valid BCP 47 tag in its canonical form ("en_gb" is "en-GB"), or `null`. */
export function languageTag(raw: string | null | undefined): string | null {
  const tag = raw?.trim().replaceAll('_', '-') ?? '';
  if (tag === '' || tag.length > 35) return null;
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0] ?? null;
    return canonical === null || /^(und|zxx|mul)\b/i.test(canonical) ? null : canonical;
  } catch {
    return null;
  }
}

/** The absolute address of a link the reader may follow, or `null`. */
export function linkAddress(href: string | null, base: string | null): string | null {
  if (href === null || href.startsWith('#')) return null;
  try {
    const url = new URL(href, base ?? undefined);
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** The address of a picture, which may also be in the page itself; `null` for any other. */
export function pictureAddress(source: string | null, base: string | null): string | null {
  if (source === null || source === '') return null;
  if (/^data:image\//i.test(source)) return source;
  const address = linkAddress(source, base);
  return address?.startsWith('http') ? address : null;
}

/** Distributes over the union, which plain `Omit` does not. */
type WithoutSpan<Value> = Value extends unknown ? Omit<Value, 'span'> : never;

/** The language an element says it is in, where that is not the article's; another region of it is the same to the ear. */
export function otherLanguage(element: Element, articleLang: string | null): string | null {
  const lang = languageTag(element.getAttribute('lang'));
  if (lang === null || articleLang === null) return lang;
  return primaryLanguage(lang) === primaryLanguage(articleLang) ? null : lang;
}

/** The marks an element puts on its text. */
export function marksOf(element: Element, base: string | null, articleLang: string | null): WithoutSpan<Mark>[] {
  const marks: WithoutSpan<Mark>[] = [];
  const tag = element.localName;
  if (tag === 'a') {
    const href = linkAddress(element.getAttribute('href'), base);
    if (href !== null) marks.push({ kind: 'link', href });
  }
  if (tag === 'em' || tag === 'i') marks.push({ kind: 'emphasis' });
  if (tag === 'strong' || tag === 'b') marks.push({ kind: 'strong' });
  const lang = otherLanguage(element, articleLang);
  if (lang !== null) marks.push({ kind: 'language', lang });
  return marks;
}

/** Elements whose text is never read out, as in `sanitize.ts`. */
export const UNREAD_TAGS: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'textarea', 'select', 'option', 'button', 'svg'],
]);

const SCREEN_READER_ONLY =
  /(^|[\s_-])(sr-only|visually-?hidden|screen-?reader(-text|-only)?|a11y-hidden|offscreen)($|[\s_-])/i;
/** What opens when a word is pointed at. Not the word itself, which the same name begins ("rollover-link"). */
const HOVER_ONLY =
  /(^|[\s_-])(tool-?tip|roll-?over|pop-?over|pop-?up|hover-?card|fly-?out)[\w-]*?-?_*(text|content|block|body|inner|box|panel|card|container)($|[\s_-])/i;

/**
 * Whether an element is to be passed over in silence: help for other readers of the page ("opens in a new window"),
 * or the number of a footnote.
 */
export function isSilent(element: Element): boolean {
  const names = element.getAttribute('class') ?? '';
  if (SCREEN_READER_ONLY.test(names)) return true;
  if (HOVER_ONLY.test(names) || element.getAttribute('role') === 'tooltip') return true;
  if (element.localName === 'rt' || element.localName === 'rp') return true;
  return isSideMark(element);
}
