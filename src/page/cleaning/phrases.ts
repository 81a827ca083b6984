/** Phrases: lines that say by their own words that they are not the article. Each is short; running prose is left alone. */
import type { DraftPassage, Rule } from './draft.ts';

type Holds = (item: DraftPassage) => boolean;

/** @param maxWords A longer passage is not convicted by how it begins. */
const phrases =
  (maxWords: number, patterns: readonly RegExp[]): Holds =>
  ({ passage, words }) =>
    passage.kind !== 'blockQuotation' && words <= maxWords && patterns.some((pattern) => pattern.test(passage.text));

const ruleOf = (name: string, holds: Holds): Rule => ({
  name,
  finds: ({ passages }) => passages.filter(holds).map(({ index }) => index),
});

const phraseRule = (name: string, maxWords: number, patterns: readonly RegExp[]): Rule =>
  ruleOf(name, phrases(maxWords, patterns));

/** Whether a passage points to other articles. */
export const isPointer = phrases(30, [
  /^[[(]?\s*(?:read|see|watch|listen|more|also|related|recommended|don['’]t miss|must[- ]read|trending|in case you missed it)\b(?:\s+(?:more|also|next|now|on|here|this|stories|articles?|news|from|about|coverage|reading|read|video|posts?))*\s*[:|–—»>-]/i,
  /^(?:read|see|discover|find out|learn|view|load|show) more\b/i,
  /^(?:read (?:also|next|the full|our)|see also|also (?:read|see|on)|related (?:articles?|stories|news|posts|content|coverage|links|topics?|video)|more (?:on|from|stories|great|news|about this)|more (?:[\p{L}’'-]+ ){0,3}stories$|you (?:may|might) (?:also )?(?:like|be interested)|up next|most (?:read|popular)|click (?:here|through)|watch (?:now|the video|live|more|:)|view (?:gallery|photos|slideshow|comments)|what (?:to read|else)|continue reading|keep reading|top stories|editors?['’]? picks?)(?![\p{L}])/iu,
  /^(?:leia (?:também|mais)|veja (?:também|mais)|lee (?:también|más)|lea (?:también|más)|leggi anche|lire aussi|à lire aussi|lesen sie (?:auch|mehr)|mehr zum thema|читайте также|baca juga|lees ook|läs (?:också|mer))(?![\p{L}])/iu,
]);

export const readMore = ruleOf('readMore', isPointer);

export const signUp = phraseRule('signUp', 60, [
  /\b(?:sign up|signup|subscribe|register)\b.{0,60}\b(?:newsletters?|inbox|briefings?|alerts?|updates|by e-?mail|channel|podcast)\b/i,
  /^(?:subscribe|sign up|sign in|log in|register|join (?:us|now|our|the conversation)|become a (?:member|subscriber|supporter)|support (?:our|us|independent)|get (?:the|our) (?:latest|best|day|morning|daily|newsletter)|download (?:the|our)|get unlimited|already a (?:subscriber|member)|get (?:unlimited |full |instant )?access to|(?:like|enjoyed|liked) this (?:story|article|post)|want more stories)\b/i,
  /\b(?:our|free|daily|weekly) newsletters?\b.{0,80}\b(?:inbox|subscrib|sign)/i,
  /^(?:follow|like|join|find|contact|email|reach|tweet) (?:us|him|her|them|me|@\w+|[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3}) (?:on|at|via|by)\b.{0,60}(?:twitter|facebook|instagram|linkedin|telegram|whatsapp|youtube|google|flipboard|@)/iu,
  /\bdownload (?:the|our) .{0,30}\bapp\b|^click here to (?:get|download|subscribe|sign)/i,
  /^(?:please )?(?:enter|provide) (?:your|a valid) e?-?mail|invalid email|thank you for (?:subscribing|signing)|please whitelist|we(?:['’]ll| will) (?:never|not) (?:share|spam)/i,
]);

/** Where to buy, to hear or to watch: an order to the reader, not a report. */
export const offer = phraseRule('offer', 30, [
  /\bclick here (?:for more (?:information|details)|to (?:find out|learn|read|order|buy|book)(?: more)?)\.?$/i,
  /^(?:listen to|watch|tune in to)\b.{0,80}\b(?:back here|live (?:at|on|from)|on demand)\b/i,
]);

export const credit = phraseRule('credit', 30, [
  /^[[(]?\s*(?:photos?|images?|pictures?|pic|illustration|video|credits?|fotos?|imagen|bild|foto)(?: (?:credit|courtesy|copyright|by|via|source|caption|from))*\s*[:©/|]/i,
  /^(?:image|media|photo|picture) (?:copyright|caption|credit|courtesy|by|source)\b/i,
  /[[(](?:photo|image|picture|credit|file|file photo|pic|photograph|courtesy|getty|reuters|ap|afp)\b[^\])]{0,80}[\])]\s*$/i,
  /(?:\/|\bvia )\s*(?:getty images?|reuters|ap|afp|shutterstock|associated press|epa|pa)(?: images?| photo)?\s*[\])]?$/i,
  /^(?:©|\(c\)|copyright)?\s*(?:getty images?|shutterstock|istock|reuters|afp|ap photo|pa wire|epa|alamy|file photo|courtesy photo|screenshot)\b.{0,40}$/i,
]);

export const source = phraseRule('source', 12, [
  /^(?:sources?|quellen?|fuentes?|fontes?|bron|fonte|källa|with (?:inputs?|agencies|agency) (?:from)?)\s*:?\s*(?=[\p{Lu}\d])[^.?!]*$/iu,
  /^(?:source|sources|via|h\/t|with inputs from|\(?with agency inputs?\)?)\b\s*:?[^.?!]*$/i,
]);

export const copyright = phraseRule('copyright', 70, [
  /^(?:©|\(c\)|copyright\b).{0,200}/i,
  /\ball rights reserved\b|^the contents of this (?:site|page)\b|\bmay not be (?:published|reproduced|reprinted)\b|\bthis (?:document|article|material) is subject to copyright\b/i,
  /\bwe use cookies\b|\b(?:website|site) uses cookies\b|\bcookie (?:policy|settings|preferences)\b|\bby (?:continuing|clicking|subscribing|signing up).{0,80}\b(?:agree|terms|privacy)\b/i,
  /\b(?:affiliate (?:and\/or referral )?(?:links?|commission)|earn (?:a|an affiliate|us a) (?:small )?commission)\b/i,
  /^(?:terms (?:of (?:use|service))|privacy policy)\b/i,
]);

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';
const DATE = `(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,? \\d{4}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})`;

/** A date line, a reading time, a byline without a class name. */
export const dateLine = phraseRule('dateLine', 16, [
  /^(?:published|posted|updated|last (?:updated|modified)|first published|created|modified|publié|publicado|veröffentlicht)\b.{0,40}\d/i,
  new RegExp(`^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?${DATE}[^.!?]{0,40}$`, 'i'),
  new RegExp(`^by [^.!?]{3,60}${DATE}`, 'i'),
  /^\d{1,2}:\d{2}\s?(?:am|pm|[ap]\.m\.)?\b[^.!?]{0,30}$/i,
  /^\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?)(?: read| ago)?$/i,
  /^(?:tempo de leitura|lesezeit|reading time|temps de lecture|estimated read)/i,
  /^by\s+(?:\p{Lu}[\p{L}.'’-]*\s*(?:,|and|&)?\s*){1,7}(?:,[^.!?]{0,60})?$/u,
]);

const isCommentRule = phrases(50, [
  /\bcomments?\b.{0,120}\b(?:moderat\w+|will (?:not )?be (?:removed|deleted|approved)|community (?:guidelines|standards))\b/i,
  /\b(?:comentários?|comentarios?|commentaires?|kommentare?|commenti)\b.{0,160}\b(?:modera\w*|aprovad[oa]s?|aprobad[oa]s?|modér\w*|freigeschaltet)(?![\p{L}])/iu,
]);
const LAST = 3;

/** What the page asks of those who comment, under the article; within it, it may be what the article is about. */
export const commentRules: Rule = {
  name: 'comments',
  finds: ({ passages }) =>
    passages
      .slice(-LAST)
      .filter(isCommentRule)
      .map(({ index }) => index),
};

/** Codes the site's software left as they were: `[button link="…"]Text[/button]`. */
export const shortcode = phraseRule('shortcode', 40, [/^\[([a-z_-]{3,20})\b[^\]]*\].*\[\/\1\]$/i]);

export const controls = phraseRule('controls', 8, [
  /^(?:advertisement|advertising|ad|advert|anzeige|publicité|publicidad|sponsored(?: content)?|story continues(?: below)?(?: advertisement)?|article continues(?: below| after).*|continue reading.*|loading\.*|sign in|log in|skip to .*|home|menu|search|close|print|email|e-mail|share|share (?:this|on|via|article).*|tweet|pin it|facebook|twitter|whatsapp|copy link|comments?|\d+ (?:comments?|shares?)|leave a comment|post a comment|play video|media playback .*|this video .*|your browser does not .*|watch:? .*|show caption|hide caption|view original.*|tags?:.*|filed under:?.*|topics?:.*|next|previous|back to top|report an error|more|read more|about the author|don['’]t miss|breaking news|this slideshow requires javascript.*|\*+|[-–—_=•·|]+)$/i,
]);
