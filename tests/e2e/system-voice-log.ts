/** What the browser's own voice was given, and when it says it began and ended; its sound never passes through the page. */
import type { View } from './view.ts';

/** Times of the machine's clock, in ms; `null` where the browser never said so. */
export interface SpokenText {
  readonly text: string;
  readonly voice: string;
  readonly beganMs: number | null;
  readonly endedMs: number | null;
  /** Words it told. */
  readonly boundaries: number;
}

type Noted = { -readonly [Key in keyof SpokenText]: SpokenText[Key] };

function putOn(): void {
  const spoken: Noted[] = [];
  Object.assign(window, { lecternSpoken: spoken });
  const speak = SpeechSynthesis.prototype.speak;
  const nowMs = (): number => performance.timeOrigin + performance.now();
  SpeechSynthesis.prototype.speak = function (this: SpeechSynthesis, utterance) {
    const { text, voice } = utterance;
    const noted: Noted = { text, voice: voice?.name ?? '', beganMs: null, endedMs: null, boundaries: 0 };
    spoken.push(noted);
    utterance.addEventListener('start', () => {
      noted.beganMs = nowMs();
    });
    utterance.addEventListener('end', () => {
      noted.endedMs = nowMs();
    });
    utterance.addEventListener('boundary', () => {
      noted.boundaries += 1;
    });
    speak.call(this, utterance);
  };
}

/** Put on before Play. */
export const logSystemVoice = (page: View): Promise<void> => page.evaluate(putOn);
export const spokenTexts = (page: View): Promise<readonly SpokenText[]> =>
  page.evaluate(() => [...((window as unknown as { lecternSpoken?: SpokenText[] }).lecternSpoken ?? [])]);
