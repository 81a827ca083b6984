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

/** The voices of an engine that keep the text on the machine. */
const localVoices = (voices: readonly Voice[], lang: string): Voice[] =>
  voices.filter((voice) => voice.isLocal && primaryLanguage(voice.lang) === primaryLanguage(lang));

/** An engine that has not told its voices by then counts as one without. */
function voicesWithin(engine: SpeechEngine, patienceMs: number): Promise<readonly Voice[]> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve([]), patienceMs);
    const settle = (voices: readonly Voice[]): void => {
      clearTimeout(timer);
      resolve(voices);
    };
    engine.voices().then(settle, () => settle([]));
  });
}

/**
 * @param engines In order of preference.
 * @param lang BCP 47.
 * @param patienceMs How long an engine may take to tell its voices.
 * @returns `null` where no engine speaks the language.
 */
export async function chooseEngine(
  engines: readonly SpeechEngine[],
  lang: string,
  patienceMs: number,
): Promise<EngineChoice | null> {
  for (const engine of engines) {
    const voices = localVoices(await voicesWithin(engine, patienceMs), lang);
    if (voices.length > 0) return { engine, voices };
  }
  return null;
}
