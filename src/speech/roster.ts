/** Who could speak: what voices the engines have told, and which engine is to be taken for a language. */
import { primaryLanguage } from '../language/primary-language.ts';
import type { Voice } from '../model/script.ts';
import type { ChosenVoice } from '../model/settings.ts';
import type { SpeechEngine } from './engine.ts';

export interface EngineChoice {
  readonly engine: SpeechEngine;
  /** Those that speak the language on this machine, and first the one the reader chose, wherever it speaks. Not empty. */
  readonly voices: readonly Voice[];
}

export interface Wish {
  /** BCP 47. */
  readonly lang: string;
  /** Taken where it is there, also before better ones and those on the machine. */
  readonly chosen: ChosenVoice | undefined;
  /** Engines that are not to be taken. */
  readonly refused: ReadonlySet<SpeechEngine>;
  /** How long a preferred engine may keep the others waiting. Where no other can speak, all are waited for. */
  readonly patienceMs: number;
}

export interface Roster {
  /** Asks all engines for their voices; until they answer, what they said before holds. */
  refresh(): void;
  /** One that failed may have lost the voices it told. */
  askAgain(engine: SpeechEngine): void;
  /** All that speak a language, in the engines' order. */
  voicesOf(lang: string): readonly Voice[];
  /** @returns `null` where no engine speaks the language. */
  choose(wish: Wish): Promise<EngineChoice | null>;
}

const speaks = (voice: Voice, lang: string): boolean => primaryLanguage(voice.lang) === primaryLanguage(lang);

/** The voices of an engine for a wish; those that send the text away only where they were chosen. */
function voicesFor(all: readonly Voice[], engine: SpeechEngine, { lang, chosen }: Wish): readonly Voice[] {
  const able = all.filter((voice) => speaks(voice, lang));
  const wanted = chosen?.engine === engine.id ? able.find(({ id }) => id === chosen.id) : undefined;
  const local = able.filter((voice) => voice.isLocal && voice !== wanted);
  return wanted ? [wanted, ...local] : local;
}

/**
 * @param engines In order of preference.
 * @param onChange Called when an engine has told its voices.
 */
export function createRoster(engines: readonly SpeechEngine[], onChange: () => void): Roster {
  const known = new Map<SpeechEngine, readonly Voice[]>();
  const waiting = new Set<() => void>();
  const learn = (engine: SpeechEngine, voices: readonly Voice[]): void => {
    known.set(engine, voices);
    for (const wake of [...waiting]) wake();
    onChange();
  };
  const ask = (engine: SpeechEngine): void => {
    engine.voices().then(
      (voices) => learn(engine, voices),
      () => learn(engine, []),
    );
  };
  for (const engine of engines) engine.watchVoices(() => ask(engine));
  /** Settles when an engine has answered, or after `patienceMs`. */
  const change = (patienceMs: number): Promise<void> =>
    new Promise((resolve) => {
      const settle = (): void => {
        waiting.delete(settle);
        clearTimeout(timer);
        resolve();
      };
      const timer = Number.isFinite(patienceMs) ? setTimeout(settle, patienceMs) : undefined;
      waiting.add(settle);
    });
  const inOrder = ({ chosen, refused }: Wish): SpeechEngine[] => {
    const able = engines.filter((engine) => !refused.has(engine));
    return able.sort((a, b) => Number(b.id === chosen?.engine) - Number(a.id === chosen?.engine));
  };
  /** `waits`: one that is preferred has not answered. */
  const look = (able: readonly SpeechEngine[], wish: Wish, isPatient: boolean): EngineChoice | 'waits' | null => {
    for (const engine of able) {
      const voices = voicesFor(known.get(engine) ?? [], engine, wish);
      if (voices.length > 0) return { engine, voices };
      if (!known.has(engine) && isPatient) return 'waits';
    }
    return able.every((engine) => known.has(engine)) ? null : 'waits';
  };

  return {
    refresh: () => engines.forEach(ask),
    askAgain(engine) {
      known.delete(engine);
      ask(engine);
    },
    voicesOf: (lang) => engines.flatMap((engine) => (known.get(engine) ?? []).filter((voice) => speaks(voice, lang))),
    async choose(wish) {
      const until = performance.now() + wish.patienceMs;
      const able = inOrder(wish);
      for (;;) {
        const left = until - performance.now();
        const choice = look(able, wish, left > 0);
        if (choice !== 'waits') return choice;
        await change(left > 0 ? left : Number.POSITIVE_INFINITY);
      }
    },
  };
}
