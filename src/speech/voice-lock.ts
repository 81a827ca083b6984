/**
 * One voice at a time over all pages of the extension: the newest wins, the others hear of it.
 * Web Locks do it without a background that would have to stay alive.
 */
const NAME = 'lectern-voice';

export interface VoiceLock {
  /** Takes the voice from whoever has it. `onLost` is called once, when somebody takes it from us. */
  take(onLost: () => void): void;
  release(): void;
}

/** @param locks `undefined` where the browser has none (a page that is not secure); then every page speaks for itself. */
export function createVoiceLock(locks: LockManager | undefined = globalThis.navigator?.locks): VoiceLock {
  let release: (() => void) | null = null;
  return {
    take(onLost) {
      if (release || !locks) return;
      let mine: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        mine = resolve;
      });
      release = mine;
      locks
        .request(NAME, { steal: true }, () => held)
        .catch(() => {
          // A promise of ours that was let go before is none of this one's business.
          if (release !== mine) return;
          release = null;
          onLost();
        });
    },
    release() {
      release?.();
      release = null;
    },
  };
}
