/** Credits, sources and dates that stand in a line of their own, without a name that says so. */
import type { DraftPassage } from './draft.ts';
import { phraseRule, phrases, ruleOf } from './phrases.ts';

const PICTURE =
  '(?:photos?|images?|pictures?|pic|illustrations?|video|graphics?|fotos?|fotografía|imagen|imagem|immagine|bild(?:er)?|symbolbild|infografik)';
const AGENCY =
  '(?:getty images?|shutterstock|istock(?:photo)?|reuters|afp|ap photo|associated press|pa wire|pa media|epa(?:-efe)?|efe|dpa|ansa|lusa|xinhua|alamy|imago|unsplash|pexels|pixabay|file photo|courtesy photo|screenshot|screengrab|handout)';

/** A credit that goes with no caption, or a caption known by the credit in it. */
export const credit = phraseRule('credit', {
  maxWords: 30,
  lines: [
    new RegExp(
      `^[[(]?\\s*(?:${PICTURE}|credits?|crédits?|crédito)(?: (?:credit|courtesy|copyright|by|via|source|caption|from|of|credits|de|von|di))*\\s*[:©/|]`,
      'i',
    ),
    /^(?:[Ii]mage|[Mm]edia|[Pp]hoto|[Pp]icture|[Vv]ideo) (?:copyright|caption|credit|source)[,:]?\s*(?=[\p{Lu}©])/u,
    /^[[(]?(?:Photo|Image|Picture|Illustration|Video|Photograph|Graphic|Foto|Bild)s? (?:by|courtesy(?: of)?|via|von|de|di|par) \p{Lu}[^.]{0,80}\.?[\])]?$/u,
    /[[(](?:photo|image|picture|credit|file|file photo|pic|photograph|courtesy|foto|bild|crédit|imagen)\b[^\])]{0,80}[\])]\s*$/i,
    /[[(](?:getty(?: images)?|reuters|ap|afp|epa|pa|dpa)(?:[ /][^\])]{2,60})[\])]\s*$/i,
    new RegExp(`(?:\\/|\\bvia )\\s*(?:${AGENCY}|ap|pa)(?: images?| photo)?\\s*[\\])]?\\.?$`, 'i'),
  ],
});

const AGENCIES = new RegExp(
  `^(?:©|\\(c\\)|copyright)?\\s*${AGENCY}(?:[\\s,/|:·()–-]+(?:\\p{Lu}[\\p{L}.'’-]*|via|images?|photos?|by|and|for|of|from|file|handout|pool|\\d{4}))*\\s*$`,
  'iu',
);
const isAgencyLine = phrases({ maxWords: 10, lines: [AGENCIES] });
const BRACKETED_AGENCY = /[[(](?:getty(?: images)?|reuters|ap|afp|epa|pa|dpa)[\])]\s*$/i;

/** An agency alone: as a line of its own, or after what is said of a picture. */
const isAgency = (item: DraftPassage): boolean => {
  const { passage, words } = item;
  // "Reuters could not verify it" has verbs in lower case; names and "via" have none.
  if (isAgencyLine(item))
    return !/\s\p{Ll}{3,}/u.test(
      passage.text.replace(/\b(?:via|images?|photos?|and|for|from|file|handout|pool)\b/gi, ''),
    );
  return passage.followsPicture === true && words <= 40 && BRACKETED_AGENCY.test(passage.text);
};

export const agency = ruleOf('credit', isAgency);

