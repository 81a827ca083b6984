/** Abbreviations said in full, and the full stops a voice would take for the end of a sentence. */
import { isHyphen } from '../../language/lexemes.ts';
import {
  isCapitalAt,
  isDigitsAt,
  isFree,
  lowerAt,
  type Passage,
  type Rule,
  type Saying,
  say,
  stopAfter,
  textAt,
} from './passage.ts';
import { AFTER_NAMES, BEFORE_NUMBERS, COMMON, KNOWN_TITLES, STATES, TITLES } from './short-forms.ts';

const hasStop = ({ lexemes }: Passage, at: number): boolean =>
  lexemes[at]?.text === '.' && lexemes[at]?.isJoined === true;

/** "St." before a name is Saint, after one Street; between two the words around it tell. */
const STREET_THEN = new Set('station bridge market corridor east west north south and in at on near'.split(' '));
const SAINT_AFTER = new Set('mount fort port lake new east west north south cathedral church san'.split(' '));

function saySaintOrStreet(passage: Passage, at: number): Saying | null {
  if (textAt(passage, at) !== 'St' || !hasStop(passage, at + 1)) return null;
  const isBeforeName = isCapitalAt(passage, at + 2) && !STREET_THEN.has(lowerAt(passage, at + 2));
  const isAfterName =
    (at > 0 && isCapitalAt(passage, at - 1)) || /^\d+(?:st|nd|rd|th)$/.test(ordinalBefore(passage, at));
  const isSaint = isBeforeName && (!isAfterName || at === 1 || SAINT_AFTER.has(lowerAt(passage, at - 1)));
  if (isSaint) return say(passage, at, stopAfter(passage, at + 1), 'Saint');
  return isAfterName ? say(passage, at, stopAfter(passage, at + 1), 'Street', 'all') : null;
}

/** "42nd", of which the lexemes are two. */
const ordinalBefore = (passage: Passage, at: number): string => textAt(passage, at - 2) + lowerAt(passage, at - 1);

function sayTitle(passage: Passage, at: number): Saying | null {
  const text = textAt(passage, at);
  const next = hasStop(passage, at + 1) ? at + 2 : at + 1;
  if (!isCapitalAt(passage, next) || passage.lexemes[next]?.isJoined) return null;
  const title = TITLES.get(text);
  // Without a stop "Rep" and "Fr" may be names.
  if (text === 'Gen' && /^[A-Z]$/.test(textAt(passage, next))) return null;
  if (title !== undefined && (next === at + 2 || !/^(?:Fr|Dep|Pres|Mt|Ft|Hon|Det)$/.test(text))) {
    return say(passage, at, next, title, /^(?:Mt|Ft|Fr)$/.test(text) ? 'all' : 'literal');
  }
  return KNOWN_TITLES.has(text) && next === at + 2 ? say(passage, at, next, text) : null;
}

function sayAfterName(passage: Passage, at: number): Saying | null {
  const text = textAt(passage, at);
  const isPlace = STATES.has(text) && textAt(passage, at - 1) === ',' && isCapitalAt(passage, at - 2);
  const isMember = STATES.has(text) && isHyphen(passage.lexemes, at - 1) && /^[DRI]$/.test(textAt(passage, at - 2));
  if ((isPlace || isMember) && hasStop(passage, at + 1)) {
    return say(passage, at, stopAfter(passage, at + 1), STATES.get(text) ?? text, 'all');
  }
  const words = AFTER_NAMES.get(text);
  const isAfter = isCapitalAt(passage, at - 1) || /^[,&]$/.test(textAt(passage, at - 1));
  if (
    words === undefined ||
    at === 0 ||
    !isAfter ||
    !(hasStop(passage, at + 1) || /^(?:Jr|Sr|Corp|Ltd|Bros)$/.test(text))
  ) {
    return null;
  }
  return say(passage, at, stopAfter(passage, at + 1), words);
}

