/** Waiting by asking again: a test waits for what it wants to see, never for a length of time. */

const ASK_AGAIN_MS = 50;
const PATIENCE_MS = 20_000;

export const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks until the answer is something other than `undefined`, `null` or `false`.
 *
 * @throws after `patienceMs`, naming what was waited for and what was seen (or thrown) last.
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer> | Answer,
  patienceMs: number = PATIENCE_MS,
): Promise<NonNullable<Exclude<Answer, false>>> {
  const deadline = Date.now() + patienceMs;
  let last = 'nothing';
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer as never;
      last = String(answer);
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await rest(ASK_AGAIN_MS);
  } while (Date.now() < deadline);
  throw new Error(`waited ${patienceMs / 1000} s for ${what}; last seen: ${last}`);
}
