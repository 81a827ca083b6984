/** Turns an article into a script: what is said of it, in which order, by whom. */
import type { Analysis } from '../model/analysis.ts';
import { type Article, partText } from '../model/article.ts';
import { type CastKind, NARRATOR, type Script, type SpokenSentence, type Utterance } from '../model/script.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { createAnnouncer, type NamingRule } from './announcements.ts';
import { bylineOf } from './opening.ts';
import type { NarrationPhrases } from './phrases.ts';
import { findReadings, type Reading } from './readings.ts';
import { assignRoles, type RoleSpan } from './roles.ts';
import { PAUSES, tell } from './utterances.ts';

/** Of the reader's settings those that change what is said. */
export type NarrationSettings = Pick<Settings, 'quoteMode' | 'quoteSign' | 'hasNameFirst' | 'hasQuotesOnly'>;

function castKind({ quoteMode, quoteSign }: NarrationSettings): CastKind {
  if (quoteMode === 'voices') return 'voices';
  return quoteMode === 'spoken' && quoteSign === 'pitch' ? 'pitch' : 'one';
}

function namingRule({ quoteMode, hasNameFirst, hasQuotesOnly }: NarrationSettings): NamingRule {
  if (quoteMode === 'spoken') return 'quote';
  // Without the story around them, quotations by "he" are nobody's.
  return hasNameFirst || hasQuotesOnly ? 'name' : 'never';
}

/** Where nothing tells a quotation from the rest, it is not cut from it: each cut is heard. */
function inOneVoice(span: Reading['span'], parts: readonly RoleSpan[]): RoleSpan[] {
  const quote = parts.find((part) => part.quote !== null)?.quote ?? null;
  return [{ span, role: NARRATOR, quote, opens: false, closes: false }];
}

/** @param after What was read before it, if anything. */
function pauseBefore({ isHeading }: Reading, after: Reading | null): number {
  if (!after) return 0;
  if (isHeading && after.isLastOfBlock) return PAUSES.heading;
  return after.isLastOfBlock ? PAUSES.paragraph : PAUSES.sentence;
}

/**
 * Makes the script of an article.
 *
 * @param article Without a language it is read as English.
 * @param analysis Of this article. Its sentences are read in their order; what lies between them is not read.
 * @param phrases In the article's language; `null` where there are none.
 * @returns Utterances of at most 250 characters. Quotation marks are not in them. Sentences of which nothing is spoken
 *   ("[File: AP]") are left out, so `sentences` has its own numbering.
 */
export function narrate(
  article: Article,
  analysis: Analysis,
  settings: NarrationSettings = DEFAULT_SETTINGS,
  phrases: NarrationPhrases | null = null,
): Script {
  const { spans, speakers } = assignRoles(analysis.quotes);
  const byline = bylineOf(article, phrases);
  const { announce } = createAnnouncer(article.text, analysis.quotes, namingRule(settings), phrases);
  const readings = findReadings(article, analysis, { quoted: spans, byline, hasQuotesOnly: settings.hasQuotesOnly });
  const sentences: SpokenSentence[] = [];
  const utterances: Utterance[] = [];
  let last: Reading | null = null;
  for (const found of readings) {
    const { part, span, index, block } = found;
    const announcements = index === undefined ? [] : announce(span, index, found.parts);
    const reading = settings.quoteMode === 'plain' ? { ...found, parts: inOneVoice(span, found.parts) } : found;
    const telling = {
      reading,
      text: part === 'byline' ? byline : partText(article, part),
      lang: reading.lang ?? article.lang ?? 'en',
      sentence: sentences.length,
      // In one piece, names come before all of it.
      announcements:
        settings.quoteMode === 'plain' ? announcements.map((one) => ({ ...one, at: span.start })) : announcements,
      hasSounds: settings.quoteMode === 'spoken' && settings.quoteSign === 'sound',
    };
    const heard = tell(telling, pauseBefore(reading, last));
    if (heard.length === 0) continue;
    sentences.push({ part, span, ...(block === undefined ? {} : { block }) });
    utterances.push(...heard);
    last = reading;
  }
  return { sentences, utterances, speakers, byline, cast: castKind(settings) };
}
