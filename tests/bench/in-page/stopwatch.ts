/** A stopwatch for the stages of an extraction. A stage that another one calls is part of that one. */

type Stage = (...args: never[]) => unknown;

const spent = new Map<string, number>();
let isRunning = false;

/** The same function, timed. What is no function stays as it is. */
export function timed<Value>(name: string, value: Value): Value {
  if (typeof value !== 'function') return value;
  const run = value as unknown as Stage;
  return ((...args: never[]): unknown => {
    if (isRunning) return run(...args);
    isRunning = true;
    const start = performance.now();
    try {
      return run(...args);
    } finally {
      spent.set(name, (spent.get(name) ?? 0) + performance.now() - start);
      isRunning = false;
    }
  }) as unknown as Value;
}

/** Milliseconds of each stage since the last call. */
export function takeTimes(): Record<string, number> {
  const times = Object.fromEntries(spent);
  spent.clear();
  return times;
}
