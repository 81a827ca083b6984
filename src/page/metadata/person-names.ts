/** Names as bylines write them, freed from everything that is no name: "By", posts, agencies, addresses, dates. */
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../language/calendar-names.ts';
import { CASED, inSmallLetters } from '../letters.ts';

const MONTH = [...MONTHS.keys(), ...SHORT_MONTHS.keys()].join('|');
/** In small letters, as all patterns here but those that need capitals: a browser compiles `i` and `u` at many times the cost. */
const LEAD_IN =
  /^(?:(?:story|written|reported|reporting|posted|published|article|analysis|review|opinion|text|words|photos?|video|report|compiled|edited|as told to)\s{1,2})?(?:by|from|von|par|por|di|da|door|av|af|oleh|przez)(?:\s?:\s?|\s+)|^by:\s*|^(?:a cura di)\s+|^(?:authors?|writer|by|text|words|story|redaktion|autore?|autora|auteure?|autorin|penulis|auteurs|tekst|texto|texte|testo|автор|текст|автор текста)\s?:\s*/;
/** What can never be within a name. */
const ADDRESS = /\(?\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\)?|https?:\/\/\S+|\bwww\.\S+|@\w{1,40}/gi;
/** What follows a name and the rest with it: bars, dates, times, calls to follow, lives in a sentence. */
const CALLS = 'posted|published|updated|follow(?:ing)?|share|read more|view|special to|via|from the|of the';
const LIFE = String.raw`(?:is|was) an? |(?:at|for|in|on)\s+[${CASED}]|at\s+\d`;
const TRAILER = new RegExp(
  String.raw`\s*(?:[|•·–—/→»([]|\s-(?:\s|$)|(?<![${CASED}])(?:(?:${CALLS})(?![${CASED}])|${LIFE})|(?:^|\s)\d|\d{1,3}\s?min\b)`,
);
/** "Monday", "May 3". */
const DAY = new RegExp(`\\b(?:(?:${[...WEEKDAYS.keys()].join('|')})\\b|(?:${MONTH})\\.?\\s\\d)`);
/** Cased as in the middle of a line: "Dan Brown" and "AND CO" are names. */
const BETWEEN = /\s*[;&+]\s*|\s+(?:and|AND|with|und|et|y|e|en|och|og|i|и|dan|ve)\s+/;
/** A name run into what stood behind it: "ADA EXAMPLEAssociated Press", "Ada ExampleStaff Writer". */
const GLUED =
  /(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll}{3})|(?<=\p{Ll}{3})(?=(?:Staff|Senior|Special|Contribut|Correspondent|Reporter|Editor|Writer|Columnist|Published|Updated|Posted|Follow|Share|Associated|Reuters|By\b)|\p{Lu}{2,})/gu;
/** The end of a sentence, not of an initial or a title: "Ada Example. Harbour Post". */
const FULL_STOP = /(?<=\p{L}\s\p{Lu}\p{L}{3,})\.\s.*$/u;

const POSTS =
  'writer reporter editor correspondent columnist contributor journalist producer critic photographer videographer freelancer intern fellow blogger staff bureau desk team anchor host meteorologist analyst director manager officer chief author redakteur redakteurin korrespondent korrespondentin journaliste correspondant redactor redactora periodista corresponsal redattore giornalista verslaggever redacteur 기자 記者';
const BEFORE_POST =
  'senior staff contributing deputy assistant associate managing executive chief lead special guest foreign national political politics business sports sport science health technology tech entertainment culture arts news world legal crime court education environment climate energy economics economy finance financial money markets auto media royal religion travel food fashion style music film tv digital data investigative general assignment defence defense security diplomatic home affairs white house city local state regional house opinion features web online video photo breaking live ap afp reuters cnn bbc nbc cbs abc upi pa dpa tass ani pti ians a an the our';
const POST_WORDS: ReadonlySet<string> = new Set(POSTS.split(' '));
const BEFORE_POST_WORDS: ReadonlySet<string> = new Set(BEFORE_POST.split(' '));
/** News agencies by their names and short names (Wikipedia, "List of news agencies"); behind a name they say where it works. */
const AGENCY =
  /^(?:the )?(?:associated press|ap|reuters|agence france[ -]presse|afp|press association|pa media|pa|canadian press|australian associated press|aap|press trust of india|pti|asian news international|ani|ians|upi|united press international|xinhua|kyodo(?: news)?|yonhap|efe|ansa|dpa|tass|bloomberg(?: news)?|dow jones)$/;
const isAgency = (name: string): boolean => AGENCY.test(name.toLowerCase());
/** Roles and accounts that publishers put where a name should be. */
const NOBODY =
  /^(?:by|admin(?:istrator)?|\w*admin\w*|guest(?: author| post)?|author|unknown|null|none|undefined|n\/a|anonymous|editorial(?: board| staff| team)?|editors?|the editors|staff(?: writer| reporter)?s?|newsroom|web ?desk|webmaster|redaktion|die redaktion|redacci[oó]n|la redacci[oó]n|reda[cç][aã]o|da reda[cç][aã]o|(?:la )?redazione|la r[eé]daction|redactie|redakcja|редакция|biography|bio|more|all|website|contributors?|press release)$/;

