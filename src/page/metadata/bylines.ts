/** Who wrote the article: names alone. */
import { namesOf } from './json-ld.ts';
import type { PageFields } from './page-fields.ts';
import type { Surroundings } from './surroundings.ts';

const MARKED =
  '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [class*="author-name" i], [class*="authorname" i], [class*="byline" i], [class~="author"]';
const LEAD_IN =
  /^(?:story |written |reported |posted |article |text |words |photos? )?(?:by|from|von|par|por|di|da|door|av|af|oleh)\s*:?\s+|^by:\s*|^authors?\s*:\s*/i;
/** What follows a name: post, place, date, agency. */
const TRAILER =
  /\s*(?:\||•|·|–|—|\bposted\b|\bpublished\b|\bupdated\b|\bfollow\b|@|\(|\bfor\b (?:the|cnn|\p{Lu})|\bat \d|\bon \p{Lu}).*$/iu;
const POST =
  /\b(?:writer|reporter|editor|correspondent|staff|bureau|columnist|contributor|journalist|producer|chief|team|desk|press|agency|news)\b/i;
const MAX_NAMES = 10;

/** A name as it stands in a byline: up to six words, no figures, no address. */
function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || /[\d@/<>{}=:]|https?|www\./i.test(name)) return false;
  return (
    name.split(/\s+/).length <= 6 && /\p{L}/u.test(name) && !/^(?:by|admin|guest|author|unknown|null|none)$/i.test(name)
  );
}

/** "By Ada Example and Ben Sample, Staff Writers | 3 May 2020" gives both names and nothing else. */
export function cleanByline(raw: string): string[] {
  const parts = raw
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEAD_IN, '')
    .replace(TRAILER, '')
    .split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b)\s+/);
  const names = parts.map((part) => part.replace(LEAD_IN, '').replace(/^[\s,.-]+|[\s,-]+$/g, '')).filter(isName);
  // Behind a first name stand posts and agencies ("Ada Example, Political Editor"); alone, an agency is the author.
  return names.filter((name, index) => index === 0 || !POST.test(name));
}

function visibleBylines(clone: Document, { isElsewhere }: Surroundings): string[] {
  for (const selector of MARKED.split(', ')) {
    for (const element of Array.from(clone.querySelectorAll(selector)).slice(0, 5)) {
      const text = element.textContent ?? '';
      if (text.length > 150 || isElsewhere(element)) continue;
      const names = cleanByline(text);
      if (names.length > 0) return names;
    }
  }
  return [];
}

export function findBylines(clone: Document, fields: PageFields, surroundings: Surroundings): string[] {
  const { linked, metas, plain } = fields;
  const candidates: readonly (readonly string[])[] = [
    namesOf(linked.article.author),
    namesOf(linked.article.creator),
    metas('author'),
    metas('article:author'),
    metas('parsely-author'),
    metas('dc.creator'),
    metas('sailthru.author'),
  ];
  for (const candidate of candidates) {
    const names = candidate.flatMap((name) => cleanByline(plain(name) ?? ''));
    if (names.length > 0) return [...new Set(names)].slice(0, MAX_NAMES);
  }
  return [...new Set(visibleBylines(clone, surroundings).flatMap((name) => plain(name) ?? []))].slice(0, MAX_NAMES);
}
