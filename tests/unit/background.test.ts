/** What the toolbar button and the command do, with a sidebar and without, on pages of every kind. */
import { beforeEach, expect, test, vi } from 'vitest';
import { articleFromText } from '../../src/language/plain-text.ts';

interface PressedTab {
  readonly id: number;
  readonly windowId: number;
}

const ARTICLE = articleFromText('The ferry is late. Nobody knows why.', { title: 'Ferry' });
const TAB: PressedTab = { id: 7, windowId: 1 };

const world = vi.hoisted(() => ({
  press: (_: unknown): void => {},
  command: (_: string, __: unknown): void => {},
  hasPanel: true,
  opens: true,
  isReached: true,
  /** What a content script, or our reader page, answers; `null` for none. */
  answer: null as unknown,
  done: [] as string[],
}));

vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    action: { onClicked: { addListener: (listener: typeof world.press) => (world.press = listener) } },
    commands: { onCommand: { addListener: (listener: typeof world.command) => (world.command = listener) } },
  },
}));
vi.mock('../../src/platform/panel.ts', () => ({
  hasPanel: () => world.hasPanel,
  openPanel: async () => {
    if (!world.opens) throw new Error('not in this window');
    world.done.push('panel');
  },
}));
vi.mock('../../src/platform/injection.ts', () => ({ injectContentScript: async () => world.isReached }));
vi.mock('../../src/platform/messaging.ts', () => ({
  callContent: async () => (world.answer === null ? { ok: false, error: 'contentGone' } : world.answer),
  tellPanel: async (_: string, { reached }: { reached: boolean }) => world.done.push(`pressed: ${reached}`) > 0,
}));
vi.mock('../../src/platform/reader-page.ts', () => ({
  openReader: async () => world.done.push('reader'),
  leaveReader: async () => world.done.push('back'),
  openReaderFailure: async (_: number, failure: string) => world.done.push(`reader says ${failure}`),
}));

const READ = { ok: true, value: { ok: true, value: ARTICLE } };

beforeEach(async () => {
  Object.assign(world, { hasPanel: true, opens: true, isReached: true, answer: READ, done: [] });
  await import('../../src/background/index.ts');
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

interface Case {
  readonly name: string;
  readonly given: Partial<typeof world>;
  readonly expected: readonly string[];
}

test.each<Case>([
  { name: 'opens the panel, and tells it', given: {}, expected: ['panel', 'pressed: true'] },
  {
    name: 'tells the panel that a page is closed to extensions',
    given: { isReached: false, answer: null },
    expected: ['panel', 'pressed: false'],
  },
  {
    name: 'on our reader page, which takes no script and answers by itself, tells the panel that it is there',
    given: { isReached: false },
    expected: ['panel', 'pressed: true'],
  },
  { name: 'on a phone opens the reader', given: { hasPanel: false }, expected: ['reader'] },
  {
    name: 'on a phone, on a page without an article, says so in the reader',
    given: { hasPanel: false, answer: { ok: true, value: { ok: false, error: 'notReadable' } } },
    expected: ['reader says notReadable'],
  },
  {
    name: 'in a window that takes no panel opens the reader',
    given: { opens: false },
    expected: ['pressed: true', 'reader'],
  },
])('the button $name', async ({ given, expected }) => {
  Object.assign(world, given);
  world.press(TAB);
  await vi.waitFor(() => expect([...world.done].sort()).toEqual([...expected].sort()));
});

test.each<Case>([
  { name: 'opens the reader', given: {}, expected: ['reader'] },
  { name: 'goes back from the reader to the page', given: { isReached: false }, expected: ['back'] },
  {
    name: 'says that a page is closed to extensions',
    given: { isReached: false, answer: null },
    expected: ['reader says pageNotAllowed'],
  },
  { name: 'says that reading failed', given: { answer: null }, expected: ['reader says readingFailed'] },
  {
    name: 'says that there is too little text',
    given: { answer: { ok: true, value: { ok: false, error: 'tooShort' } } },
    expected: ['reader says tooShort'],
  },
])('the command $name', async ({ given, expected }) => {
  Object.assign(world, given);
  world.command('open-reader', TAB);
  await vi.waitFor(() => expect(world.done).toEqual(expected));
});

test('another command does nothing', async () => {
  world.command('fly', TAB);
  await Promise.resolve();
  expect(world.done).toEqual([]);
});
