/** One voice at a time, on a lock manager that behaves as the Web Locks specification says of `steal`. */
import { expect, test } from 'vitest';
import { createVoiceLock } from '../../../src/speech/voice-lock.ts';

/** Of one origin: `steal` breaks whatever is held, and rejects the promise its holder waits on. */
function fakeLocks(): LockManager {
  let breakHeld: ((reason: Error) => void) | null = null;
  const request = (_name: string, _options: LockOptions, callback: () => Promise<void>): Promise<void> => {
    breakHeld?.(new DOMException('stolen', 'AbortError'));
    return new Promise((resolve, reject) => {
      breakHeld = reject;
      void callback().then(() => {
        breakHeld = null;
        resolve();
      });
    });
  };
  return { request } as unknown as LockManager;
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test.each([
  { name: 'the newest wins and the other hears of it', steps: ['a', 'b'], lost: ['a'] },
  { name: 'who has let go is not told', steps: ['a', '-a', 'b'], lost: [] },
  { name: 'the voice goes back and forth', steps: ['a', 'b', 'a'], lost: ['a', 'b'] },
  { name: 'who has it already takes nothing', steps: ['a', 'a'], lost: [] },
])('$name', async ({ steps, lost }) => {
  const locks = fakeLocks();
  const heard: string[] = [];
  const holders = { a: createVoiceLock(locks), b: createVoiceLock(locks) };
  for (const step of steps) {
    const who = step.at(-1) as 'a' | 'b';
    if (step.startsWith('-')) holders[who].release();
    else holders[who].take(() => heard.push(who));
    await settled();
  }
  expect(heard).toEqual(lost);
});