/** "No. 10", "pp. 5-7", "c. 1900". */
function sayBeforeNumber(passage: Passage, at: number): Saying | null {
  const text = textAt(passage, at);
  const words = BEFORE_NUMBERS.get(text);
  const next = hasStop(passage, at + 1) ? at + 2 : at + 1;
  if (words === undefined || !isDigitsAt(passage, next) || !isFree(passage, at)) return null;
  const isStopped = next === at + 2;
  // "No 10" is a house; "p 5", "no 10" and "c 1900" are nothing without their stop.
  if (!isStopped && !/^(?:No|Nos)$/.test(text)) return null;
  // "p5" is another thing than "p. 5".
  return say(passage, at, next, passage.lexemes[next]?.isJoined ? `${words} ` : words, 'all');
}

/** The stretch "e.g.", "a.k.a." of several lexemes that begins here: single letters, each with its stop. */
function dottedAt({ lexemes }: Passage, at: number): number {
  let next = at;
  while (/^\p{L}$/u.test(lexemes[next]?.text ?? '') && lexemes[next + 1]?.text === '.' && next - at < 12) {
    if (!lexemes[next + 1]?.isJoined || (next > at && !lexemes[next]?.isJoined)) break;
    next += 2;
  }
  return next;
}

function sayCommon(passage: Passage, at: number): Saying | null {
  const { lexemes } = passage;
  const dotted = dottedAt(passage, at);
  if (dotted > at + 2) {
    const words = COMMON.get(
      lexemes
        .slice(at, dotted)
        .map(({ text }) => text)
        .join(''),
    );
    return words === undefined ? null : say(passage, at, dotted, words);
  }
  const text = textAt(passage, at);
  const isStopped = hasStop(passage, at + 1);
  const words = (isStopped ? COMMON.get(`${text}.`) : undefined) ?? COMMON.get(text);
  // "etc." every voice knows; "no." ends sentences.
  if (words === undefined || /^(?:etc|no)$/.test(text)) return null;
  return say(passage, at, isStopped ? stopAfter(passage, at + 1) : at + 1, words);
}

/** "Roe v. Wade", "England v Wales". */
function sayVersus(passage: Passage, at: number): Saying | null {
  const next = stopAfter(passage, at + 1);
  const isBetween = lowerAt(passage, at) === 'v' && isCapitalAt(passage, at - 1) && isCapitalAt(passage, next);
  return isBetween && textAt(passage, at) === 'v' && isFree(passage, at)
    ? say(passage, at, next, 'versus', 'all')
    : null;
}

/** "J. K. Rowling", "Samuel L. Jackson", "the U.S. Army": their last stop before a capital ends no sentence. */
function sayInitial(passage: Passage, at: number): Saying | null {
  const isInitial = /^\p{Lu}$/u.test(textAt(passage, at)) && hasStop(passage, at + 1);
  if (!isInitial || !isCapitalAt(passage, at + 2)) return null;
  return passage.lexemes[at + 2]?.isJoined ? null : say(passage, at + 1, at + 2, '');
}

export const sayAbbreviation: Rule = (passage, at) => {
  if (passage.lexemes[at]?.kind !== 'word') return null;
  return (
    saySaintOrStreet(passage, at) ??
    sayAfterName(passage, at) ??
    sayTitle(passage, at) ??
    sayBeforeNumber(passage, at) ??
    sayVersus(passage, at) ??
    sayCommon(passage, at) ??
    sayInitial(passage, at)
  );
};

/** "Acme Inc. Chief": the stop of a word that needs no other words, before a capital. */
export const sayStop: Rule = (passage, at) => {
  const isStop = hasStop(passage, at + 1) && isCapitalAt(passage, at + 2) && !passage.lexemes[at + 2]?.isJoined;
  return isStop && /^(?:Inc|plc|Pty|Ph\.D|M\.D)$/.test(textAt(passage, at)) ? say(passage, at + 1, at + 2, '') : null;
};
