/** Rights and duties: copyright, cookies, consent, commissions. Said for lawyers, not for listeners. */

import type { Rule } from './draft.ts';
import { phraseRule, phrases, START } from './phrases.ts';

const WORK =
  '(?:material|article|content|contents|story|document|report|text|work|page|site|website|publication|transcript)';

/** Who owns the article, and what may not be done with it. */
export const copyright = phraseRule('copyright', {
  maxWords: 70,
  lines: [
    /^[©ⓒ].{0,200}/,
    /^(?:\(c\)|copyright)[\s,]*(?:©|ⓒ|\(c\)|\d{4}|(?:by|of) [a-z])/,
    /^all rights reserved\b|\ball rights reserved\.?$/,
    /^(?:alle rechte vorbehalten|tous droits reserves|todos (?:los|os) (?:derechos|direitos) reservados|tutti i diritti (?:sono )?riservati|riproduzione riservata|reproduction interdite|toute reproduction|prohibida (?:su|la) reproduccion|(?:e )?proibida a reproducao)/,
    /^(?:terms (?:of (?:use|service)|(?:and|&) conditions)|privacy (?:policy|notice|statement)|impressum|datenschutz(?:erklarung)?|mentions legales|aviso legal|politica de privaci?dade?|informativa sulla privacy)(?:\s*[|·,&]\s*[^.]{0,60})?\.?$/,
  ],
  cased: [/^(?:[Cc]opyright|COPYRIGHT) (?:[Tt]he )?\p{Lu}[^.]{0,60}\.?$/u],
  pleas: [
    /^(?:©|ⓒ|copyright [©ⓒ]|\(c\) \d{4}|copyright \d{4})/,
    /\ball rights reserved\.?$/,
    new RegExp(
      `${START}(?:this|the|our|no part of this) ${WORK}[^.]{0,80}\\bmay not be (?:published|reproduced|reprinted|copied|used)\\b`,
    ),
    new RegExp(`^(?:this|the contents of this) ${WORK} (?:is|are) (?:subject to|protected by|the) (?:copyright|©)`),
  ],
});

/** What a page stores, loads from elsewhere, or earns, and asks leave for. */
const EARNS =
  '\\bwe (?:may|might|could|can|will|sometimes)? ?(?:also )?(?:earn|receive|get|make|collect) (?:an? |some )?(?:small |affiliate |share of )*commissions?\\b';
const BOUGHT = '\\b(?:links?|purchases?|buy|bought|products?|retailers?|partners?)\\b';

