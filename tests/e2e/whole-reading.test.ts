/** Articles read from their first word to their last: nothing skipped, nothing twice, the word in step with the sound. */
import { expect, test } from 'vitest';
import type { BrowserName } from './browser-under-test.ts';
import { articles, BROWSERS, ears, IS_FULL, openArticle } from './browsers.ts';
import { whyNoSound } from './null-sink.ts';
import { chooseSpeed } from './player-controls.ts';
import { checkReading, scriptOfPage } from './reading-check.ts';
import { waitForFacts } from './sidebar-outline.ts';
import { heardSounds, logSpeech, seenMarks, watchMarks } from './speech-log.ts';
import { HIGHLIGHTS } from './view.ts';

const soundTest = test.skipIf(whyNoSound() !== null);

async function readWhole(name: BrowserName, slug: string, rate: number, patienceMs: number): Promise<void> {
  const { page, sidebar } = await openArticle(name, slug);
  await waitForFacts(sidebar);
  const told = await scriptOfPage((await articles()).urlOf(slug));
  const sink = await ears();
  await logSpeech(sidebar);
  await watchMarks(page, HIGHLIGHTS.word);
  await chooseSpeed(sidebar, rate);
  await sidebar.getByRole('button', 'Play').click();
  await sink.waitForSound(200);
  const fromMs = sink.nowMs();
  await sidebar.getByRole('status', 'End of the article.').wait(patienceMs);
  const tookMs = sink.nowMs() - fromMs;
  const report = checkReading(told, await heardSounds(sidebar), await seenMarks(page), rate);
  const { sentences, utterances, longestGapMs, words, inStep, unmarked, median } = report;
  console.log(
    `${name} ${slug} at ${rate}: ${sentences.length} sentences, ${words} words, ${((100 * inStep) / words).toFixed(1)} % in step ` +
      `(median ${median.toFixed(0)} ms, ${unmarked} never marked), longest gap ${longestGapMs.toFixed(0)} ms, ${(tookMs / 1000).toFixed(0)} s`,
  );
  expect(utterances).toEqual(told.script.utterances.map((_, index) => index));
  expect(sentences).toEqual(told.script.sentences.map((_, index) => index));
  expect(sink.audibleMs(fromMs) / tookMs).toBeGreaterThan(0.5);
  expect(unmarked / words).toBeLessThan(0.5);
  // Two files of tests run at a time: only alone is the step a figure of ours and not of the machine's.
  if (!IS_FULL) return;
  expect(inStep / words).toBeGreaterThanOrEqual(0.95);
  expect(longestGapMs).toBeLessThanOrEqual(400);
}

soundTest.each(BROWSERS)('%s reads a short article whole, each word marked as it is heard', async (name) => {
  await readWhole(name, 'brief', 1.75, 60_000);
});

const WHOLE = ['river-summit', 'harbour-fire', 'night-trains'].flatMap((slug) =>
  [1, 3].flatMap((rate) => BROWSERS.map((name) => ({ name, slug, rate }))),
);
soundTest.each(IS_FULL ? WHOLE : [])(
  '$name reads $slug whole at $rate',
  ({ name, slug, rate }) => readWhole(name, slug, rate, 600_000),
  660_000,
);
