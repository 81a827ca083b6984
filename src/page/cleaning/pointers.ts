/** Pointers: lines that send the reader to other articles, or elsewhere to buy, to hear and to watch. */
import type { DraftPassage, Rule } from './draft.ts';
import { nothing, phraseRule, phrases, type Wording } from './phrases.ts';

/** Words of a pointer that stand before a colon or dash with more of their kind between: "Read more:", "Watch – ". */
const LABEL =
  /^[[(]?\s*(?:read|see|watch|listen|more|also|related|recommended|don't miss|must[- ]read|trending|in case you missed it)\b(?:\s+(?:more|also|next|now|on|here|this|stories|articles?|news|from|about|coverage|reading|read|video|posts?|to))*\s*(?:[:|»>]|\s[–—-]\s)/;

/** Two words that say it together need no link. */
const CLEAR = [
  /^(?:[[(>»]\s*)?(?:read (?:also|next|more|the full (?:story|article))|see also|also (?:read|see)|related (?:articles?|stories|news|posts|content|coverage|links|topics?|videos?|reading)|recommended (?:articles?|stories|reading|for you|videos?)|more (?:stories|news) (?:from|on|about|like)|more (?:from|on|about) this|more (?:[a-z'-]+ ){0,3}stories$|you (?:may|might) (?:also )?(?:like|be interested)|most (?:read|popular|viewed|shared|commented)|continue reading|keep reading|top stories|editors?'?s? (?:picks?|choice)|(?:what (?:to|you should) read|stories you may|trending (?:now|stories|news)|popular (?:now|stories|articles|posts)|latest (?:news|stories|articles|headlines)|in other news|from our partners|around the web|promoted stories|paid content|(?:suggested|further) (?:reading|articles)|read (?:it|them|this) next|don't miss)\s*:?$)\b/,
  /^(?:[[(>»]\s*)?(?:leia (?:tambem|mais|ainda)|veja (?:tambem|mais)|saiba mais|confira (?:tambem|mais)|mais lid[ao]s|relacionad[ao]s|lee (?:tambien|mas)|segui leyendo|lea (?:tambien|mas|ademas)|le[ea] (?:ademas|aqui)|te puede interesar|(?:mas|mas) (?:leidas?|noticias|informacion)|(?:noticias|articulos|notas) relacionad[ao]s|te recomendamos|ver (?:tambien|mas)|leggi anche|leggi (?:pure|tutto)|(?:ti )?potrebbe(?:ro)? interessar(?:ti|e)|(?:i )?piu letti|articoli correlati|vedi anche|approfondisci|lire aussi|pour aller plus loin|a lire(?: aussi| egalement)?|lisez aussi|voir aussi|sur le meme (?:sujet|theme)|(?:articles|contenus) (?:lies|similaires|recommandes)|les plus lus|notre selection|lesen sie (?:auch|mehr|dazu|hier)|lies auch|auch interessant|das konnte (?:sie|dich) (?:auch )?interessieren|mehr (?:zum thema|dazu|lesen|zu diesem)|zum thema|weiterlesen|meistgelesen|empfohlene artikel|baca juga|lees (?:ook|meer)|las (?:ocksa|mer)|les ogsa|czytaj takze|zobacz takze)\b/,
  /^[[(>»【]?\s*(?:читайте также|читать далее|читайте ещё|читайте по теме|اقرأ أيضا|اقرأ ايضا|관련기사|관련 기사|関連記事|あわせて読みたい|相关阅读|相关新闻|延伸阅读)/,
];
/** These begin sentences of articles as well. */
const OPENINGS = [
  LABEL,
  /^(?:read|see|discover|find out|learn|view|load|show) more\b/,
  /^(?:read our|also on|more (?:on|from|about|great|news)|up next|click (?:here|through)|watch (?:now|the video|live|more|:)|view (?:gallery|photos|slideshow|comments|all)|what (?:to read|else))\b/,
];

const MAX_WORDS = 30;
const MIN_LINKED = 0.2;
/** A heading that says nothing else is no chapter's. */
const MAX_PHRASE_SHARE = 0.7;

const clear = phrases('pointers', { maxWords: MAX_WORDS, lines: CLEAR });
const openings = phrases('openings', { maxWords: MAX_WORDS, lines: OPENINGS });
/** Says to the end what it says, and no more: a sentence. */
const isSentence = ({ passage, words }: DraftPassage): boolean => words >= 5 && /[.!…]["”’)]*$/.test(passage.text);

/** Whether a passage points to other articles. A sentence that only begins like a pointer has to be a link as well. */
export const pointers: Wording = (draft) => {
  const [isClear, isOpening] = [clear(draft), openings(draft)];
  if (isClear === nothing && isOpening === nothing) return nothing;
  return (item) => {
    if (isClear(item)) return !(isSentence(item) && item.words >= 12 && item.linkShare < MIN_LINKED);
    return isOpening(item) && (!isSentence(item) || item.linkShare >= MIN_LINKED);
  };
};

/** "Read on: what the log says" may head a chapter: then running text of the article's own follows at once. */
function headsChapter({ passage: { kind }, line }: DraftPassage, next: DraftPassage | undefined): boolean {
  if (kind !== 'heading' || next === undefined || !next.isProse || next.linkShare >= MIN_LINKED) return false;
  return [...CLEAR, ...OPENINGS].every(
    (pattern) => (pattern.exec(line)?.[0].length ?? 0) < MAX_PHRASE_SHARE * line.length,
  );
}

export const readMore: Rule = {
  name: 'readMore',
  finds: (draft) => {
    const isPointer = pointers(draft);
    if (isPointer === nothing) return [];
    return draft.passages
      .filter((item, at) => isPointer(item) && !headsChapter(item, draft.passages[at + 1]))
      .map(({ index }) => index);
  },
};

/** Where to buy, to hear or to watch: an order to the reader, not a report. */
export const offer = phraseRule('offer', {
  maxWords: MAX_WORDS,
  lines: [
    /\bclick here (?:for (?:more|the) [^.]{0,40}|to (?:find out|learn|read|order|buy|book|listen|watch|view|see)(?: more)?[^.]{0,30})\.?$/,
    /^(?:listen to|watch|tune in to)\b.{0,80}\b(?:back here|live (?:at|on|from)|on demand)\b/,
    /^(?:buy|book|get|order|reserve) (?:your |the )?(?:tickets?|copy|seats?|place)\b(?:[^.]{0,40}(?:here|now|today|online)|[^.]{0,12})[.!]?$/,
    /^(?:tickets (?:are )?available (?:here|now|at|from|via)|shop (?:now|the|our)|buy (?:now|it|here)|order now|pre-?order|add to (?:cart|basket|calendar)|(?:check|see) (?:the )?(?:latest )?price|view (?:deal|offer)|get (?:the )?deal)\b[^.]{0,50}[.!]?$/,
    /^(?:jetzt|hier) (?:kaufen|bestellen|buchen|tickets)\b[^.]{0,30}[.!]?$|^(?:achetez|reservez|commandez) (?:vos|votre|ici|maintenant)\b[^.]{0,40}[.!]?$|^(?:compra|reserva|consigue) (?:aqui|tus?|ya)\b[^.]{0,40}[.!]?$|^(?:compre|garanta) (?:aqui|ja|seus?|agora)\b[^.]{0,40}[.!]?$|^(?:acquista|prenota|compra) (?:qui|ora|subito|il tuo)\b[^.]{0,40}[.!]?$/,
  ],
});

/** "Take our quiz", "Vote now": a game with the reader that cannot be played by ear. */
export const quiz = phraseRule('quiz', {
  maxWords: 16,
  lines: [
    /^(?:take|try|play|do) (?:our|the|this|part in our)\b[^.]{0,40}\b(?:quiz|poll|survey|test|crossword|puzzle)\b/,
    /^(?:poll|quiz|survey)\s*[:?|–]/,
    /^(?:vote (?:now|here|below|in our)|have your say|cast your vote|tell us what you think|what do you think\?? (?:let us know|tell us|vote|have your say))\b[^.]{0,60}[.!]?$/,
    /^(?:view results|(?:total )?votes: [\d,.]+|[\d,.]+ votes|see (?:poll )?results|umfrage|jetzt abstimmen|stimmen sie ab|sondage|votez|encuesta|vota (?:ahora|aqui|ora|qui)|enquete|sondaggio)\s*[:!.]?(?:\s.{0,60}\?)?$/,
  ],
});