const PARTICLES: ReadonlySet<string> = new Set(
  'de da do das dos di del della der den des du la le van von vom zu zum ter ten te bin bint ibn al el af av of the y e i и'.split(
    ' ',
  ),
);
const MAX_RAW = 400;
const MAX_WORDS = 6;
const MAX_LENGTH = 60;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** "O’BRIEN-LEE" to "O’Brien-Lee"; what has no vowel, or a J behind one letter, is initials. */
function capitalise(word: string, isInner: boolean): string {
  const lower = word.toLowerCase();
  if (isInner && PARTICLES.has(lower)) return lower;
  if (/^(?:\p{Lu}\.)+$|^\p{Lu}J$|^[IVX]{2,4}$/u.test(word)) return word;
  if (word.length <= 3 && !/[AEIOUYÀ-ÝА-ЯΑ-Ω]/u.test(word)) return word;
  return lower.replace(/(?:^|(?<=[-.])|(?<=^(?:o|d|l)['’])|(?<=^mc))./g, (letter) => letter.toUpperCase());
}

/** A name in capitals as others write it; short ones are agencies ("AFP"). */
function inUsualCase(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  const words = wordsOf(name);
  if (words.length === 1 && name.length <= 5) return name;
  return words.map((word, index) => capitalise(word, index > 0)).join(' ');
}

const NO_LETTERS = new RegExp(`[^${CASED}\\u3040-\\ud7ff]+`, 'g');

/** "Ada Example Senior Political Reporter" without the post. A post alone leaves nothing. */
function withoutPost(part: string): string {
  const words = wordsOf(part);
  const isWord = (set: ReadonlySet<string>, at: number): boolean =>
    set.has((words[at] ?? '').toLowerCase().replace(NO_LETTERS, ''));
  let end = words.length;
  while (end > 0 && isWord(POST_WORDS, end - 1)) end--;
  if (end === words.length) return part;
  while (end > 0 && end !== 2 && isWord(BEFORE_POST_WORDS, end - 1)) end--;
  // Of "Political Editor" nothing but words of posts is left; of "News Nation Bureau" a name is, and the bureau is its own.
  if (end === 2 && [0, 1].every((at) => isWord(BEFORE_POST_WORDS, at))) end = 0;
  return end === 1 || (end === 2 && /^(?:bureau|desk|team|staff)$/i.test(words.at(-1) ?? ''))
    ? part
    : words.slice(0, end).join(' ');
}

const hasCapital = (text: string): boolean => text !== text.toLowerCase();
const hasSmall = (text: string): boolean => text !== text.toUpperCase();

/** Figures, signs, addresses. */
const IN_NO_NAME = new RegExp(String.raw`[\d@/<>{}=:?!"“”]|[${CASED}]\.[${CASED}]{2,4}$|\.(?:com|org|net|info)\b`);

/** Whether it can be a name: few words, each with a capital or a particle, no figures. */
function isName(name: string): boolean {
  const small = name.toLowerCase();
  if (name.length < 2 || name.length > MAX_LENGTH || NOBODY.test(small) || IN_NO_NAME.test(small)) return false;
  if (!/[a-z]{2}/.test(small) && !/\p{L}{2}/u.test(name)) return false;
  const words = wordsOf(name);
  if (words.length > MAX_WORDS) return false;
  if (!hasCapital(name)) return !hasSmall(name) || words.length <= 2;
  return words.every((word) => !hasSmall(word.charAt(0)) || PARTICLES.has(word) || hasCapital(word));
}

function withoutLeadIn(text: string): string {
  const [found = ''] = LEAD_IN.exec(inSmallLetters(text)) ?? [];
  return text.slice(found.length);
}

const trimmed = (part: string): string => withoutLeadIn(part.trim()).replace(/^[\s.:-]+|[\s,:;-]+$/g, '');

function cutAt(text: string, pattern: RegExp): string {
  const at = inSmallLetters(text).search(pattern);
  return at < 0 ? text : text.slice(0, at);
}

/** Only a word with a capital behind its beginning can be two that were run together. */
const partGlued = (line: string): string =>
  line.split(' ').some((word) => hasCapital(word.slice(3))) ? line.replace(GLUED, ' | ') : line;

/**
 * "By ADA EXAMPLE and Ben Sample, Staff Writers | 3 May 2020" is `['Ada Example', 'Ben Sample']`.
 *
 * @returns An agency where no person is named. Empty for what holds no name.
 */
export function cleanByline(raw: string): string[] {
  const flat = raw.slice(0, MAX_RAW).replace(ADDRESS, ' | ').replace(/\s+/g, ' ').trim();
  const begun = withoutLeadIn(partGlued(flat)).replace(/^[\s|,:;•·–—-]+/, '');
  const cut = cutAt(cutAt(begun, DAY), TRAILER);
  const line = cut.includes('. ') ? cut.replace(FULL_STOP, '') : cut;
  const groups = line.split(BETWEEN).map((group) => group.split(',').map(trimmed));
  const [first = '', second = '', third] = groups.flat();
  const areSingle = [first, second].every((part) => wordsOf(part).length === 1);
  if (groups.length === 1 && third === undefined && areSingle) {
    // Libraries put the surname first.
    const isPlace = isAgency(second) || isAgency(first);
    return [isPlace ? first : `${second} ${first}`].filter(isName).map(inUsualCase);
  }
  // Behind a full name and a comma one word is a place or a house.
  const parts = groups.flatMap(([head = '', ...rest]) =>
    wordsOf(head).length > 1 ? [head, ...rest.filter((part) => wordsOf(part).length > 1)] : [head, ...rest],
  );
  const names = parts.map(withoutPost).filter(isName);
  // "The harbour pilots and port ministries" names nobody, whatever a half of it looks like.
  if (/^The\s/.test(first) && names.length < parts.length) return [];
  const people = names.filter((name) => !isAgency(name));
  return [...new Set((people.length > 0 ? people : names.slice(0, 1)).map(inUsualCase))];
}
