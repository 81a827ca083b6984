/**
 * What pages say where an article is cut, in English, German, French and Spanish.
 * Written from what publishers' walls say in general; none is one site's own.
 */

import { fold, linesTogether, type Wordings, wordings } from './wording.ts';
import { WordingTable } from './wording-table.ts';

const ARTICLE = '(?:article|story|piece|post|report|content|page|text|interview|column)';
const JOIN = '(?:subscri|regist|sign (?:in|up)|log ?in|join|account|member|trial|unlock|offer|pay\\b)';

/** Tried on folded text. */
const anyOf = (name: string, patterns: readonly string[]): Wordings =>
  wordings(
    name,
    patterns.map((pattern) => new RegExp(pattern)),
  );

/** Says that what follows is closed to this reader. */
const CLOSED = anyOf('gate.closed', [
  `\\b${JOIN}.{0,80}\\b(?:to|and) (?:continue|keep|finish) (?:reading|to read)`,
  `\\bto (?:continue|keep|finish) reading\\b.{0,80}${JOIN}`,
  `\\b${JOIN}.{0,60}\\bto (?:read|see|access|view) (?:on|more of this|the (?:rest|whole|full|entire|complete)|this|the remaining)\\b`,
  `\\bto (?:read|see|access|view) (?:the (?:rest|whole|full|entire|complete)(?: of (?:the|this))?|this(?: full)?) ${ARTICLE}.{0,60}${JOIN}`,
  `\\b(?:this|the rest of (?:this|the)|the full) ${ARTICLE} is (?:only |exclusively )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive to|restricted to|limited to)\\b.{0,40}\\b(?:subscribers?|members?|readers|users|customers)\\b`,
  "\\byou(?:'ve| have) (?:reached|read|used|hit|exceeded)\\b.{0,60}\\b(?:limit|free (?:articles?|stories|content)|last free)\\b",
  `\\bunlock (?:this|the (?:full|whole|rest))\\b`,
  `\\b(?:subscribers?|members?)[- ]only ${ARTICLE}\\b`,
  // German
  '\\b(?:dieser|der) (?:ganze |vollstandige |komplette )?(?:artikel|beitrag|text|inhalt) ist (?:nur |exklusiv |ausschließlich )*(?:fur|mit|den)\\b.{0,40}(?:abo|plus|mitglied|registriert|leser)',
  '\\b(?:abo|abonnieren|registrieren|anmelden|einloggen|testen|plus|probemonat)\\b.{0,60}\\bweiter(?:zu)?lesen\\b|\\b(?:jetzt |hier |mit \\S+ )?weiter(?:zu)?lesen\\b.{0,60}\\b(?:abo|abonnieren|registrieren|anmelden|einloggen|plus|probemonat)\\b',
  '\\bum (?:den|diesen) (?:ganzen |vollstandigen |kompletten )?(?:artikel|beitrag|text).{0,20} lesen\\b',
  '\\b(?:artikel|beitrag|text) (?:jetzt )?freischalten\\b|\\bsie haben (?:ihre|alle)\\b.{0,40}\\b(?:freien|kostenlosen) artikel\\b',
  // French
  "\\b(?:cet article|la suite|ce contenu|la suite de cet article|ce texte|l'article complet) est reservee? (?:a|aux)\\b",
  '\\bil vous reste .{1,20} (?:a lire|a decouvrir)',
  "\\b(?:abonn|inscri|connect|identifi|creez un compte).{0,60}\\bpour (?:lire|continuer|poursuivre|acceder|debloquer)|\\bpour (?:lire la suite|(?:continuer|poursuivre) (?:votre|la|ma) lecture|lire (?:cet|l')\\s?article).{0,60}(?:abonn|inscri|connect|identifi|compte)",
  // Spanish
  '\\b(?:este (?:articulo|contenido|texto)|esta (?:noticia|nota)) es (?:solo |solo )?(?:exclusiv[oa]|reservad[oa]|solo|solo|para)\\b.{0,40}\\b(?:suscriptores|socios|usuarios|registrados)\\b',
  '\\b(?:suscr[ii]b|reg[ii]str|inicia sesion|hazte soci).{0,60}\\bpara (?:seguir|continuar|leer|acceder)|\\bpara (?:seguir|continuar) leyendo.{0,60}(?:suscr|reg[ii]str|inicia|soci)',
  '\\bhas (?:alcanzado|agotado|leido)\\b.{0,50}\\b(?:limite|articulos gratuitos|articulos gratis)\\b',
]);

/** Says that the whole stands elsewhere. Begins the line, and is a link. */
const ELSEWHERE = anyOf('gate.elsewhere', [
  `^[\\s\\[(»→]*(?:(?:click (?:here )?to )?(?:read|see|view) (?:the )?(?:full|whole|rest of (?:the|this)|entire|complete|original) ${ARTICLE}|continue reading|keep reading|(?:the )?full ${ARTICLE} (?:is|at|on|here))\\b`,
  '^[\\s\\[(»→]*(?:(?:den |zum )?(?:ganzen|vollstandigen|kompletten) (?:artikel|beitrag|text)|weiterlesen|lesen sie weiter)\\b',
  "^[\\s\\[(»→]*(?:lire (?:la suite|l'article (?:complet|en entier|entier|integral))|la suite (?:sur|dans))\\b",
  '^[\\s\\[(»→]*(?:(?:leer|lea|lee) (?:el (?:articulo|texto) completo|la (?:nota|noticia|historia) completa)|(?:seguir|sigue|siga|continuar) leyendo)\\b',
]);

const GATES = new WordingTable([CLOSED, ELSEWHERE]);

const PAGE_OF = /^(?:page|seite|página|pagina)\s*(\d{1,3})\s*(?:of|von|sur|de|di|\/)\s*(\d{1,3})$/i;

/** Longer lines are prose that happens to speak of subscribers. */
const MAX_CLOSED = 300;
const MAX_ELSEWHERE = 120;

export type GatePhrase = 'closed' | 'elsewhere';

/** @returns What each of the texts, or any part of them, says; asks all of them at once first. */
export function gatePhrasesIn(texts: readonly string[]): (text: string) => GatePhrase | null {
  const whole = linesTogether(texts.flatMap((text) => (text.length <= MAX_CLOSED ? fold(text) : [])));
  const found = GATES.foundIn(whole);
  const [closed, elsewhere] = [found(CLOSED), found(ELSEWHERE)];
  if (closed.length + elsewhere.length === 0) return () => null;
  return (text) => {
    if (text.length > MAX_CLOSED) return null;
    const line = fold(text);
    if (closed.some((pattern) => pattern.test(line))) return 'closed';
    return text.length <= MAX_ELSEWHERE && elsewhere.some((pattern) => pattern.test(line)) ? 'elsewhere' : null;
  };
}

/** "Page 1 of 3": how many pages there are, `null` where the line says no such thing. */
export function pageCount(text: string): number | null {
  const [, page = '', pages = ''] = PAGE_OF.exec(text) ?? [];
  return Number(page) >= 1 && Number(pages) >= Math.max(2, Number(page)) ? Number(pages) : null;
}
