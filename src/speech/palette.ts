/**
 * The embedded voices: eSpeak NG's languages, each in a few variants that nobody takes for one another.
 * Chosen by measurement over one sentence of 29 words in en-US (pitch, spectrum, loudness); m1 to m5 hardly differ from
 * the default voice, and many others clip (the klatt family, at an audible loudness) or slur. In this order neighbours differ most; nobody's name decides.
 */
import type { Voice } from '../model/script.ts';

interface Variant {
  /** eSpeak's name; empty is the default. */
  readonly name: string;
  /** Brings its measured loudness (RMS, beside it) to 0.09, as far as its peak allows. */
  readonly gain: number;
}

const VARIANTS: readonly Variant[] = [
  { name: '', gain: 0.95 }, // 100 Hz, RMS 0.095
  { name: 'f5', gain: 0.96 }, // 202 Hz, RMS 0.094
  { name: 'david', gain: 1.12 }, // 74 Hz, RMS 0.080
  { name: 'Annie', gain: 0.89 }, // 235 Hz, RMS 0.101
  { name: 'Reed', gain: 0.69 }, // 115 Hz, RMS 0.130
  { name: 'f1', gain: 0.81 }, // 176 Hz, RMS 0.111
  { name: 'm8', gain: 1.5 }, // 85 Hz, RMS 0.056
  { name: 'anika', gain: 0.71 }, // 269 Hz, RMS 0.127
];

/** eSpeak's identifiers: `en-gb` is refused (return code 2), `gmw/en` is what is meant by it. */
const ACCENTS: readonly (readonly [lang: string, identifier: string])[] = [
  ['en-US', 'gmw/en-US'],
  ['en-GB', 'gmw/en'],
  ['de-DE', 'gmw/de'],
  ['fr-FR', 'roa/fr'],
  ['es-ES', 'roa/es'],
  ['es-419', 'roa/es-419'],
  ['it-IT', 'roa/it'],
  ['pt-PT', 'roa/pt'],
  ['pt-BR', 'roa/pt-BR'],
  ['nl-NL', 'gmw/nl'],
];

/** Voices whose `id` is what eSpeak's `set_voice` takes. */
export const EMBEDDED_VOICES: readonly Voice[] = ACCENTS.flatMap(([lang, identifier]) =>
  VARIANTS.map(({ name }) => ({
    id: name === '' ? identifier : `${identifier}+${name}`,
    name: name === '' ? 'eSpeak NG' : `eSpeak NG ${name}`,
    lang,
    engine: 'embedded' as const,
    isLocal: true,
  })),
);

export function gainOf(voiceId: string): number {
  const name = voiceId.split('+')[1] ?? '';
  return VARIANTS.find((variant) => variant.name === name)?.gain ?? 1;
}
