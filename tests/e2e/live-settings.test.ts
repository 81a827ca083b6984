/** A setting counts at once: seen in the next frame, the article not read again, the voice where it was. */
import { expect, test } from 'vitest';
import { BROWSERS, openArticle } from './browsers.ts';
import { waitForFacts } from './sidebar-outline.ts';
import { until } from './until.ts';

/** Each setting, as it is changed in the dialog, and where the change is seen. */
const CHANGES = [
  { label: 'Dark', seenIn: 'html' },
  { label: 'High contrast', seenIn: 'html' },
  { label: 'Speed', choice: 6, seenIn: '.article-header' },
  { label: 'Volume', choice: 0.5, seenIn: 'dialog output' },
  { label: 'in one voice, with a sign', seenIn: 'dialog .settings__group' },
  { label: 'Read quotes only', seenIn: '.player__progress input' },
  { label: 'Keys without', seenIn: 'dialog [aria-labelledby="settings-keys"]' },
] as const;

/**
 * Changes a setting as the reader does, and counts the frames until it is seen.
 *
 * @returns 1 where the next frame shows it; 30 where none did.
 */
function framesUntilSeen({ label, seenIn, choice }: { label: string; seenIn: string; choice?: number }) {
  const shown = (): string => {
    const element = document.querySelector<HTMLElement & { value?: string }>(seenIn);
    const colour = element === null ? '' : getComputedStyle(element).backgroundColor;
    return `${colour} ${element?.value} ${element?.textContent}`;
  };
  const row = [...document.querySelectorAll('dialog[open] label')].find((one) => one.textContent?.includes(label));
  const control = row?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
  if (!control) throw new Error(`no setting ${label}`);
  const before = shown();
  if (choice === undefined) control.click();
  else {
    if (control instanceof HTMLSelectElement) control.selectedIndex = choice;
    else control.value = String(choice);
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  }
  return new Promise<number>((resolve) => {
    let frames = 0;
    const look = (): void => {
      frames++;
      if (shown() !== before || frames === 30) resolve(frames);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

interface Told {
  readonly call: string;
}
/** The sidebar's own window, as far as we reach into it. */
interface SidebarWindow {
  readonly browser?: SidebarWindow['chrome'];
  readonly chrome: { readonly tabs: { sendMessage(...words: readonly unknown[]): Promise<unknown> } };
  calls?: string[];
}

/** From now on what the sidebar asks of the page is written down. */
function listenToCalls(): void {
  const sidebar = window as unknown as SidebarWindow;
  const { tabs } = sidebar.browser ?? sidebar.chrome;
  const send = tabs.sendMessage.bind(tabs);
  const calls: string[] = [];
  sidebar.calls = calls;
  tabs.sendMessage = (...words) => {
    calls.push((words[1] as Told).call);
    return send(...words);
  };
}
const callsOf = (): readonly string[] => (window as unknown as SidebarWindow).calls ?? [];

test.each(BROWSERS)('%s shows every change in the next frame, and reads nothing again', async (name) => {
  const { page, sidebar } = await openArticle(name, 'harbour-fire');
  await waitForFacts(sidebar);
  await sidebar.getByRole('button', 'Play').click();
  await until('the voice', async () => (await page.highlighted()).length > 0);
  await sidebar.getByRole('button', 'Next quote').click();
  await sidebar.getByRole('button', 'Pause').click();
  await sidebar.getByRole('button', 'Play').wait();
  const [sentence = ''] = await page.highlighted();
  await sidebar.evaluate(listenToCalls);
  await sidebar.getByRole('button', 'Settings').click();
  await sidebar.getByRole('radio', 'Dark').wait();
  const frames: Record<string, number> = {};
  for (const change of CHANGES) frames[change.label] = await sidebar.evaluate(framesUntilSeen, change);
  expect(frames).toEqual(Object.fromEntries(CHANGES.map(({ label }) => [label, 1])));
  expect(await page.highlighted()).toEqual([sentence]);
  await sidebar.getByRole('button', 'Close').click();
  await sidebar.getByRole('button', 'Haukeland Hospital').click();
  await until('the fact in the page', async () => (await page.highlighted())[0] !== sentence);
  const calls = await sidebar.evaluate(callsOf);
  expect(calls.length).toBeGreaterThan(0);
  expect(calls).not.toContain('getArticle');
  await sidebar.getByRole('button', 'Play').click();
  await page.waitForHighlight(sentence, 60_000);
});
