/** The voices of the system, through speech-dispatcher: an article whole, and how far the words they do not tell are off. */
import { expect, test } from 'vitest';
import { articles, BROWSERS, DIST, ears, IS_FULL, launch } from './browsers.ts';
import { openDispatcher, whyNoDispatcher } from './dispatcher.ts';
import { whyNoSound } from './null-sink.ts';
import { checkReading, scriptOfPage } from './reading-check.ts';
import { waitForFacts } from './sidebar-outline.ts';
import { seenMarks, watchMarks } from './speech-log.ts';
import { logSystemVoice, spokenTexts } from './system-voice-log.ts';
import { heardUtterances, lighterScript, loadSynthesiser } from './system-voice-sounds.ts';
import { until } from './until.ts';
import { HIGHLIGHTS } from './view.ts';

const why = whyNoSound() ?? whyNoDispatcher();
if (IS_FULL && why !== null) console.log(`Tests of system voices are skipped: ${why}.`);

test.skipIf(!IS_FULL || why !== null).each(BROWSERS)(
  '%s reads an article whole in a voice of the system',
  async (name) => {
    const sink = await ears();
    const dispatcher = await openDispatcher(sink.environment);
    const browser = await launch(name, undefined, true);
    try {
      const url = (await articles()).urlOf('river-summit');
      const told = await scriptOfPage(url);
      const script = lighterScript(told.script);
      const tab = await browser.openTab(url);
      await browser.press();
      const sidebar = await browser.sidebar();
      await waitForFacts(sidebar);
      // Play pressed before they come is answered by the embedded voice, as it should be.
      await until(
        'the voices of the system in the list',
        () =>
          sidebar.evaluate(() => document.querySelector('.voice-choice')?.textContent.includes('(on this computer)')),
        60_000,
      );
      await logSystemVoice(sidebar);
      await watchMarks(tab.view, HIGHLIGHTS.word);
      await sidebar.getByRole('button', 'Play').click();
      await sink.waitForSound(200, 30_000);
      const fromMs = sink.nowMs();
      await sidebar.getByRole('status', 'End of the article.').wait(480_000);
      const tookMs = sink.nowMs() - fromMs;
      const spoken = await spokenTexts(sidebar);
      const sounds = heardUtterances(script, spoken, sink, await loadSynthesiser(DIST));
      const report = checkReading({ ...told, script }, sounds, await seenMarks(tab.view), 1);
      const { sentences, words, inStep, unmarked, median, ninetieth, longestGapMs } = report;
      const boundaries = spoken.reduce((sum, one) => sum + one.boundaries, 0);
      console.log(
        `${name}, ${spoken[0]?.voice}: ${sentences.length} sentences in ${spoken.length} goes, ${boundaries} words told, ` +
          `${words} words, ${((100 * inStep) / words).toFixed(1)} % within 150 ms (median ${median.toFixed(0)} ms, ` +
          `nine of ten within ${ninetieth.toFixed(0)} ms, ${unmarked} never marked), longest gap ${longestGapMs.toFixed(0)} ms, ` +
          `${(tookMs / 1000).toFixed(0)} s`,
      );
      expect(sentences).toEqual(script.sentences.map((_, index) => index));
      expect(sink.audibleMs(fromMs) / tookMs).toBeGreaterThan(0.5);
      expect(unmarked / words).toBeLessThan(0.1);
    } finally {
      await browser.close();
      dispatcher.close();
    }
  },
  660_000,
);
