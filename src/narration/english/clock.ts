/** Times of the day: "8.30am", "08:00 GMT", "10:05", "0800 hours", "9am-5pm". */
import { isHyphen } from '../../language/lexemes.ts';
import { isFree, join, lowerAt, type Passage, type Rule, type Saying, say, textAt } from './passage.ts';

interface Clock {
  readonly hour: number;
  /** Two digits; empty where none are written. */
  readonly minutes: string;
  /** Index of "am" or "pm"; `null` where none is told. */
  readonly half: number | null;
  /** The index after the hour and its minutes. */
  readonly next: number;
}

/** "am" of "a.m.", "AM", "am"; `null` for any other word. */
const halfOf = (passage: Passage, at: number): string | null =>
  /^([ap])\.?\s?m\.?$/.exec(lowerAt(passage, at))?.[1]?.concat('m') ?? null;

/** "8:30", "8.30am", "8am"; `null` where no time is told. */
function clockAt(passage: Passage, at: number): Clock | null {
  const { lexemes } = passage;
  const [, hour = '', pointed = ''] = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(textAt(passage, at)) ?? [];
  if (hour === '' || Number(hour) > 24) return null;
  const [colon, second, after] = [lexemes[at + 1], lexemes[at + 2], lexemes[at + 3]];
  const isColon = colon?.text === ':' && colon.isJoined && second?.isJoined && /^[0-5]\d$/.test(second.text);
  // "1:30:15" is a duration, "2:05.3" a lap.
  if (isColon && after?.isJoined && /^[:\d]/.test(after.text)) return null;
  const minutes = isColon ? second.text : pointed;
  const next = isColon ? at + 3 : at + 1;
  const half = halfOf(passage, next) === null ? null : next;
  if (half === null ? !isColon : Number(hour) > 12) return null;
  return { hour: Number(hour), minutes, half, next };
}

function hourWords({ hour, minutes, half }: Clock): string {
  if (minutes === '') return String(hour);
  const minute = Number(minutes);
  if (minute === 0 && half !== null) return String(hour);
  if (minute === 0) return hour % 24 === 0 ? 'midnight' : hour > 12 ? `${hour} hundred` : `${hour} o'clock`;
  if (hour === 0 && half === null) return `12:${minutes} am`;
  return minute < 10 ? `${hour} oh ${minute}` : `${hour}:${minutes}`;
}

/** "a.m." before another word: a voice would take its stop for the end of the sentence. */
export const sayHalf: Rule = (passage, at) => {
  const half = textAt(passage, at).includes('.') ? halfOf(passage, at) : null;
  return half === null || passage.lexemes[at + 1] === undefined ? null : say(passage, at, at + 1, half);
};

/** A time, with its half of the day. A voice takes the point in "8.30am" for a decimal one. */
function sayClock(passage: Passage, at: number, clock: Clock): Saying {
  const { half, next } = clock;
  const isJoined = half !== null && passage.lexemes[half]?.isJoined === true;
  const written = passage.lexemes.slice(at, next).map(({ text }) => text);
  const words = hourWords(clock);
  const isSaid = words === written.join('').replace(/^0/, '');
  const isPointed = written.length === 1 && clock.minutes !== '';
  const hour = isSaid ? null : say(passage, at, next, isJoined ? `${words} ` : words, isPointed ? 'all' : 'literal');
  return join(
    { rewrites: [], next: half === null ? next : half + 1 },
    hour,
    half === null ? null : sayHalf(passage, half),
  );
}

const ZONES = new Set(
  'gmt bst utc est edt et cst cdt ct mst mdt pst pdt pt cet cest ist aest hours hrs local'.split(' '),
);

/** "0800 GMT", "1430 hours": four digits before a zone. */
function sayPlainHours(passage: Passage, at: number): Saying | null {
  const [, hour = '', minutes = ''] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(textAt(passage, at)) ?? [];
  if (hour === '' || !ZONES.has(lowerAt(passage, at + 1))) return null;
  const value = Number(hour);
  const isFull = Number(minutes) === 0;
  const words = isFull
    ? `${value === 0 ? 'zero' : value} hundred`
    : hourWords({ hour: value, minutes, half: null, next: at + 1 });
  return say(passage, at, at + 1, words, 'all');
}

/** "9-11am", "8-8.30pm": the first hour leaves its half to the second. */
function bareHourAt(passage: Passage, at: number): Clock | null {
  const [, hour, minutes = ''] = /^(1[0-2]|\d)(?:\.([0-5]\d))?$/.exec(textAt(passage, at)) ?? [];
  const until = isHyphen(passage.lexemes, at + 1) ? clockAt(passage, at + 2) : null;
  return hour === undefined || until?.half == null ? null : { hour: Number(hour), minutes, half: null, next: at + 1 };
}

export const sayTime: Rule = (passage, at) => {
  if (passage.lexemes[at]?.kind !== 'digits' || !isFree(passage, at)) return null;
  const clock = clockAt(passage, at) ?? bareHourAt(passage, at);
  if (clock === null) return sayPlainHours(passage, at);
  const from = sayClock(passage, at, clock);
  const until = isHyphen(passage.lexemes, from.next) ? clockAt(passage, from.next + 1) : null;
  if (until === null) return from;
  const dash = say(passage, from.next, from.next + 1, ' to ', 'all');
  return join(from, dash, sayClock(passage, dash.next, until));
};
