/** Controls: the lettering of buttons, players, advertisements and widgets, which is text to the page and noise to the ear. */
import type { DraftPassage } from './draft.ts';
import { phraseRule, phrases, ruleOf } from './phrases.ts';

/** Single words that may head a chapter as well. */
const buttons = phrases('buttons', {
  maxWords: 3,
  lines: [
    /^(?:home|menu|search|close|print|e-?mail|share|tweet|pin it|save|like|reply|next|previous|prev|more|back|comments?|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|messenger|flipboard|instagram|copy|copied!?|link|play|pause|mute|expand|zoom|gallery|startseite|drucken|teilen|merken|suche|weiter|zuruck|kommentare|accueil|imprimer|partager|recherche|suivant|precedent|commentaires|inicio|imprimir|compartir|compartilhar|buscar|siguiente|anterior|comentarios|comentarios|condividi|stampa|cerca|commenti)$/,
  ],
});

const labels = phrases('labels', {
  maxWords: 12,
  lines: [
    /^[[(–—-]*\s*(?:advertisements?|advertising|ad|advert|anzeige|werbung|publicite|publicidad|publicidade|pubblicita|annuncio|sponsored(?: (?:content|by .*|links?|post|message))?|promoted|paid (?:content|post|partnership)|advertisement\s*[–—-]\s*.*|(?:story|article|text|post) continues(?: below| after)?.*|(?:scroll|keep scrolling|swipe) (?:down )?(?:to|for) (?:continue|more|read).*|remove ads?|report (?:this )?ad|(?:skip|close) (?:the )?(?:ad|advert\w*)|la suite (?:de cet article )?apres .*|(?:continua|continua) (?:despues|depois|dopo) .*|lesen sie (?:nach|unter) .*|(?:der )?artikel (?:geht|wird) .{0,40}(?:weiter|fortgesetzt)|(?:o )?artigo continua .*|(?:l')?articolo (?:continua|prosegue) .*)\s*[\])–—-]*[.:]?$/,
    /^(?:loading|please wait|cargando|carregando|chargement|caricamento|wird geladen|laden)(?: [a-z]+){0,2}\s*(?:\.{2,}|…)?$/,
    /^(?:sign in|log in|log out|skip to (?:main |the )?(?:content|navigation|main|footer|search|article|end).*|skip (?:ad|advertisement|navigation|past).*|share (?:on|via|by|this|the|article|story|with|now)\b[^.]{0,40}[:!]?|share [–—|:].*|share$|copy (?:the )?link|copied to clipboard|print (?:this )?(?:article|page|story)?|save (?:this )?(?:article|story|for later)|(?:e-?mail|send|gift) (?:this )?(?:article|story|to a friend)?|add (?:us )?(?:as|to) (?:a )?(?:preferred source|favou?rites|bookmarks|google).*|back to (?:top|the top|home|article).*|report (?:an|a) (?:error|typo|mistake|correction)|leave a (?:comment|reply)|(?:post|write|add|view|show|hide|read)(?: all| a| your| the| \d+)* comments?|\d(?:[.,]\d+)? (?:(?:stars? )?(?:from|out of|\/) )?\d* ?(?:votes?|reviews?|ratings?|stars?)(?: \(\d+\))?|\d[\d.,]*k? (?:comments?|shares?|views?|likes?|retweets?|kommentare?|commentaires?|comentarios?|comentarios?|commenti)|no comments(?: yet)?|be the first to comment|show (?:caption|more|less|all)|hide caption|view (?:original|image|full ?screen|gallery|larger|comments|in app|on .*)|enlarge (?:this )?(?:image|photo)|(?:open|close|view) (?:image|photo|gallery|modal|lightbox).*|image \d+ of \d+|\d+ of \d+|\d+ ?\/ ?\d+|toggle .*|click to (?:expand|enlarge|share|play|tweet|copy|view).*|tap to .*|change (?:text size|language)|text size.*|a[+-]? ?a[+-]?|about the author|breaking news|this slideshow requires javascript.*|jump to .*|table of contents|in this (?:article|story)\s*:?|key events?|show key events only|please turn on javascript.*|(?:please )?enable javascript.*|you need to enable javascript.*)$/,
    /^(?:teilen (?:auf|per|via|sie)|auf (?:facebook|twitter|x|whatsapp) teilen|(?:artikel|seite) (?:teilen|drucken|merken)|zum (?:seitenanfang|inhalt springen)|fehler (?:melden|gefunden\??)|partager (?:sur|cet|par|l')|imprimer (?:cet|l')|retour en haut|compartir (?:en|por|esta?|este)|compartilhe? (?:no|na|em|esta|este|via)|volver arriba|voltar ao topo|condividi (?:su|questo|l'|via)|torna su|in caricamento)\b[^.]{0,40}$/,
  ],
});

/** The numbers of pictures and pages, as items of a list. */
const isIndexNumber = ({ passage: { kind, text } }: DraftPassage): boolean =>
  kind === 'listItem' && /^\d{1,3}$/.test(text);

/** Stars, rules and hearts between two parts: nothing to be said. */
const isOrnament = ({ words, passage: { kind, text } }: DraftPassage): boolean =>
  words === 0 && kind !== 'code' && kind !== 'table' && !/[\p{L}\p{N}]/u.test(text);

export const controls = ruleOf('controls', (draft) => {
  const [isButton, isControl] = [buttons(draft), labels(draft)];
  return (item) =>
    (isButton(item) && item.passage.kind !== 'heading') || isControl(item) || isOrnament(item) || isIndexNumber(item);
});

/** Players of sound and film, and what they say when they cannot play. */
export const player = phraseRule('player', {
  maxWords: 24,
  lines: [
    /^(?:listen to (?:this|the) (?:article|story|post|page|episode|podcast|audio|interview|report|full)\b[^.]{0,20}|listen (?:now|here|to article|[·•|–:]).{0,40}|hear (?:this|the) (?:article|story)|play (?:audio|video|the video|episode|now)|watch (?:the )?(?:video|clip)(?: (?:above|below|here))?\s*:?$|(?:audio|video|podcast) (?:player|unavailable|playback).{0,60}|audio (?:by|version|article)\b.{0,40}|this (?:audio|article|voice|narration) (?:is|was) (?:auto-?generated|generated (?:by|automatically|using)|read by|narrated by|ai[- ]generated|produced by).{0,80}|(?:your browser|this browser) (?:does not|doesn't|is not).{0,80}|to (?:play|view|watch|hear) this (?:video|audio|content),? .{0,80}|(?:sorry, )?(?:this|the) (?:video|audio|content|media|clip) (?:is (?:currently |no longer |not )*(?:un)?available|isn't available|has been (?:removed|deleted|blocked)|(?:cannot|can't|could not|failed to) (?:be )?(?:play|load|display|show)).{0,60}|media playback.{0,60}|now playing.{0,60}|up next in.{0,40}|(?:an )?error (?:has )?occurred.{0,60}|(?:0?\d|\d\d):\d\d(?::\d\d)? ?(?:\/|of) ?\d?\d:\d\d.{0,10}|\d(?:\.\d+)?x|(?:playback )?speed:? ?\d.{0,10})$/,
    /^(?:(?:diesen |den )?(?:artikel|beitrag|text) (?:jetzt )?(?:vorlesen|anhoren|horen)|vorlesen(?: lassen)?|jetzt anhoren|(?:audio|video) abspielen|ihr browser unterstutzt.{0,80}|ecouter (?:cet |l')article|ecoutez (?:cet article|l'article)|lecture audio|votre navigateur ne .{0,80}|escuch(?:a|e|ar) (?:este |el |la )?(?:articulo|noticia|nota|audio)|su navegador no .{0,80}|(?:ouvir|ouca|escute) (?:este |o |a |esta )?(?:artigo|noticia|materia|texto|audio)|seu navegador nao .{0,80}|ascolta (?:l'|questo |la )?(?:articolo|notizia|audio)|il tuo browser non .{0,80})\b.{0,30}$/,
  ],
  pleas: [
    /\btranscripts? (?:is|are|was|were|may|has|have)\b.{0,120}\b(?:accuracy|errors?|final form|deadline|lightly edited)\b/,
  ],
});

/** Subjects the page files the article under. */
export const tagLine = phraseRule('tags', {
  maxWords: 30,
  lines: [
    /^(?:tags?|topics?|filed (?:under|in)|categor(?:y|ies)|keywords|related topics|posted in|more (?:on|about) these topics|in this story|schlag(?:worter|worte)|stichworter|themen|mots[- ]cles|themes?|etiquettes|etiquetas|temas|palabras clave|assuntos|palavras-chave|argomenti|categoria|categorias?)\s*:\s*[^.!?]*$/,
    /^(?:#[^\s#,]+[\s,]*){2,}$/,
  ],
});

/** Codes the site's software left as they were: `[button link="…"]Text[/button]`. */
export const shortcode = phraseRule('shortcode', {
  maxWords: 40,
  lines: [
    /^\[([a-z_-]{3,20})\b[^\]]*\].*\[\/\1\]$/,
    /^(?:\[\/?[a-z_-]{3,20}(?: [a-z_-]+=(?:"[^"]*"|\S+))+\s*\/?\]\s*)+$/,
  ],
});
