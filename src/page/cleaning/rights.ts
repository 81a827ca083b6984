/** Rights and duties: copyright, cookies, consent, commissions. Said for lawyers, not for listeners. */

import type { Draft, Rule } from './draft.ts';
import { phraseRule, phrases, START } from './phrases.ts';

const WORK =
  '(?:material|article|content|contents|story|document|report|text|work|page|site|website|publication|transcript)';

/** Who owns the article, and what may not be done with it. */
export const copyright = phraseRule('copyright', {
  maxWords: 70,
  lines: [
    /^[©ⓒ].{0,200}/u,
    /^(?:\(c\)|copyright)[\s,]*(?:©|ⓒ|\(c\)|\d{4}|(?:by|of) (?:the )?\p{Lu})/iu,
    /^copyright (?:the )?\p{Lu}[^.]{0,60}\.?$/u,
    /^all rights reserved\b|\ball rights reserved\.?$/i,
    /^(?:alle rechte vorbehalten|tous droits réservés|todos (?:los|os) (?:derechos|direitos) reservados|tutti i diritti (?:sono )?riservati|riproduzione riservata|reproduction interdite|toute reproduction|prohibida (?:su|la) reproducción|(?:é )?proibida a reprodução)/iu,
    /^(?:terms (?:of (?:use|service)|(?:and|&) conditions)|privacy (?:policy|notice|statement)|impressum|datenschutz(?:erklärung)?|mentions légales|aviso legal|política de privaci?dade?|informativa sulla privacy)(?:\s*[|·,&]\s*[^.]{0,60})?\.?$/iu,
  ],
  pleas: [
    /^(?:©|ⓒ|copyright [©ⓒ]|\(c\) \d{4}|copyright \d{4})/i,
    /\ball rights reserved\.?$/i,
    new RegExp(
      `${START}(?:this|the|our|no part of this) ${WORK}[^.]{0,80}\\bmay not be (?:published|reproduced|reprinted|copied|used)\\b`,
      'i',
    ),
    new RegExp(
      `^(?:this|the contents of this) ${WORK} (?:is|are) (?:subject to|protected by|the) (?:copyright|©)`,
      'i',
    ),
  ],
});

/** What a page stores, loads from elsewhere, or earns, and asks leave for. */
export const consent = phraseRule('consent', {
  maxWords: 70,
  lines: [
    /^(?:cookie|privacy) (?:policy|settings|preferences|notice)\b[^.]{0,40}$|^(?:accept|reject|manage|allow)(?: all)? (?:cookies|.{0,20} content\??)$|^(?:manage (?:my )?preferences|i accept|accept and continue)$/i,
    /\b(?:this|our) (?:web)?site uses cookies\b|^we (?:also )?use cookies\b/i,
    /\baffiliate links?\b.{0,80}\bcommission\b|\b(?:contains?|includes?|may contain) (?:affiliate|referral)\b[^.]{0,30}\blinks\b/i,
    /^(?:sponsored|paid|advertis\w+|affiliate|branded) (?:disclosure|content by)\b/i,
  ],
  pleas: [
    /^(?:we(?: and our (?:\d+ )?partners)?|this (?:web)?site|our (?:web)?site) (?:also |may )?(?:use|uses|store|stores)\b[^.]{0,60}\bcookies\b/i,
    new RegExp(
      `${START}by (?:continuing|clicking|subscribing|signing up|using|submitting|registering)\\b[^.]{0,80}\\byou(?:['’]re| are)? (?:also )?(?:agree|accept|consent|acknowledge)`,
      'i',
    ),
    /\bwe (?:may|might|could|can|will|sometimes)? ?(?:also )?(?:earn|receive|get|make|collect) (?:an? |some )?(?:small |affiliate |share of )*commissions?\b|\bmay earn (?:us )?(?:an? )?(?:small |affiliate )*commission\b.{0,60}\b(?:links?|purchases?|products? (?:featured|mentioned|shown|bought))\b/i,
    /\bthis (?:article|post|page|story|content) (?:contains|includes|may contain)\b[^.]{0,40}\b(?:affiliate links|content (?:provided|hosted) by|embedded content)/i,
    /^to (?:see|view|show|display|watch|load|hear) (?:this|the) (?:content|video|post|tweet|map|element|embed)\b.{0,120}\b(?:cookies|consent|permission|accept|allow|enable)\b/i,
    /^(?:wir|diese (?:web)?seite|unsere website|diese website) (?:verwende[nt]|nutz(?:en|t)|setz(?:en|t)|benötigen) .{0,60}(?:cookies|ihre zustimmung|einwilligung)|^an dieser stelle (?:finden sie|befindet sich|steht)|^mit (?:ihrer|deiner) (?:zustimmung|einwilligung)\b.{0,80}\b(?:extern|inhalt|video)|^empfohlener (?:redaktioneller|externer) inhalt/iu,
    /^(?:nous utilisons|ce site utilise|notre site utilise) .{0,20}cookies|^pour (?:afficher|voir|visualiser|lire) (?:ce|cette|le|la) (?:contenu|vidéo|publication).{0,120}(?:cookies|consent|accept)/iu,
    /^(?:utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)|este site (?:utiliza|usa)|nosso site (?:utiliza|usa)|utilizziamo|usiamo|questo sito (?:utilizza|usa)|il nostro sito (?:utilizza|usa)) .{0,20}cookies?/iu,
  ],
});

const isCommentRule = phrases({
  maxWords: 24,
  lines: [
    /^(?:the |our |all |your )?comments?(?: (?:section|(?:on|for) this \p{L}+))?,? (?:are|is|will be|have been|has been) (?:now )?(?:\p{L}+ )?(?:moderated|closed|disabled|turned off|reviewed|removed|deleted|approved)\b/iu,
    /^(?:comments?|commenting|leave (?:a|your) comment|post (?:a|your) comment|join the (?:conversation|discussion)|kommentare?|commentaires?|comentarios?|comentários?|commenti)\b[^.]{0,60}$/iu,
  ],
  pleas: [
    /\b(?:all|your|user|reader|readers['’]|these|the|our) comments? (?:are|is|will be|must|may be|section)\b.{0,120}\b(?:moderated|moderation|moderators?|removed|deleted|approved|before (?:they|it) appears?|community (?:guidelines|standards))\b|^comments (?:are|will be|that|which|must|may)\b.{0,120}\b(?:moderated|moderation|moderators?|removed|deleted|approved)\b/i,
    /\b(?:please |we (?:ask|reserve|moderate|encourage)|you (?:must|can|agree)).{0,120}\bcomment\w*\b.{0,120}\b(?:community (?:guidelines|standards|rules)|respectful|civil|moderat\w+)\b/i,
    /^(?:\p{Lu}{4,}: ?)?(?:os |los |les |i |die |alle |todos (?:os|los) |tous les |tutti i )?(?:comentários?|comentarios?|commentaires?|kommentare?|commenti)(?![\p{L}]).{0,160}(?:moderad|publicad|moderaç|moderaci|aprovad|aprobad|modér|moder(?:ati|azione|iert|ation)|freigeschaltet)/iu,
  ],
});
const LAST = 3;

/** What the page asks of those who comment, under the article; within it, it may be what the article is about. */
export const commentRules: Rule = {
  name: 'comments',
  finds: ({ passages }: Draft) =>
    passages
      .slice(-LAST)
      .filter((item) => item.passage.kind !== 'heading' && isCommentRule(item))
      .map(({ index }) => index),
};
