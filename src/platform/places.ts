/**
 * Where readings were left, so that they go on there: after closing, a reload, a restart of the browser.
 * A place is kept under a hash of its article, address and text, and holds no word of either: a part, an offset, a time.
 * In a private window nothing is kept. The newest 200 of the last 90 days are.
 */
import type { PlayerState } from '../model/player-state.ts';
import type { ScriptPart, ScriptPlace } from '../model/script.ts';
import { browser } from './browser.ts';

const PREFIX = 'place:';
const MOST = 200;
const LONGEST_MS = 90 * 24 * 60 * 60 * 1000;
/** In ms. Words come three a second; a disk need not hear of each. */
const SAVE_EVERY = 1000;

const PARTS: readonly ScriptPart[] = ['title', 'byline', 'standfirst', 'body'];

interface Kept extends ScriptPlace {
  /** Of the clock, in ms. */
  readonly keptAt: number;
}

function readKept(stored: unknown): Kept | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { part, offset, keptAt } = stored as Readonly<Record<string, unknown>>;
  const known = PARTS.find((candidate) => candidate === part);
  const isWhole = typeof offset === 'number' && offset >= 0 && typeof keptAt === 'number';
  return known && isWhole ? { part: known, offset, keptAt } : null;
}

async function allPlaces(): Promise<[key: string, kept: Kept | null][]> {
  const all = Object.entries(await browser.storage.local.get(null));
  return all.flatMap(([key, stored]) => (key.startsWith(PREFIX) ? [[key, readKept(stored)]] : []));
}

/** Forgets where all articles were left. */
export async function forgetPlaces(): Promise<void> {
  await browser.storage.local.remove((await allPlaces()).map(([key]) => key));
}

/** Lets the oldest go. */
async function tidy(): Promise<void> {
  const places = (await allPlaces()).sort(([, a], [, b]) => (b?.keptAt ?? 0) - (a?.keptAt ?? 0));
  const isOld = (kept: Kept | null): boolean => kept === null || Date.now() - kept.keptAt > LONGEST_MS;
  const old = places.filter(([, kept], index) => index >= MOST || isOld(kept));
  if (old.length > 0) await browser.storage.local.remove(old.map(([key]) => key));
}

export interface PlaceKeeper {
  /** @param article Names it without telling it: a hash. */
  load(article: string): Promise<ScriptPlace | null>;
  /**
   * Keeps where the player is, now and then while it speaks, at once when a sentence begins and when it stops; forgets it at
   * the end.
   */
  follow(article: string, now: Pick<PlayerState, 'status' | 'sentence'>, place: ScriptPlace | null): void;
  /** Writes what is still to be written: the page goes. Firefox 153 often lets a panel go before that is done. */
  flush(): void;
}

/** @param mayStore False in a private window. */
export function createPlaceKeeper(mayStore: () => boolean): PlaceKeeper {
  let waiting: { readonly key: string; readonly place: ScriptPlace } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun: { readonly key: string; readonly sentence: number } | null = null;
  let isTidy = false;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === null) return;
    const { key, place } = waiting;
    waiting = null;
    const kept: Kept = { part: place.part, offset: place.offset, keptAt: Date.now() };
    browser.storage.local.set({ [key]: kept }).catch(console.error);
  }

  return {
    async load(article) {
      if (!mayStore()) return null;
      const key = PREFIX + article;
      const kept = readKept((await browser.storage.local.get(key))[key]);
      if (!isTidy) tidy().catch(console.error);
      isTidy = true;
      return kept && { part: kept.part, offset: kept.offset };
    },
    follow(article, { status, sentence }, place) {
      if (!mayStore()) return;
      const key = PREFIX + article;
      if (status === 'ended') {
        waiting = null;
        browser.storage.local.remove(key).catch(console.error);
      } else if (place && (status === 'playing' || status === 'paused')) {
        if (waiting && waiting.key !== key) flush();
        waiting = { key, place };
        const isSameSentence = begun?.key === key && begun.sentence === sentence;
        begun = { key, sentence };
        if (status === 'paused' || !isSameSentence) flush();
        else timer ??= setTimeout(flush, SAVE_EVERY);
      }
    },
    flush,
  };
}
