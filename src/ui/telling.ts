/** An article as this reader wants to hear it: the script that the settings ask for, in words of the article's language. */
import { primaryLanguage } from '../language/primary-language.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Script } from '../model/script.ts';
import type { Settings } from '../model/settings.ts';
import { type NarrationSettings, narrate } from '../narration/narrate.ts';
import type { NarrationPhrases } from '../narration/phrases.ts';
import { interfaceLanguage, text } from '../platform/i18n.ts';
import type { Reading } from './reading.ts';

const PHRASES: NarrationPhrases = {
  byline: (names) => text('saidByline', names),
  bylineAndOthers: (names) => text('saidBylineAndOthers', names),
  quote: (speaker) => text('saidQuote', speaker),
  probableQuote: (speaker) => text('saidProbableQuote', speaker),
  speaker: (name) => text('saidSpeaker', name),
  probableSpeaker: (name) => text('saidProbableSpeaker', name),
};

export function tellArticle(article: Article, analysis: Analysis, settings: NarrationSettings): Script {
  // Words of another language than the article's would be heard in a voice that cannot say them.
  const isOurs = primaryLanguage(article.lang ?? 'en') === primaryLanguage(interfaceLanguage());
  return narrate(article, analysis, settings, isOurs ? PHRASES : null);
}

const TELLING = [
  'quoteMode',
  'quoteSign',
  'hasNameFirst',
  'hasQuotesOnly',
] as const satisfies readonly (keyof Settings)[];

/** The same reading told otherwise; `null` where the settings change nothing of what is said. */
export function retell<Kind extends Reading>(reading: Kind, former: Settings, settings: Settings): Kind | null {
  if (TELLING.every((key) => former[key] === settings[key])) return null;
  return { ...reading, script: tellArticle(reading.article, reading.analysis, settings) };
}
