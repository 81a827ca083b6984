/**
 * The few words narration adds to those of an article. They are messages, in the language of the article, and handed in:
 * this layer reads none. Where there are no messages in that language it adds names alone.
 */
export interface NarrationPhrases {
  /** "By Ada Lund and Bo Osei" */
  byline(names: string): string;
  /** "By Ada Lund, Bo Osei and others" */
  bylineAndOthers(names: string): string;
  /** "Quote, Ada Lund:" */
  quote(speaker: string): string;
  /** "Quote, probably Ada Lund:" */
  probableQuote(speaker: string): string;
  /** "Ada Lund:" */
  speaker(name: string): string;
  /** "Probably Ada Lund:" */
  probableSpeaker(name: string): string;
}
