/** Unit tests (`tests/unit`, `tests/architecture.test.ts`) and end-to-end tests (`tests/e2e`) are two projects of one runner. */
import { defineConfig } from 'vitest/config';

const { LECTERN_FULL } = process.env;

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        test: {
          name: 'unit',
          root: new URL('..', import.meta.url).pathname,
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          root: new URL('..', import.meta.url).pathname,
          include: ['tests/e2e/**/*.test.ts'],
          // Two files at a time, each with browsers and a sound server of its own: these tests wait more than they work.
          // With 12 to 17 processes waiting for two cores every voice was still heard, and all were done in 0.6 of the time.
          // Not where the step of the words with the sound is measured.
          maxWorkers: LECTERN_FULL === '1' ? 1 : 2,
          // Real browsers, sound server and scheduler on a busy machine: once in some hundred tests one of them hangs.
          // A test that needs its second try says so in the report.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
