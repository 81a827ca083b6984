/** Times of day: "08:00 GMT", "9 a.m.", "5.30pm EST", "noon", "4 in the morning". */
import { isWord, type Lexeme } from '../../language/lexemes.ts';
import { readNumberWords } from '../../language/number-words.ts';

export interface ClockTime {
  readonly next: number;
  /** "T08:00Z", "T17:00-05:00", "T09:00" where no zone is told. */
  readonly time: string;
}

/** Offsets from UTC. Abbreviations that name several zones stand for the one English news uses them for. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['GMT', 'Z'],
  ['UTC', 'Z'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['IST', '+05:30'],
  ['JST', '+09:00'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
]);

/** ET and PT are summer or winter time by the date, so they are zones without an offset. */
const VAGUE_ZONES = ['ET', 'CT', 'MT', 'PT'];

function readZone(lexemes: readonly Lexeme[], at: number): { next: number; zone: string } {
  const offset = ZONES.get(lexemes[at]?.text ?? '');
  if (offset !== undefined) return { next: at + 1, zone: offset };
  if (VAGUE_ZONES.includes(lexemes[at]?.text ?? '')) return { next: at + 1, zone: '' };
  if (isWord(lexemes, at, 'local') && isWord(lexemes, at + 1, 'time')) return { next: at + 2, zone: '' };
  return { next: at, zone: '' };
}

function hourOf(hour: number, half: string | null): number | null {
  if (half === null) return hour <= 24 ? hour : null;
  if (hour < 1 || hour > 12) return hour <= 23 && half === 'p' ? hour : null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/** "a.m.", "pm", "in the morning", "o'clock in the evening": which half of the day. */
function readHalf(lexemes: readonly Lexeme[], at: number): { next: number; half: string } | null {
  const lexeme = lexemes[at];
  if (lexeme && /^[ap]\.?\s?m\.?$/.test(lexeme.lower)) return { next: at + 1, half: lexeme.lower.charAt(0) };
  const start = isWord(lexemes, at, "o'clock") ? at + 1 : at;
  if (!isWord(lexemes, start, 'in') || !isWord(lexemes, start + 1, 'the')) return null;
  if (isWord(lexemes, start + 2, 'morning')) return { next: start + 3, half: 'a' };
  return isWord(lexemes, start + 2, 'afternoon', 'evening') ? { next: start + 3, half: 'p' } : null;
}

/** Hours and minutes: "8", "08:00", "5.30", "0830" only before a zone. */
function readHours(
  lexemes: readonly Lexeme[],
  at: number,
): { next: number; hour: number; minute: number; isFull: boolean } | null {
  const [first, colon, second] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (first?.kind === 'word') {
    const word = readNumberWords(lexemes, at);
    return word && word.value <= 12 ? { next: word.next, hour: word.value, minute: 0, isFull: false } : null;
  }
  if (first?.kind !== 'digits') return null;
  const isClock = colon?.text === ':' && colon.isJoined && second?.isJoined && /^\d\d$/.test(second.text);
  if (isClock && /^\d{1,2}$/.test(first.text)) {
    const minute = Number(second.text);
    const isSeconds = lexemes[at + 3]?.text === ':' && /^\d\d$/.test(lexemes[at + 4]?.text ?? '');
    return minute < 60 ? { next: at + (isSeconds ? 5 : 3), hour: Number(first.text), minute, isFull: true } : null;
  }
  const parts = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(first.text);
  if (parts) return { next: at + 1, hour: Number(parts[1]), minute: Number(parts[2] ?? 0), isFull: false };
  const joined = /^([01]\d|2[0-3])([0-5]\d)$/.exec(first.text);
  const hasZone = readZone(lexemes, at + 1).next > at + 1;
  return joined && hasZone ? { next: at + 1, hour: Number(joined[1]), minute: Number(joined[2]), isFull: true } : null;
}

/** Reads a time of day. A bare "8" is none; a bare "11:30" is one, but a score or a lap time such as 1:36.6 is not. */
export function readClock(lexemes: readonly Lexeme[], at: number): ClockTime | null {
  // Not the noon of a title or a phrase ("High Noon"): a word of time must stand before it.
  const isTold =
    at === 0 || isWord(lexemes, at - 1, 'at', 'by', 'until', 'around', 'before', 'after', 'from', 'since', 'and');
  const name = isTold ? lexemes[at]?.lower : undefined;
  const named = name === 'noon' || name === 'midday' ? 'T12:00' : name === 'midnight' ? 'T24:00' : null;
  if (named) {
    const { next, zone } = readZone(lexemes, at + 1);
    return { next, time: named + zone };
  }
  const hours = readHours(lexemes, at);
  if (!hours || lexemes[at - 1]?.text === ':') return null;
  const isOClock = !hours.isFull && isWord(lexemes, hours.next, "o'clock");
  const half = readHalf(lexemes, hours.next) ?? (isOClock ? { next: hours.next + 1, half: null } : null);
  const hour = hourOf(hours.hour, half?.half ?? null);
  if (hour === null || (!half && !hours.isFull)) return null;
  const after = half?.next ?? hours.next;
  if (!half && ['.', ':', '-', '–'].includes(lexemes[after]?.text ?? '') && lexemes[after + 1]?.isJoined) return null;
  const { next, zone } = readZone(lexemes, after);
  const two = (value: number): string => String(value).padStart(2, '0');
  return { next, time: `T${two(hour)}:${two(hours.minute)}${zone}` };
}
