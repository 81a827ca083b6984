/** The engines a page of ours speaks with: the browser's own voices, and where none speaks the language the embedded ones. */
import { type AudioOutput, createAudioOutput } from './audio-output.ts';
import { createEmbeddedEngine } from './embedded-engine.ts';
import type { SpeechEngine } from './engine.ts';
import { createWebSpeechEngine } from './web-speech-engine.ts';

export interface Speakers {
  /** In order of preference. */
  readonly engines: readonly SpeechEngine[];
  /** Plays the signs of quotations, whichever engine speaks. */
  readonly signs: Pick<AudioOutput, 'playSign'>;
}

export function createSpeakers(): Speakers {
  const output = createAudioOutput();
  return { engines: [createWebSpeechEngine(), createEmbeddedEngine({ output })], signs: output };
}
