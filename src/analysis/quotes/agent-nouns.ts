/**
 * Nouns for those who say something: a human being, several, a body of people, a paper. A phrase whose noun is none of these
 * is no source, whatever verb stands beside it. From common knowledge, beside the lists by which roles are read.
 */
import { knownName } from '../names/gazetteer.ts';
import {
  NOT_AGENT_NOUNS,
  NOT_PERSON_NOUNS,
  ORGANISATION_NOUNS,
  PASSING_NOUNS,
  PERSON_NOUNS,
  RELATIVES,
} from '../names/lists/role-words.ts';
import { HONORIFICS, POSTS } from '../names/lists/titles.ts';

export type AgentKind = 'person' | 'people' | 'body' | 'paper';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const HUMANS =
  words(`man woman boy girl child kid teen toddler person youth adult elder guy lady gentleman lad lass mum dad
  mom parent grandparent grandma grandpa guardian sibling spouse relation source witness eyewitness insider local native
  participant respondent applicant claimant defendant complainant inhabitant occupant migrant immigrant combatant assailant
  informant servant patient adolescent delinquent surfer medic mechanic magnate mogul impostor psychic cop pal peer bride
  groom hopeful incumbent front-runner firebrand heavyweight soldier conservative liberal libertarian moderate independent
  celebrity hostess ayatollah mullah soprano`);
/** Many at once, without the s of a plural or with no singular. */
const MANY =
  words(`people police folk folks men women children clergy staff personnel crew youths authorities troops forces
  ones those guys others`);
const BODIES = words(`administration government ministry cabinet congress senate regime kremlin pentagon panel office
  opposition nation country state city county province town village community public audience crowd electorate majority
  minority management leadership delegation embassy consulate treasury navy military jury press media channel family couple
  pair trio duo band choir cast mob camp class newsroom force faculty`);
const PAPERS =
  words(`statement report poll survey study letter memo memorandum email e-mail message text tweet post posting
  article column editorial essay op-ed book memoir autobiography biography novel bible koran quran review document file filing
  lawsuit suit complaint petition indictment affidavit warrant verdict ruling opinion order judgment judgement decision
  transcript cable dispatch note notice bulletin newsletter leaflet flyer pamphlet poster placard banner sign billboard slogan
  motto headline caption advert ad advertisement commercial spot video clip film documentary recording tape release
  communique communiqué announcement declaration manifesto resolution constitution law statute bill rule guideline regulation
  treaty agreement contract summary analysis assessment audit record diary journal log blog encyclopedia dictionary guide
  handbook manual textbook label inscription epitaph proverb testimony speech`);

/** The ending of somebody who does something, of a word in lower case. */
const PERSONAL_ENDING =
  /(?:man|woman|person|ologist|\p{L}{2}ist|\p{L}{2}ee|[^aeiou]er|[ts]or|eer|ician|arian|smith|wright)$/u;
const NOT_HUMAN =
  words(`committee degree guarantee coffee jubilee fee prior major minor november october september december
  under over after never ever rather together whether other former earlier later older younger bigger better further senior
  junior talisman human chamber member-state`);
/** `Londoners`, `Democrats`; what else is called after a place is in the lists. */
const PEOPLES = /^\p{Lu}\p{L}+(?:ans|crats|ers|ites|ists|men|women)$/u;
const ONE_OF_A_PEOPLE = /^\p{Lu}\p{L}+(?:an|crat|ite|man|woman)$/u;
const AGED = /^\d{1,3}-year-old$/;
const PREFIX = /^(?:ex|vice|co|then|deputy|sub|under|arch|anti|pro|non)-/;

const isListed = (lower: string): boolean =>
  HUMANS.has(lower) ||
  (POSTS.has(lower) && !HONORIFICS.has(lower)) ||
  PERSON_NOUNS.has(lower) ||
  RELATIVES.has(lower) ||
  PASSING_NOUNS.has(lower);

const hasEnding = (lower: string): boolean =>
  PERSONAL_ENDING.test(lower) && ![NOT_HUMAN, NOT_AGENT_NOUNS, NOT_PERSON_NOUNS].some((none) => none.has(lower));

const isBody = (lower: string): boolean => BODIES.has(lower) || ORGANISATION_NOUNS.has(lower);

/** The singular of a plural; `null` where a word is none. */
export function singularOf(lower: string): string | null {
  if (/(?:wo)?men$/.test(lower)) return lower.replace(/men$/, 'man');
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(lower)) return lower.slice(0, -2);
  return lower.length > 3 && /[^su]s$/.test(lower) ? lower.slice(0, -1) : null;
}

function kindOfOne(lower: string, isCapital: boolean): Exclude<AgentKind, 'people'> | null {
  if (isListed(lower) || AGED.test(lower) || isListed(lower.replace(PREFIX, ''))) return 'person';
  if (PAPERS.has(lower)) return 'paper';
  if (isBody(lower)) return 'body';
  return !isCapital && hasEnding(lower) ? 'person' : null;
}

/** What kind of sayer a noun names; `null` where it names none. */
export function agentKind(word: string): AgentKind | null {
  const lower = word.toLowerCase();
  const isCapital = word !== lower;
  if (isCapital && knownName(lower)?.kind === 'adjective') return lower.endsWith('s') ? 'people' : 'person';
  if (MANY.has(lower) || PEOPLES.test(word)) return 'people';
  const one = kindOfOne(lower, isCapital);
  if (one) return one;
  if (ONE_OF_A_PEOPLE.test(word)) return 'person';
  const singular = singularOf(lower);
  const many = singular === null ? null : kindOfOne(singular, isCapital);
  return many === 'person' ? 'people' : many;
}
