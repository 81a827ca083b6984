/** What happens in the sidebar when buttons are pressed, tabs change and the voice goes on: the marks, the place, the notices. */
import { beforeEach, expect, test, vi } from 'vitest';
import { articleFromText } from '../../../src/language/plain-text.ts';
import type { Highlight, PanelEvents } from '../../../src/model/messages.ts';
import { IDLE, type PlayerState } from '../../../src/model/player-state.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { sliceOf } from '../../../src/model/span.ts';
import type { TabEvents } from '../../../src/platform/tabs.ts';
import { startSession } from '../../../src/sidebar/session.ts';
import { createState } from '../../../src/sidebar/state.ts';
import type { Player } from '../../../src/speech/player.ts';
import { createVoiceHabits } from '../../../src/speech/voice-habits.ts';

/** The pages behind the tabs, and what was done to them. */
const world = vi.hoisted(() => ({
  articles: new Map<number, unknown>(),
  addressChanged: new Set<number>(),
  isAway: false,
  inReader: new Set<number>(),
  marked: [] as { tabId: number; highlight: unknown }[],
  held: new Set<number>(),
  places: new Map<string, unknown>(),
  told: {} as { pressed(detail: unknown): boolean; readFrom(detail: unknown): boolean },
  tabs: {} as unknown,
}));

vi.mock('../../../src/platform/messaging.ts', () => ({
  onTold: (handlers: typeof world.told) => {
    world.told = handlers;
  },
  holdPage: (tabId: number) => {
    world.held.add(tabId);
    return () => world.held.delete(tabId);
  },
  callContent: async (tabId: number, call: string, highlight: unknown) => {
    const article = world.articles.get(tabId);
    if (article === undefined) return { ok: false, error: 'contentGone' };
    if (call === 'getArticle') return { ok: true, value: { ok: true, value: article } };
    world.marked.push({ tabId, highlight });
    return {
      ok: true,
      value: {
        found: true,
        isSamePage: !world.addressChanged.has(tabId),
        isAway: world.isAway,
        isReader: world.inReader.has(tabId),
      },
    };
  },
}));
vi.mock('../../../src/platform/tabs.ts', () => ({
  panelWindow: async () => ({ windowId: 1, isPrivate: false }),
  activeTab: async () => null,
  watchTabs: (_: number, events: unknown) => {
    world.tabs = events;
  },
  showTab: async () => {},
}));
vi.mock('../../../src/platform/reader-page.ts', () => ({
  openReader: async (tabId: number) => void world.inReader.add(tabId),
  leaveReader: async (tabId: number) => void world.inReader.delete(tabId),
}));
vi.mock('../../../src/platform/storage.ts', () => ({
  loadSettings: async () => DEFAULT_SETTINGS,
  saveSettings: async () => {},
  watchSettings: () => {},
  loadHabits: async () => ({}),
  saveHabits: async () => {},
}));
vi.mock('../../../src/platform/places.ts', () => ({
  createPlaceKeeper: () => ({
    load: async (key: string) => world.places.get(key) ?? null,
    follow: (key: string, { status }: PlayerState, place: unknown) =>
      status === 'playing' && world.places.set(key, place),
    flush: () => {},
  }),
}));
vi.mock('../../../src/platform/i18n.ts', () => ({ text: String, interfaceLanguage: () => 'en' }));
vi.stubGlobal('window', { addEventListener: () => {} });

const FERRY = articleFromText('The ferry is late. Nobody knows why.', { title: 'Ferry', url: 'https://example.org/1' });
const BRIDGE = articleFromText('The bridge is shut. It opens on Monday.', {
  title: 'Bridge',
  url: 'https://example.org/2',
});