/** Where the news is from, at the end or alone on a line. Not a heading: "Source of the river". */
const isSource = phrases({
  maxWords: 14,
  lines: [
    /^(?:sources?|quellen?|fuentes?|fontes?|bron(?:nen)?|fonti|källa|kilde|источник)\s*:\s*\S[^?!]*$/iu,
    /^(?:Source|Sources|Quelle|Fuente|Fonte|Via) \p{Lu}[^.?!]*$/u,
    /^\(?(?:with (?:inputs?|additional reporting|files) from|with agency inputs?|with agencies|h\/t|agencies|mit material (?:von|der)|avec (?:afp|reuters|agences)|con información de|com informações d[aeo]|con agenzie)(?![\p{L}])[^?!]{0,60}\)?$/iu,
  ],
});
export const source = ruleOf('source', (item) => item.passage.kind !== 'heading' && isSource(item));

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)[a-z]*';
const DATE = `(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th|\\.|er|º)?(?: de| d['’])? ?${MONTH}\\.?,?(?: de)? \\d{4}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})`;
const TIME = `(?:\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?)`;
const MADE =
  '(?:(?:last|first|originally) )?(?:published|posted|updated|modified|created|publié|mis à jour|publicado|actualizado|atualizado|veröffentlicht|aktualisiert|stand|erstellt|pubblicato|aggiornato)(?: (?:on|at|le|el|em|am|il|o))?';

/** When the article was made, how long it takes to read, and by whom, in lines without a class name. */
export const dateLine = phraseRule('dateLine', {
  maxWords: 16,
  lines: [
    new RegExp(`^${MADE}\\s*:?\\s*(?:\\p{L}{2,10}\\.?,? )?(?:${DATE}|${TIME})[^!?]{0,80}$`, 'iu'),
    new RegExp(
      `^${MADE}\\s*:?\\s*(?:\\d+|an?|one|two|three|today|yesterday|just now)\\b[^.!?]{0,20}(?:ago|today|yesterday|now)?$`,
      'iu',
    ),
    new RegExp(`^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?${DATE}[^.!?]{0,40}$`, 'i'),
    // Without "p.m.": that heads the entries of a live report.
    new RegExp(
      `^\\d{1,2}[:h]\\d{2}(?:\\s?(?:gmt|utc|bst|cet|cest|uhr|h|[a-z]{1,2}[sd]t))?(?:\\s*[,·|–-]?\\s*(?:${DATE}|${MADE}.{0,30}))?$`,
      'i',
    ),
    new RegExp(`^by [^.!?]{3,60}${DATE}`, 'i'),
    /^\d+ ?(?:min(?:ute)?s?\.?|hours?|hrs?|days?|weeks?|months?|years?) (?:read|ago|de lectura|de lecture|di lettura|de leitura|lesezeit)$/i,
    /^(?:tempo (?:de leitura|di lettura)|lesezeit|reading time|temps de lecture|tiempo de lectura|estimated read(?:ing)?(?: time)?|read time|time to read)\s*:?[^.]{0,20}\.?$/i,
    /^[Bb][Yy]\s+(?:\p{Lu}[\p{L}.'’-]*\s*(?:,|and|&)?\s*){1,7}(?:,[^.!?]{0,60})?$/u,
  ],
});

/** "This article is more than two years old": said of the page, not in it. */
export const ageNotice = phraseRule('ageNotice', {
  maxWords: 24,
  lines: [
    /^(?:this|the) (?:article|story|page|post|content|report) (?:is|was) (?:published |first published |written )?(?:more than|over|at least|about)? ?[\w-]+ (?:days?|weeks?|months?|years?) (?:old|ago)\b[^?]{0,80}$/i,
    /^(?:this (?:article|story|page) (?:is|has been) archived|this is an archived (?:article|page|story)|archived (?:article|content)|this (?:article|page|story) was (?:last )?(?:updated|published|amended) (?:on|at) [^.]{4,40}\.?$)/i,
    /^dieser (?:artikel|beitrag|text) ist (?:älter als|über|mehr als) |^cet article (?:a|date de) plus d|^este (?:artículo|artigo) (?:tiene|tem|se publicó|foi publicado) (?:hace |há )?(?:más|mais) de|^questo articolo (?:ha|è stato pubblicato) (?:più|oltre)/iu,
  ],
});
