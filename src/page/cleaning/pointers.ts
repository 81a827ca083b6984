/** Pointers: lines that send the reader to other articles, or elsewhere to buy, to hear and to watch. */
import type { DraftPassage } from './draft.ts';
import { phraseRule, phrases, ruleOf } from './phrases.ts';

/** Words of a pointer that stand before a colon or dash with more of their kind between: "Read more:", "Watch – ". */
const LABEL =
  /^[[(]?\s*(?:read|see|watch|listen|more|also|related|recommended|don['’]t miss|must[- ]read|trending|in case you missed it)\b(?:\s+(?:more|also|next|now|on|here|this|stories|articles?|news|from|about|coverage|reading|read|video|posts?|to))*\s*(?:[:|»>]|\s[–—-]\s)/i;

/** Two words that say it together need no link. */
const CLEAR = [
  /^(?:[[(>»]\s*)?(?:read (?:also|next|more|the full (?:story|article))|see also|also (?:read|see)|related (?:articles?|stories|news|posts|content|coverage|links|topics?|videos?|reading)|recommended (?:articles?|stories|reading|for you|videos?)|more (?:stories|news) (?:from|on|about|like)|more (?:from|on|about) this|more (?:[\p{L}’'-]+ ){0,3}stories$|you (?:may|might) (?:also )?(?:like|be interested)|most (?:read|popular|viewed|shared|commented)|continue reading|keep reading|top stories|editors?['’]?s? (?:picks?|choice)|(?:what (?:to|you should) read|stories you may|trending (?:now|stories|news)|popular (?:now|stories|articles|posts)|latest (?:news|stories|articles|headlines)|in other news|from our partners|around the web|promoted stories|paid content|suggested (?:reading|articles)|read (?:it|them|this) next|don['’]t miss)\s*:?$)(?![\p{L}])/iu,
  /^(?:[[(>»]\s*)?(?:leia (?:também|mais|ainda)|veja (?:também|mais)|saiba mais|confira (?:também|mais)|mais lid[ao]s|relacionad[ao]s|lee (?:también|más)|lea (?:también|más|además)|le[ea] (?:además|aquí)|te puede interesar|(?:más|mas) (?:leídas?|noticias|información)|(?:noticias|artículos|notas) relacionad[ao]s|te recomendamos|ver (?:también|más)|leggi anche|leggi (?:pure|tutto)|(?:ti )?potrebbe(?:ro)? interessar(?:ti|e)|(?:i )?più letti|articoli correlati|vedi anche|approfondisci|lire aussi|à lire(?: aussi| également)?|lisez aussi|voir aussi|sur le même (?:sujet|thème)|(?:articles|contenus) (?:liés|similaires|recommandés)|les plus lus|notre sélection|lesen sie (?:auch|mehr|dazu|hier)|lies auch|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|mehr (?:zum thema|dazu|lesen|zu diesem)|zum thema|weiterlesen|meistgelesen|empfohlene artikel|читайте также|читать далее|baca juga|lees (?:ook|meer)|läs (?:också|mer)|les også|czytaj także|zobacz także)(?![\p{L}])/iu,
];
/** These begin sentences of articles as well. */
const OPENINGS = [
  LABEL,
  /^(?:read|see|discover|find out|learn|view|load|show) more\b/i,
  /^(?:read our|also on|more (?:on|from|about|great|news)|up next|click (?:here|through)|watch (?:now|the video|live|more|:)|view (?:gallery|photos|slideshow|comments|all)|what (?:to read|else))(?![\p{L}])/iu,
];

const MAX_WORDS = 30;
const MIN_LINKED = 0.2;

const isClear = phrases({ maxWords: MAX_WORDS, lines: CLEAR });
const isOpening = phrases({ maxWords: MAX_WORDS, lines: OPENINGS });
/** Says to the end what it says, and no more: a sentence. */
const isSentence = ({ passage, words }: DraftPassage): boolean => words >= 5 && /[.!…]["”’)]*$/.test(passage.text);

/** Whether a passage points to other articles. A sentence that only begins like a pointer has to be a link as well. */
export function isPointer(item: DraftPassage): boolean {
  if (isClear(item)) return !(isSentence(item) && item.words >= 12 && item.linkShare < MIN_LINKED);
  return isOpening(item) && (!isSentence(item) || item.linkShare >= MIN_LINKED);
}

export const readMore = ruleOf('readMore', isPointer);

/** Where to buy, to hear or to watch: an order to the reader, not a report. */
export const offer = phraseRule('offer', {
  maxWords: MAX_WORDS,
  lines: [
    /\bclick here (?:for (?:more|the) [^.]{0,40}|to (?:find out|learn|read|order|buy|book|listen|watch|view|see)(?: more)?[^.]{0,30})\.?$/i,
    /^(?:listen to|watch|tune in to)\b.{0,80}\b(?:back here|live (?:at|on|from)|on demand)\b/i,
    /^(?:buy|book|get|order|reserve) (?:your |the )?(?:tickets?|copy|seats?|place)\b(?:[^.]{0,40}(?:here|now|today|online)|[^.]{0,12})[.!]?$/i,
    /^(?:tickets (?:are )?available (?:here|now|at|from|via)|shop (?:now|the|our)|buy (?:now|it|here)|order now|pre-?order|add to (?:cart|basket|calendar)|(?:check|see) (?:the )?(?:latest )?price|view (?:deal|offer)|get (?:the )?deal)\b[^.]{0,50}[.!]?$/i,
    /^(?:jetzt|hier) (?:kaufen|bestellen|buchen|tickets)\b[^.]{0,30}[.!]?$|^(?:achetez|réservez|commandez) (?:vos|votre|ici|maintenant)(?![\p{L}])[^.]{0,40}[.!]?$|^(?:compra|reserva|consigue) (?:aquí|tus?|ya)(?![\p{L}])[^.]{0,40}[.!]?$|^(?:compre|garanta) (?:aqui|já|seus?|agora)(?![\p{L}])[^.]{0,40}[.!]?$|^(?:acquista|prenota|compra) (?:qui|ora|subito|il tuo)(?![\p{L}])[^.]{0,40}[.!]?$/iu,
  ],
});

/** "Take our quiz", "Vote now": a game with the reader that cannot be played by ear. */
export const quiz = phraseRule('quiz', {
  maxWords: 16,
  lines: [
    /^(?:take|try|play|do) (?:our|the|this|part in our)\b[^.]{0,40}\b(?:quiz|poll|survey|test|crossword|puzzle)\b/i,
    /^(?:poll|quiz|survey)\s*[:?|–]/i,
    /^(?:vote (?:now|here|below|in our)|have your say|cast your vote|tell us what you think|what do you think\?? (?:let us know|tell us|vote|have your say))\b[^.]{0,60}[.!]?$/i,
    /^(?:view results|(?:total )?votes: [\d,.]+|[\d,.]+ votes|see (?:poll )?results|umfrage|jetzt abstimmen|stimmen sie ab|sondage|votez|encuesta|vota (?:ahora|aquí|ora|qui)|enquete|sondaggio)\s*[:!.]?(?:\s.{0,60}\?)?$/iu,
  ],
});
