/**
 * The voices of the browser, put in order.
 * They come late (up to 5 s) or never, in thousands (13,362 with speech-dispatcher, most of them variants of eSpeak),
 * and say little about themselves. All measured; see the comments.
 */
import type { Voice } from '../model/script.ts';

/** In ms. The latest list that was seen came after 4.8 s. */
const PATIENCE = 7000;
const POLL = 250;
/** In ms. On a busy machine they have come after 10 s; nobody waits for these, but they are looked for. */
const LATE = { patience: 60_000, poll: 2000 };

export interface WebVoice {
  readonly voice: Voice;
  readonly source: SpeechSynthesisVoice;
}

/** Speak through a server of their vendor, whatever `localService` says. */
const REMOTE = /^Google |\bOnline\b/;
/** Firefox calls the voices of speech-dispatcher remote; they are on the machine. */
const LOCAL_URI = /^urn:moz-tts:speechd:/;
/** "English (America)+Alex": the same voice again in another colour. */
const VARIANT = /\+[\w -]+$/;
/** What macOS ships for fun. */
const NOVELTY =
  /^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Good News|Jester|Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/;

/** Smaller is better. */
function rank({ name, lang, default: isDefault }: SpeechSynthesisVoice): number {
  if (/\b(?:Premium|Natural)\b/i.test(name)) return 0;
  if (/\bEnhanced\b/i.test(name)) return 1;
  if (isDefault) return 2;
  // "en-GB-x-gbclan" is the English of Lancaster: for those who choose it.
  return lang.split(/[-_]/).length > 2 ? 4 : 3;
}

/**
 * A BCP 47 tag of what a browser calls a language: Android writes "en_US", speech-dispatcher "en-us-nyc", which is none and
 * which `Intl` throws at; what stands before it is one.
 */
function validTag(lang: string): string {
  const subtags = lang.replaceAll('_', '-').split('-');
  for (let count = subtags.length; count > 0; count--) {
    try {
      return Intl.getCanonicalLocales(subtags.slice(0, count).join('-'))[0] ?? 'und';
    } catch {
      // One subtag fewer.
    }
  }
  return 'und';
}

/** Best first; variants and novelties left out. An `id` is the browser's `voiceURI`. */
export function arrangeVoices(list: readonly SpeechSynthesisVoice[]): WebVoice[] {
  const known = new Map<string, WebVoice>();
  const usable = list.filter(({ name }) => !VARIANT.test(name) && !NOVELTY.test(name));
  for (const source of usable.toSorted((a, b) => rank(a) - rank(b))) {
    const { voiceURI: id, name, localService } = source;
    const isLocal = !REMOTE.test(name) && (localService || LOCAL_URI.test(id));
    const lang = validTag(source.lang);
    if (!known.has(id)) known.set(id, { source, voice: { id, name, lang, engine: 'webSpeech', isLocal } });
  }
  return [...known.values()];
}

/** Waits until the browser tells its voices; an empty list after 7 s means it has none. Takes no events for granted. */
export function waitForVoices(synthesis: SpeechSynthesis): Promise<WebVoice[]> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const look = (): void => {
      const list = synthesis.getVoices();
      if (list.length > 0 || performance.now() - startedAt >= PATIENCE) resolve(arrangeVoices(list));
      else setTimeout(look, POLL);
    };
    look();
  });
}

/** Calls `onFound` once if voices come within the next minute. Returns what ends the looking. */
export function watchForVoices(synthesis: SpeechSynthesis, onFound: () => void): () => void {
  const end = performance.now() + LATE.patience;
  const timer = setInterval(() => {
    const isFound = synthesis.getVoices().length > 0;
    if (isFound || performance.now() >= end) clearInterval(timer);
    if (isFound) onFound();
  }, LATE.poll);
  return () => clearInterval(timer);
}
