/** When each word is heard: estimated from its length, or filled in between those an engine told us about. */

/** A word and when it begins, in ms from the beginning of the sound. */
export interface WordTime {
  /** In the text, in UTF-16 code units. */
  readonly offset: number;
  readonly ms: number;
}

/** A stop is heard as long as this many letters; a comma as half of it. Roughly what eSpeak NG leaves (measured). */
const STOP_WEIGHT = 6;

/** How long a stretch of text sounds, in letters. */
function weigh(text: string): number {
  const stops = text.match(/[.!?:;—](?=\s|$)/gu)?.length ?? 0;
  const commas = text.match(/,(?=\s|$)/gu)?.length ?? 0;
  // A digit stands for a word or two.
  const digits = text.match(/\p{N}/gu)?.length ?? 0;
  return text.length + stops * STOP_WEIGHT + (commas * STOP_WEIGHT) / 2 + digits * 3;
}

/** How many letters `text` sounds like; for a pace in ms a letter. */
export const soundLength = (text: string): number => Math.max(1, weigh(text));

/**
 * Gives every word a time.
 *
 * @param known Times by offset, ascending in both; any of them may be missing.
 * @param durationMs Of the whole text.
 */
export function fillWordTimes(
  text: string,
  words: readonly number[],
  known: ReadonlyMap<number, number>,
  durationMs: number,
): WordTime[] {
  const anchors = [0, ...words.filter((offset) => offset > 0 && known.has(offset)), text.length];
  const timeOf = (anchor: number): number =>
    anchor === text.length ? durationMs : Math.min(durationMs, known.get(anchor) ?? 0);
  let next = 1;
  return words.map((offset) => {
    while (next < anchors.length - 1 && (anchors[next] ?? 0) <= offset) next++;
    const from = anchors[next - 1] ?? 0;
    const to = anchors[next] ?? text.length;
    const share = weigh(text.slice(from, offset)) / soundLength(text.slice(from, to));
    return { offset, ms: timeOf(from) + share * (timeOf(to) - timeOf(from)) };
  });
}

/** The last word that begins at or before `offset`. */
export function wordTimeAt(times: readonly WordTime[], offset: number): WordTime | null {
  return times.findLast((time) => time.offset <= offset) ?? null;
}
