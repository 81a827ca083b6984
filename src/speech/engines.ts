/** Which engine speaks: the browser's own voices where some speak the language on this machine, else the embedded one. */
import { primaryLanguage } from '../language/primary-language.ts';
import type { Voice } from '../model/script.ts';
import { createEmbeddedEngine } from './embedded-engine.ts';
import type { SpeechEngine } from './engine.ts';
import { createWebSpeechEngine } from './web-speech-engine.ts';

export interface EngineChoice {
  readonly engine: SpeechEngine;
  /** Those that speak the language on this machine. Not empty. */
  readonly voices: readonly Voice[];
}

/** In order of preference. */
export const createEngines = (): readonly SpeechEngine[] => [createWebSpeechEngine(), createEmbeddedEngine()];

export interface Roster {
  /** Asks all engines for their voices; until they answer, what they said before holds. */
  refresh(): void;
  /** One that failed may have lost the voices it told. */
  askAgain(engine: SpeechEngine): void;
  /**
   * @param lang BCP 47.
   * @param refused Engines that are not to be chosen.
   * @param patienceMs How long a preferred engine may keep the others waiting. Where no other can speak, all are waited for.
   * @returns `null` where no engine speaks the language.
   */
  choose(lang: string, refused: ReadonlySet<SpeechEngine>, patienceMs: number): Promise<EngineChoice | null>;
}

/** The voices of an engine that keep the text on the machine. */
const localVoices = (voices: readonly Voice[], lang: string): Voice[] =>
  voices.filter((voice) => voice.isLocal && primaryLanguage(voice.lang) === primaryLanguage(lang));

/** @param engines In order of preference. */
export function createRoster(engines: readonly SpeechEngine[]): Roster {
  const known = new Map<SpeechEngine, readonly Voice[]>();
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const run of [...waiting]) run();
  };
  const learn = (engine: SpeechEngine, voices: readonly Voice[]): void => {
    known.set(engine, voices);
    wake();
  };
  const change = (patienceMs: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = Number.isFinite(patienceMs) ? setTimeout(() => settle(), patienceMs) : undefined;
      const settle = (): void => {
        waiting.delete(settle);
        clearTimeout(timer);
        resolve();
      };
      waiting.add(settle);
    });
  /** `waits`: one that is preferred has not answered. */
  const look = (able: readonly SpeechEngine[], lang: string, isPatient: boolean): EngineChoice | 'waits' | null => {
    for (const engine of able) {
      const voices = localVoices(known.get(engine) ?? [], lang);
      if (voices.length > 0) return { engine, voices };
      if (!known.has(engine) && isPatient) return 'waits';
    }
    return able.every((engine) => known.has(engine)) ? null : 'waits';
  };

  const ask = (engine: SpeechEngine): void => {
    engine.voices().then(
      (voices) => learn(engine, voices),
      () => learn(engine, []),
    );
  };

  return {
    refresh: () => engines.forEach(ask),
    askAgain(engine) {
      known.delete(engine);
      ask(engine);
    },
    async choose(lang, refused, patienceMs) {
      const until = performance.now() + patienceMs;
      const able = engines.filter((engine) => !refused.has(engine));
      for (;;) {
        const left = until - performance.now();
        const choice = look(able, lang, left > 0);
        if (choice !== 'waits') return choice;
        await change(left > 0 ? left : Number.POSITIVE_INFINITY);
      }
    },
  };
}
