/**
 * Gives every role a voice.
 * By order of appearance alone: a name does not tell whether its bearer is a man or a woman, so no one guesses.
 */
import { primaryLanguage } from '../language/primary-language.ts';
import type { CastVoice, Voice } from '../model/script.ts';

/** 0: the same language and region; 1: the same language; 2: another one. */
function distance(voice: Voice, lang: string): number {
  if (voice.lang.toLowerCase() === lang.toLowerCase()) return 0;
  return primaryLanguage(voice.lang) === primaryLanguage(lang) ? 1 : 2;
}

/**
 * @param roles How many; the narrator is role 0.
 * @param voices In the engine's order, best and most distinct first. Those of `lang` are taken, the exact region before
 *   others; where there are none, all. Not empty, or the cast is.
 * @returns One voice a role, the same for the same input. While they last no two roles share one; after that the
 *   speakers share theirs in turn, and the narrator's stays his own as long as there are two.
 */
export function castVoices(roles: number, voices: readonly Voice[], lang: string): CastVoice[] {
  const nearest = Math.min(...voices.map((voice) => distance(voice, lang)));
  const able = voices
    .filter((voice) => distance(voice, lang) <= Math.max(nearest, 1))
    .sort((a, b) => distance(a, lang) - distance(b, lang));
  const [narrator, ...others] = able;
  if (!narrator) return [];
  return Array.from({ length: roles }, (_, role) => ({
    voice: role === 0 ? narrator : (others[(role - 1) % others.length] ?? narrator),
    pitch: 1,
  }));
}
