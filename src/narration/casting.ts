/**
 * Gives every role a voice.
 * By order of appearance alone: a name does not tell whether its bearer is a man or a woman, so no one guesses.
 */
import { primaryLanguage } from '../language/primary-language.ts';
import type { CastEdits, CastKind, CastVoice, Role, Voice } from '../model/script.ts';

/** 0: the same language and region; 1: the same language; 2: another one. */
function distance(voice: Voice, lang: string): number {
  if (voice.lang.toLowerCase() === lang.toLowerCase()) return 0;
  return primaryLanguage(voice.lang) === primaryLanguage(lang) ? 1 : 2;
}

/**
 * Where speakers share a voice its frequency tells them apart. Each step is over 14 % (more than two semitones) from the
 * voice itself and from the steps before it; the bounds are those within which eSpeak's pitch is true, 0.67 to 1.7.
 */
const PITCHES = [1.2, 0.85, 1.4, 0.72, 1.62];
/** Of all quotations, where one voice reads them in another pitch. */
const QUOTE_PITCH = 1.2;

const pitchAt = (step: number): number => (step === 0 ? 1 : (PITCHES[(step - 1) % PITCHES.length] ?? 1));

export interface CastRules {
  readonly kind: CastKind;
  /** Wishes for single speakers; a voice that is not among the voices is no wish. */
  readonly edits: CastEdits;
}

/** The voices of speakers, each the one that was wished for or the next that is free; in turn when all are taken. */
function castSpeakers(roles: number, able: readonly Voice[], narrator: Voice, edits: CastEdits): CastVoice[] {
  const wished = (role: Role): Voice | undefined => able.find(({ id }) => id === edits[role]);
  const speakers = Array.from({ length: Math.max(0, roles - 1) }, (_, index) => index + 1);
  const taken = new Set([narrator, ...speakers.map(wished)]);
  const free = able.filter((voice) => !taken.has(voice));
  const others = able.length > 1 ? able.filter((voice) => voice !== narrator) : able;
  /** How many speak in each voice. */
  const uses = new Map<Voice, number>([[narrator, 1]]);
  let turn = 0;
  return speakers.map((role) => {
    const voice = wished(role) ?? free.shift() ?? others[turn++ % others.length] ?? narrator;
    const used = uses.get(voice) ?? 0;
    uses.set(voice, used + 1);
    return { voice, pitch: pitchAt(used) };
  });
}

/**
 * @param roles How many; the narrator is role 0.
 * @param voices In the engine's order, best and most distinct first. Those of `lang` are taken, the exact region before
 *   others; where there are none, all. Not empty, or the cast is.
 * @returns One voice a role, the same for the same input. While they last no two roles share one; after that the
 *   speakers share theirs in turn, each at a pitch of its own, and the narrator's stays his as long as there are two.
 */
export function castVoices(
  roles: number,
  voices: readonly Voice[],
  lang: string,
  { kind, edits }: CastRules = { kind: 'voices', edits: {} },
): CastVoice[] {
  const nearest = Math.min(...voices.map((voice) => distance(voice, lang)));
  const able = voices
    .filter((voice) => distance(voice, lang) <= Math.max(nearest, 1))
    .sort((a, b) => distance(a, lang) - distance(b, lang));
  const [narrator] = able;
  if (!narrator) return [];
  const first = { voice: narrator, pitch: 1 };
  if (kind === 'voices') return [first, ...castSpeakers(roles, able, narrator, edits)].slice(0, roles);
  const quoted = { voice: narrator, pitch: kind === 'pitch' ? QUOTE_PITCH : 1 };
  return Array.from({ length: roles }, (_, role) => (role === 0 ? first : quoted));
}
