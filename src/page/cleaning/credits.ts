/** Credits and sources that stand in a line of their own, without a name that says so. */
import type { DraftPassage } from './draft.ts';
import { nothing, phraseRule, phrases, ruleOf, type Wording } from './phrases.ts';

const PICTURE =
  '(?:photos?|images?|pictures?|pic|illustrations?|video|graphics?|fotos?|fotografia|imagen|imagem|immagine|bild(?:er)?|symbolbild|infografik)';
const AGENCY =
  '(?:getty images?|shutterstock|istock(?:photo)?|reuters|afp|ap photo|associated press|pa wire|pa media|epa(?:-efe)?|efe|dpa|ansa|lusa|xinhua|alamy|imago|unsplash|pexels|pixabay|file photo|courtesy photo|screenshot|screengrab|handout)';

/** A credit that goes with no caption, or a caption known by the credit in it. */
export const credit = phraseRule('credit', {
  maxWords: 30,
  lines: [
    new RegExp(
      `^[[(]?\\s*(?:${PICTURE}|credits?|credito)(?: (?:credit|courtesy|copyright|by|via|source|caption|from|of|credits|de|von|di))*\\s*[:©/|]`,
    ),
    /[[(](?:photo|image|picture|credit|file|file photo|pic|photograph|courtesy|foto|bild|imagen)\b[^\])]{0,80}[\])]\s*$/,
    /[[(](?:getty(?: images)?|reuters|ap|afp|epa|pa|dpa)(?:[ /][^\])]{2,60})[\])]\s*$/,
    new RegExp(`(?:\\/|\\bvia )\\s*(?:${AGENCY}|ap|pa)(?: images?| photo)?\\s*[\\])]?\\.?$`),
  ],
  cased: [
    /^(?:[Ii]mage|[Mm]edia|[Pp]hoto|[Pp]icture|[Vv]ideo) (?:copyright|caption|credit|source)[,:]?\s*(?=[\p{Lu}©])/u,
    /^[[(]?(?:Photo|Image|Picture|Illustration|Video|Photograph|Graphic|Foto|Bild)s? (?:by|courtesy(?: of)?|via|von|de|di|par) \p{Lu}[^.]{0,80}\.?[\])]?$/u,
  ],
});

const AGENCIES = new RegExp(
  `^(?:©|\\(c\\)|copyright)?\\s*${AGENCY}(?:[\\s,/|:·()–-]+(?:\\p{L}[\\p{L}.'-]*|\\d{4}))*\\s*$`,
  'u',
);
const agencyLines = phrases('agency', { maxWords: 10, lines: [AGENCIES] });
const BRACKETED_AGENCY = /[[(](?:getty(?: images)?|reuters|ap|afp|epa|pa|dpa)[\])]\s*$/;

/** An agency alone: as a line of its own, or after what is said of a picture. */
const agencies: Wording = (draft) => {
  const isAgencyLine = agencyLines(draft);
  const isUnderPicture = ({ passage }: DraftPassage): boolean => passage.followsPicture === true;
  if (isAgencyLine === nothing && !draft.passages.some(isUnderPicture)) return nothing;
  return (item) => {
    const { passage, words, line } = item;
    // "Reuters could not verify it" has verbs in lower case; names and "via" have none.
    if (isAgencyLine(item))
      return !/\s\p{Ll}{3,}/u.test(
        passage.text.replace(/\b(?:via|images?|photos?|and|for|from|file|handout|pool)\b/gi, ''),
      );
    return isUnderPicture(item) && words <= 40 && BRACKETED_AGENCY.test(line);
  };
};

export const agency = ruleOf('credit', agencies);

/** Where research was published, under news of it; "Citation: … retrieved 21 May 2025 from …". */
export const citation = phraseRule('source', {
  maxWords: 70,
  lines: [
    /^(?:more information|citation|reference|journal (?:information|reference)|story source|provided by|materials? provided by)\b\s*:?.*\b(?:doi|et al|retrieved|journal|university|institute|\(\d{4}\))/,
    /^(?:information|material|reporting) from .{3,80} (?:was|were) (?:also )?used in (?:this|the) (?:report|story|article)\b/,
  ],
});

/** Where the news is from, at the end or alone on a line. Not a heading: "Source of the river". */
const sources = phrases('newsSources', {
  maxWords: 14,
  lines: [
    /^(?:sources?|quellen?|fuentes?|fontes?|bron(?:nen)?|fonti|kalla|kilde|источник|المصدر|출처|出典)\s*[:：]\s*\S[^?!]*$/,
    /^\(?(?:with (?:inputs?|additional reporting|files) from|with agency inputs?|with agencies|h\/t|agencies|mit material (?:von|der)|avec (?:afp|reuters|agences)|con informacion de|com informacoes d[aeo]|con agenzie)\b[^?!]{0,60}\)?$/,
  ],
  cased: [/^(?:Source|Sources|Quelle|Fuente|Fonte|Via) \p{Lu}[^.?!]*$/u],
});
export const source = ruleOf('source', (draft) => {
  const isSource = sources(draft);
  if (isSource === nothing) return nothing;
  return (item) => item.passage.kind !== 'heading' && isSource(item);
});
