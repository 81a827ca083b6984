/**
 * The shape of `espeak-ng.js` (@echogarden/espeak-ng-emscripten 0.3.5), as read in its source.
 * It is copied beside the bundle as it is and never bundled.
 */
export interface EspeakEvent {
  readonly type: 'word' | 'sentence' | 'mark' | 'play' | 'end' | 'msg_terminated' | 'phoneme' | 'samplerate';
  /** From 1, in characters (code points) of the text. */
  readonly text_position: number;
  /** In ms from the beginning of the sound. */
  readonly audio_position: number;
}

export interface Espeak {
  get_samplerate(): number;
  /** In words a minute, 80 to 450. */
  set_rate(rate: number): void;
  /** 0 to 99; 50 is the voice's own. */
  set_pitch(pitch: number): void;
  /** 0 is done; anything else keeps the voice as it was. An unknown `+variant` is 0 too. */
  set_voice(identifier: string): number;
  /** Blocks. Text is read as SSML. Returning true from the callback ends it. */
  synthesize(text: string, callback: (samples: Int16Array, events: readonly EspeakEvent[]) => boolean): void;
}

export interface EspeakModule {
  readonly default: () => Promise<{ readonly eSpeakNGWorker: new () => Espeak }>;
}
