/** What the browser itself offers of ours: entries in a page's menu, and commands the reader assigns keys to. */
import { expect, test } from 'vitest';
import { BROWSERS, IS_FULL, openArticle } from './browsers.ts';
import { waitForFacts } from './sidebar-outline.ts';
import { seenMarks, watchMarks } from './speech-log.ts';
import { until } from './until.ts';
import { HIGHLIGHTS, type View } from './view.ts';

const CAPTAIN = 'The ferry between Lisbon and Barreiro stopped on Tuesday after its captain saw a whale in the river.';
const FLAMES =
  'By then flames 12 metres high were leaping from the roof, and the wind was carrying sparks towards the wooden houses of Bryggen.';

/** Where these words stand in the window, once they are scrolled to. */
const pointOf = (page: View, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(wanted));
    const text = paragraph?.firstChild;
    if (!(text instanceof Text)) throw new Error(`no paragraph begins with “${wanted}”`);
    paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(wanted) + 1);
    range.setEnd(text, text.data.indexOf(wanted) + 2);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  }, words);

const select = (page: View, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(wanted));
    const text = paragraph?.firstChild;
    if (!(text instanceof Text)) throw new Error(`no paragraph begins with “${wanted}”`);
    const at = text.data.indexOf(wanted);
    getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
  }, words);

const markedSentences = async (page: View): Promise<string[]> =>
  (await seenMarks(page)).map(({ text }) => text.replace(/\s+/g, ' '));

const fullTest = test.skipIf(!IS_FULL).each(BROWSERS);

fullTest('%s reads from where the menu of the page was opened', async (name) => {
  const { tab, page, sidebar } = await openArticle(name, 'harbour-fire');
  await waitForFacts(sidebar);
  await watchMarks(page, HIGHLIGHTS.sentence);
  await tab.chooseInMenu('read-from-here', await pointOf(page, 'By then flames'));
  await until('the sentence after it', async () => (await markedSentences(page)).length > 1, 30_000);
  expect((await markedSentences(page)).slice(0, 1)).toEqual([FLAMES]);
  await sidebar.getByRole('button', 'Pause').click();
});

fullTest('%s reads what is selected, and nothing behind it', async (name) => {
  const { tab, page, sidebar } = await openArticle(name, 'harbour-fire');
  await waitForFacts(sidebar);
  await watchMarks(page, HIGHLIGHTS.word);
  const point = await pointOf(page, 'reached the harbour');
  await select(page, 'reached the harbour');
  await tab.chooseInMenu('read-selection', point);
  await sidebar.getByRole('button', 'Pause').wait();
  await sidebar.getByRole('button', 'Play').wait();
  expect((await markedSentences(page)).join(' ')).toBe('reached the harbour');
});

fullTest('%s plays, goes on and back, and pauses by its commands', async (name) => {
  const { browser, page, sidebar } = await openArticle(name, 'brief');
  await waitForFacts(sidebar);
  await browser.runCommand('toggle-playing');
  await sidebar.getByRole('button', 'Pause').wait();
  await browser.runCommand('next-sentence');
  await browser.runCommand('next-sentence');
  await page.waitForHighlight('The company lost £2m in fares.');
  await browser.runCommand('previous-sentence');
  await page.waitForHighlight(CAPTAIN);
  await browser.runCommand('toggle-playing');
  await sidebar.getByRole('button', 'Play').wait();
});