/** A player that says what it is told to. */
function fakePlayer() {
  const listeners = new Set<(state: PlayerState) => void>();
  let state = IDLE;
  const become = (change: Partial<PlayerState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener(state);
  };
  const player = {
    get state() {
      return state;
    },
    subscribe: (listener: (now: PlayerState) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: (_: unknown, from = IDLE.position) => become({ ...IDLE, position: from }),
    play: () => become({ status: 'playing' }),
    pause: () => state.status === 'playing' && become({ status: 'paused' }),
    next: () => become({ sentence: state.sentence + 1 }),
    previous: () => become({ sentence: Math.max(0, state.sentence - 1) }),
    seek: ({ sentence }: { sentence: number }) => become({ sentence }),
    playFrom: ({ sentence }: { sentence: number }) => become({ sentence, status: 'playing' }),
    configure: () => {},
    dispose: () => {},
  };
  return { player: player as unknown as Player, become };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const tabs = (): TabEvents => world.tabs as TabEvents;
const lastMark = () => world.marked.at(-1) as { tabId: number; highlight: Highlight | null } | undefined;

async function begin() {
  const state = createState();
  const { player, become } = fakePlayer();
  const actions = startSession(state, player, createVoiceHabits());
  const press = async (tabId: number, reached = true): Promise<void> => {
    const detail: PanelEvents['pressed'] = { tabId, windowId: 1, reached, since: Date.now() };
    world.told.pressed(detail);
    await vi.waitFor(() => expect(state.isLoading.value).toBe(false));
    await settled();
  };
  await settled();
  await press(1);
  return { state, actions, become, press };
}

beforeEach(() => {
  world.articles = new Map<number, unknown>([
    [1, FERRY],
    [2, BRIDGE],
  ]);
  world.addressChanged.clear();
  world.isAway = false;
  world.inReader.clear();
  world.marked.splice(0);
  world.held.clear();
  world.places.clear();
});

test('a press that is told after its article was read does not have it read again', async () => {
  const { state } = await begin();
  const { value: reading } = state.reading;
  world.told.pressed({ tabId: 1, windowId: 1, reached: true, since: Date.now() - 1_000 });
  expect(state.isLoading.value).toBe(false);
  expect(state.reading.value).toBe(reading);
});

test('another press reads the page again', async () => {
  const { state, press } = await begin();
  const { value: reading } = state.reading;
  await press(1);
  expect(state.reading.value).not.toBe(reading);
});

test('play brings the first sentence into view', async () => {
  const { actions } = await begin();
  actions.togglePlaying();
  await settled();
  expect(lastMark()).toMatchObject({ tabId: 1, highlight: { part: 'title', scroll: true } });
});

test('scrolled away from, the voice is not followed until the reader asks for it', async () => {
  const { state, actions, become } = await begin();
  actions.togglePlaying();
  await settled();
  expect(lastMark()?.highlight?.isAsked).toBe(true);
  world.isAway = true;
  become({ sentence: 1 });
  await settled();
  expect(lastMark()?.highlight).toMatchObject({ scroll: true, isAsked: false });
  expect(state.isAway.value).toBe(true);
  world.isAway = false;
  actions.followVoice();
  await settled();
  expect(lastMark()?.highlight).toMatchObject({ scroll: true, isAsked: true });
  expect(state.isAway.value).toBe(false);
});

test('the next sentence is shown in the page, also while paused with a fact on show', async () => {
  const { actions, become } = await begin();
  actions.togglePlaying();
  become({ status: 'paused' });
  actions.showEvidence('fact', [{ start: 4, end: 9 }]);
  await settled();
  expect(lastMark()?.highlight).toMatchObject({ part: 'body', word: { start: 4, end: 9 } });
  actions.next('sentence');
  await settled();
  const highlight = lastMark()?.highlight;
  expect(highlight?.scroll).toBe(true);
  expect(highlight && sliceOf(FERRY.text, highlight.sentence)).toBe('The ferry is late.');
});

test('another article: the old page is let go, the old place kept, and nothing of it marked in the new page', async () => {
  const { state, actions, become, press } = await begin();
  const ferry = state.reading.value?.key ?? '';
  actions.togglePlaying();
  become({ sentence: 2, position: { utterance: 2, offset: 7 } });
  actions.showEvidence('fact', [{ start: 19, end: 25 }]);
  await press(2);
  expect(state.reading.value?.article.title).toBe('Bridge');
  expect([...world.held]).toEqual([2]);
  expect(state.evidence.value).toBeNull();
  tabs().activated(1);
  tabs().activated(2);
  await settled();
  expect(world.marked.filter(({ tabId, highlight }) => tabId === 2 && highlight !== null)).toEqual([]);
  expect([...world.places.keys()]).toEqual([ferry]);
});

test('pressed again on the same article, its marks come back', async () => {
  const { actions, become, press } = await begin();
  actions.togglePlaying();
  become({ status: 'paused', sentence: 1 });
  await settled();
  world.marked.splice(0);
  await press(1);
  expect(lastMark()?.highlight).toMatchObject({ part: 'body' });
});

test.each([
  { name: 'the content script is gone', happen: () => world.articles.delete(1), presence: 'navigated' },
  { name: 'the address changed without a load', happen: () => world.addressChanged.add(1), presence: 'navigated' },
  { name: 'the same page loaded its rest', happen: () => {}, presence: 'here' },
])('$name: $presence', async ({ happen, presence }) => {
  const { state } = await begin();
  happen();
  tabs().navigated(1);
  await settled();
  expect(state.presence.value).toBe(presence);
});

test.each([
  { name: 'a page closed to extensions', tabId: 3, reached: false, notice: 'pageNotAllowed' },
  { name: 'a page that does not answer', tabId: 3, reached: true, notice: 'readingFailed' },
])('$name leaves the article that is here', async ({ tabId, reached, notice }) => {
  const { state, press } = await begin();
  await press(tabId, reached);
  expect(state.notice.value).toBe(notice);
  expect(state.reading.value?.article.title).toBe('Ferry');
});

test('a tab that was closed stays closed when another comes to the front', async () => {
  const { state } = await begin();
  tabs().closed(1);
  tabs().activated(2);
  await settled();
  expect(state.presence.value).toBe('closed');
});

test('asked for again, the article alone gives way to its page; another tab is asked for its own', async () => {
  const { state, actions, press } = await begin();
  const change = async (): Promise<void> => {
    actions.openReader();
    tabs().navigated(1);
    await settled();
  };
  await change();
  expect([state.isInReader.value, [...world.inReader]]).toEqual([true, [1]]);
  await change();
  expect([state.isInReader.value, [...world.inReader]]).toEqual([false, []]);
  await change();
  await press(2);
  expect(state.isInReader.value).toBe(false);
  actions.openReader();
  expect([...world.inReader]).toEqual([1, 2]);
});

test('presses for another window are not ours', async () => {
  await begin();
  expect(world.told.pressed({ tabId: 2, windowId: 9, reached: true })).toBe(false);
});

test('what the reader page asks to hear is heard from its sentence on', async () => {
  const { state } = await begin();
  const offset = FERRY.text.indexOf('knows');
  expect(world.told.readFrom({ tabId: 1, part: 'body', offset })).toBe(true);
  expect(state.player.value).toMatchObject({ status: 'playing' });
  const { part, span } = state.reading.value?.script.sentences[state.player.value.sentence] ?? {};
  expect([part, span && sliceOf(FERRY.text, span)]).toEqual(['body', 'Nobody knows why.']);
});

test('an article of another tab is not ours to read', async () => {
  await begin();
  expect(world.told.readFrom({ tabId: 2, part: 'body', offset: 0 })).toBe(false);
});