export const consent = phraseRule('consent', {
  maxWords: 70,
  lines: [
    /^(?:cookie|privacy) (?:policy|settings|preferences|notice)\b[^.]{0,40}$|^(?:accept|reject|manage|allow)(?: all)? (?:cookies|.{0,20} content\??)$|^(?:manage (?:my )?preferences|i accept|accept and continue)$/,
    /\b(?:this|our) (?:web)?site uses cookies\b|^we (?:also )?use cookies\b/,
    /\baffiliate links?\b.{0,80}\bcommission\b|\b(?:contains?|includes?|may contain) (?:affiliate|referral)\b[^.]{0,30}\blinks\b/,
    /^(?:sponsored|paid|advertis\w+|affiliate|branded) (?:disclosure|content by)\b/,
  ],
  pleas: [
    /^(?:we(?: and our (?:\d+ )?partners)?|this (?:web)?site|our (?:web)?site) (?:also |may )?(?:use|uses|store|stores)\b[^.]{0,60}\bcookies\b/,
    new RegExp(
      `${START}by (?:continuing|clicking|subscribing|signing up|using|submitting|registering)\\b[^.]{0,80}\\byou(?:['’]re| are)? (?:also )?(?:agree|accept|consent|acknowledge)`,
    ),
    new RegExp(`${EARNS}.{0,160}${BOUGHT}|${BOUGHT}.{0,160}${EARNS}`),
    /\bmay earn (?:us )?(?:an? )?(?:small |affiliate )*commission\b.{0,60}\b(?:links?|purchases?|products? (?:featured|mentioned|shown|bought))\b/,
    /\bthis (?:article|post|page|story|content) (?:contains|includes|may contain)\b[^.]{0,40}\b(?:affiliate links|content (?:provided|hosted) by|embedded content)/,
    /^why (?:you can )?trust (?:us|[^.!?]{2,40})[.!?:]? .{0,160}\bour\b/,
    /^to (?:see|view|show|display|watch|load|hear) (?:this|the) (?:content|video|post|tweet|map|element|embed)\b.{0,120}\b(?:cookies|consent|permission|accept|allow|enable)\b/,
    /^(?:wir|diese (?:web)?seite|unsere website|diese website) (?:verwende[nt]|nutz(?:en|t)|setz(?:en|t)|benotigen) .{0,60}(?:cookies|ihre zustimmung|einwilligung)|^an dieser stelle (?:finden sie|befindet sich|steht)|^mit (?:ihrer|deiner) (?:zustimmung|einwilligung)\b.{0,80}\b(?:extern|inhalt|video)|^empfohlener (?:redaktioneller|externer) inhalt/,
    /^(?:nous utilisons|ce site utilise|notre site utilise) .{0,20}cookies/,
    /^pour (?:afficher|voir|visualiser|lire) (?:ce|cette|le|la) (?:contenu|video|publication).{0,120}(?:cookies|consent|accept)/,
    /^(?:utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)|este site (?:utiliza|usa)|nosso site (?:utiliza|usa)|utilizziamo|usiamo|questo sito (?:utilizza|usa)|il nostro sito (?:utilizza|usa)) .{0,20}cookies?/,
  ],
});

const commentWords = phrases('commentRules', {
  maxWords: 24,
  lines: [
    /^(?:the |our |all |your )?comments?(?: (?:section|(?:on|for) this [a-z]+))?,? (?:are|is|will be|have been|has been) (?:now )?(?:[a-z]+ )?(?:moderated|closed|disabled|turned off|reviewed|removed|deleted|approved)\b/,
    /^(?:comments?|commenting|leave (?:a|your) comment|post (?:a|your) comment|join the (?:conversation|discussion)|kommentare?|commentaires?|comentarios?|comentarios?|commenti)\b[^.]{0,60}$/,
  ],
  pleas: [
    /\b(?:all|your|user|reader|readers'|these|the|our) comments? (?:are|is|will be|must|may be|section)\b.{0,120}\b(?:moderated|moderation|moderators?|removed|deleted|approved|before (?:they|it) appears?|community (?:guidelines|standards))\b|^comments (?:are|will be|that|which|must|may)\b.{0,120}\b(?:moderated|moderation|moderators?|removed|deleted|approved)\b/,
    /\b(?:please |we (?:ask|reserve|moderate|encourage)|you (?:must|can|agree)).{0,120}\bcomment\w*\b.{0,120}\b(?:community (?:guidelines|standards|rules)|respectful|civil|moderat\w+)\b/,
    /^(?:[a-z]{4,}: ?)?(?:os |los |les |i |die |alle |todos (?:os|los) |tous les |tutti i )?(?:comentarios?|commentaires?|kommentare?|commenti)\b.{0,160}(?:moderad|publicad|moderac|aprovad|aprobad|moder(?:e|ati|azione|iert|ation)|freigeschaltet)/,
  ],
});
const LAST = 3;

/** What the page asks of those who comment, under the article; within it, it may be what the article is about. */
export const commentRules: Rule = {
  name: 'comments',
  finds: (draft) => {
    const isCommentRule = commentWords(draft);
    return draft.passages
      .slice(-LAST)
      .filter((item) => item.passage.kind !== 'heading' && isCommentRule(item))
      .map(({ index }) => index);
  },
};
