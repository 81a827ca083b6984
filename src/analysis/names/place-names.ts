/** Which names mean one place: `Crimea` and the Crimean peninsula, `U.S.` and the United States, `Fla.` and Florida. */
import { fold } from './fold.ts';
import { knownName } from './gazetteer.ts';
import { COUNTRIES } from './lists/countries.ts';

/** One place a line, its usual name first. Beside the names of countries. From common knowledge. */
const SAME_PLACE = `
crimea|crimean peninsula|crimea peninsula
new york|new york city|nyc|n.y.c.|n.y.
washington|washington dc|washington d.c.|washington, d.c.|washington, dc|d.c.
los angeles|la|l.a.
las vegas|vegas
rio de janeiro|rio
kyiv|kiev
kharkiv|kharkov
odesa|odessa
lviv|lvov
mumbai|bombay
kolkata|calcutta
chennai|madras
beijing|peking
yangon|rangoon
ho chi minh city|saigon
gaza strip|gaza
west bank|occupied west bank
donbas|donbass
czech republic|czechia
northern ireland|n. ireland
st petersburg|saint petersburg|st. petersburg
st louis|saint louis|st. louis
korean peninsula|korea peninsula
sinai|sinai peninsula
mediterranean|mediterranean sea
baltic|baltic sea
caribbean|caribbean sea
atlantic|atlantic ocean
pacific|pacific ocean
arctic|arctic ocean
everest|mount everest|mt. everest
kilimanjaro|mount kilimanjaro
california|calif|cal
florida|fla
massachusetts|mass
pennsylvania|pa
tennessee|tenn
texas|tex
virginia|va
connecticut|conn
illinois|ill
michigan|mich
minnesota|minn
mississippi|miss
missouri|mo
nebraska|neb
nevada|nev
oregon|ore
washington state|wash
wisconsin|wis
georgia|ga
louisiana|la.
maryland|md
kentucky|ky
kansas|kan
arkansas|ark
arizona|ariz
alabama|ala
colorado|colo
oklahoma|okla
indiana|ind
new jersey|nj|n.j.
new hampshire|nh|n.h.
new mexico|nm|n.m.
north carolina|nc|n.c.
south carolina|sc|s.c.
north dakota|nd|n.d.
south dakota|sd|s.d.
rhode island|ri|r.i.
west virginia|w.va.
vermont|vt`;

/** Parts of federations, which a city is told to be in as often as in its country. */
const STATES = `alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,
indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,
nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,
south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington state,west virginia,wisconsin,wyoming,ontario,
quebec,british columbia,alberta,manitoba,saskatchewan,nova scotia,new brunswick,newfoundland,queensland,new south wales,victoria,
tasmania,scotland,wales,england,northern ireland`;

const usual = new Map<string, string>();
for (const line of SAME_PLACE.trim().split('\n')) {
  const names = line.split('|').map(fold);
  for (const name of names) usual.set(name, names[0] ?? name);
}

const countryOf = new Map<string, string>();
const larger = new Set(STATES.split(',').map((name) => name.trim()));
const countries = new Set<string>();
for (const line of COUNTRIES.trim().split('\n')) {
  const [names = '', , demonyms = ''] = line.split('|');
  const country = fold(names.split(',')[0] ?? '');
  for (const name of names.split(',')) countries.add(fold(name));
  for (const demonym of demonyms.split(',').filter(Boolean)) {
    // `Basque` and `Catalan` are not the whole country's.
    if (
      /^(?:basque|catalan|crimean|tibetan|hawaiian|texan|californian|new yorker|flemish|ottoman|zulu|hutu|tutsi)$/.test(
        fold(demonym),
      )
    )
      continue;
    for (const form of [demonym, `${demonym}s`]) countryOf.set(fold(form), country);
  }
}

/** The same for all names of one place. @param folded As `fold` gives it. */
export function placeKey(folded: string): string {
  const bare = folded
    .replace(/^(?:the|mainland|continental) /, '')
    .replace(/^(?:republic|state|kingdom|commonwealth) of (?:the )?/, '');
  const name = knownName(bare)?.kind === 'place' || usual.has(bare) ? bare : folded.replace(/^the /, '');
  const known = knownName(name);
  const key = known?.kind === 'place' ? known.key : name;
  return usual.get(key) ?? usual.get(name) ?? key;
}

/** `Fla` and `Calif` are the names of states cut short, which are shown whole. @param key As `placeKey` gives it. */
export const isShortState = (key: string, folded: string): boolean =>
  larger.has(key) && usual.get(folded) === key && folded !== key && folded.length <= 5;

/** The country a demonym is of: `Kenyan` of Kenya. */
export const countryOfDemonym = (folded: string): string | undefined => countryOf.get(folded);

export const isCountry = (folded: string): boolean => countries.has(folded);

/** Whether a place is one that towns are told to be in. @param key As `placeKey` gives it. */
export const isLarger = (key: string): boolean => countries.has(key) || larger.has(key);
