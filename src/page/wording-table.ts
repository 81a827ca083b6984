/**
 * Asking lines for many wordings at once. What a pattern cannot be found without (`needles.ts`) is looked for first: how a
 * line begins, or letters in it, once for all patterns that need them before others. Most patterns are never tried.
 */
import { NEEDLES } from './needles.ts';
import type { Lines, Wordings } from './wording.ts';

/** One of each list is in a line. */
type Holds = readonly (readonly string[])[];

/** A pattern, and what a line needs to be found by it. */
interface Asked {
  readonly pattern: RegExp;
  readonly wordings: Wordings;
  /** Its number, where what a line begins with tells (`OPENERS`). */
  readonly number: string | null;
  /** None where nobody has looked. */
  readonly holds: Holds;
}

/** Reads "^12&to |on ": a line that begins as lines under number 12 do, and holds "to " or "on ". */
function readNeedles(written: string): Pick<Asked, 'number' | 'holds'> {
  const needs = written.split('&');
  const number = needs[0]?.startsWith('^') ? needs[0].slice(1) : null;
  const holds = needs.slice(number === null ? 0 : 1).filter((need) => need !== '');
  return { number, holds: holds.map((need) => need.split('|')) };
}

function askedOf(wordings: Wordings): Asked[] {
  const needles = NEEDLES[wordings.name] ?? [];
  return wordings.patterns.map((pattern, at) => ({ pattern, wordings, ...readNeedles(needles[at] ?? '') }));
}

/** Patterns by what is looked for. */
interface Index {
  readonly numbered: ReadonlyMap<string, Asked>;
  readonly holding: ReadonlyMap<string, readonly Asked[]>;
  /** Those that nothing tells of. */
  readonly always: readonly Asked[];
}

/** @param isBegun Whether it will be known how lines begin. */
function indexOf(all: readonly Wordings[], isBegun: boolean): Index {
  const numbered = new Map<string, Asked>();
  const holding = new Map<string, Asked[]>();
  const always: Asked[] = [];
  for (const asked of all.flatMap(askedOf)) {
    const { number, holds } = asked;
    if (isBegun && number !== null) {
      numbered.set(number, asked);
      continue;
    }
    if (holds.length === 0) always.push(asked);
    for (const needle of holds[0] ?? []) {
      const others = holding.get(needle);
      if (others === undefined) holding.set(needle, [asked]);
      else others.push(asked);
    }
  }
  return { numbered, holding, always };
}

const areHeld = (holds: Holds, line: string): boolean =>
  holds.every((either) => either.some((needle) => line.includes(needle)));

/** Tries those that may be found, each on the text it may be found in. */
function tryIn(
  lines: Lines,
  { numbered, holding, always }: Index,
  attempt: (asked: Asked, text: string) => void,
): void {
  const { folded, foldedText, texts, text, begun } = lines;
  for (const asked of always) attempt(asked, text);
  begun?.forEach((at, number) => {
    const asked = numbered.get(number);
    if (asked === undefined) return;
    const held = at.filter((index) => areHeld(asked.holds, folded[index] ?? ''));
    if (held.length > 0) attempt(asked, held.map((index) => texts[index]).join('\n'));
  });
  const known = new Set<Asked>();
  holding.forEach((needing, needle) => {
    if (!foldedText.includes(needle)) return;
    for (const asked of needing) {
      if (known.has(asked)) continue;
      known.add(asked);
      if (areHeld(asked.holds, foldedText)) attempt(asked, text);
    }
  });
}

/**
 * Of wordings of a table, the patterns that are found.
 *
 * @throws For others: they have not been asked for.
 */
export type Found = (wordings: Wordings) => readonly RegExp[];

const NONE: readonly RegExp[] = [];

/** Wordings that are asked for together. */
export class WordingTable {
  private readonly all: Set<Wordings>;
  /** By whether it is known how lines begin; made at the first question. */
  private readonly indices = new Map<boolean, Index>();

  constructor(all: Iterable<Wordings> = []) {
    this.all = new Set(all);
  }

  /** @returns The wordings given. */
  add(wordings: Wordings): Wordings {
    this.all.add(wordings);
    this.indices.clear();
    return wordings;
  }

  private indexFor({ begun }: Lines): Index {
    const isBegun = begun !== null;
    const index = this.indices.get(isBegun) ?? indexOf([...this.all], isBegun);
    this.indices.set(isBegun, index);
    return index;
  }

  /** What is found in any of the lines. */
  foundIn(lines: Lines): Found {
    const found = new Map<Wordings, RegExp[]>();
    tryIn(lines, this.indexFor(lines), ({ pattern, wordings }, text) => {
      // The first question is answered by an interpreter; only a pattern that is found is asked again, and then compiled.
      if (text === '' || !new RegExp(pattern.source, `${pattern.flags}m`).test(text)) return;
      const others = found.get(wordings);
      if (others === undefined) found.set(wordings, [pattern]);
      else others.push(pattern);
    });
    return (wordings) => {
      if (!this.all.has(wordings)) throw new Error(`wordings that were not asked for: ${wordings.name}`);
      return found.get(wordings) ?? NONE;
    };
  }
}
