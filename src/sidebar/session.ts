/** What happens to the sidebar from outside: presses of the button, tabs that come, go and move on. */
import type { Command } from '../model/commands.ts';
import type { PanelEvents } from '../model/messages.ts';
import { sentenceNear } from '../model/script.ts';
import { callContent, holdPage, onTold } from '../platform/messaging.ts';
import { createPlaceKeeper } from '../platform/places.ts';
import { leaveReader, openReader } from '../platform/reader-page.ts';
import { loadHabits, loadSettings, watchSettings } from '../platform/storage.ts';
import { activeTab, panelWindow, showTab, watchTabs } from '../platform/tabs.ts';
import type { Player } from '../speech/player.ts';
import type { VoiceHabits } from '../speech/voice-habits.ts';
import { runCommand } from '../ui/run-command.ts';
import type { SidebarActions } from './actions.ts';
import { createPageMarks } from './page-marks.ts';
import { readTab, readWith } from './reading-flow.ts';
import type { Notice, SidebarState, TabReading } from './state.ts';
import { createVoice } from './voice.ts';

/** The press that opened the sidebar is told to it a moment later; only then is "press the button" true. */
const FIRST_PRESS_MS = 1_000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function startSession(state: SidebarState, player: Player, habits: VoiceHabits): SidebarActions {
  let isPrivate = true;
  /** Only the newest reading may speak. */
  let generation = 0;
  /** The tab whose article was asked for last, and when; `null` where it gave none. */
  let asked: { readonly tabId: number; readonly at: number } | null = null;
  let letGo = (): void => undefined;
  const marks = createPageMarks(state);
  const mayStore = (): boolean => !isPrivate;
  const places = createPlaceKeeper(mayStore);
  const voice = createVoice(state, { player, habits, marks, places, mayStore });

  function settle(notice: Notice | null): void {
    state.notice.value = notice;
    state.isLoading.value = false;
  }

  async function take(found: TabReading, mine: number): Promise<void> {
    const { value: former } = state.reading;
    const isSame = former?.key === found.key;
    const restored = isSame ? former.restored : new Set<number>();
    const reading = restored.size === 0 ? found : readWith(found, restored, state.settings.value);
    // What the voice says until it has the new script is the old article's, in place and in page.
    if (!isSame) player.pause();
    const from = isSame ? null : await places.load(reading.key);
    if (mine !== generation) return;
    letGo();
    letGo = holdPage(reading.tabId);
    if (!isSame) marks.reset();
    if (former?.tabId !== reading.tabId) state.isInReader.value = false;
    state.reading.value = reading;
    state.presence.value = 'here';
    settle(null);
    if (!isSame) return voice.load(reading, from);
    // Pressed again on the same article: the voice goes on, and the new content script is told what to mark.
    if (restored.size > 0) await callContent(reading.tabId, 'restore', [...restored]);
    await marks.check();
  }

  /** @param whenGone What it means that no content script answers: that depends on who asks. */
  async function read(tabId: number, whenGone: () => Promise<Notice>): Promise<void> {
    const mine = ++generation;
    asked = { tabId, at: Date.now() };
    state.isLoading.value = true;
    state.notice.value = null;
    try {
      const result = await readTab(tabId, state.settings.value);
      if (mine !== generation) return;
      if (result.ok) return await take(result.value, mine);
      asked = null;
      const gone = result.error === 'contentGone' ? await whenGone() : null;
      if (mine !== generation) return;
      settle(gone ?? (result.error === 'malformed' || result.error === 'contentGone' ? 'readingFailed' : result.error));
    } catch (error) {
      console.error(error);
      if (mine !== generation) return;
      asked = null;
      settle('readingFailed');
    }
  }

  function pressed({ tabId, reached, since }: PanelEvents['pressed']): void {
    // A panel that opens asks by itself, and may have been answered by the content script that this press put in.
    if (reached && asked?.tabId === tabId && asked.at > since) return;
    if (reached) {
      void read(tabId, async () => 'readingFailed');
      return;
    }
    generation++;
    asked = null;
    settle('pageNotAllowed');
  }

  function tabActivated(tabId: number): void {
    const { value: reading } = state.reading;
    if (reading === null) {
      void read(tabId, async () => 'pressButton');
      return;
    }
    generation++;
    settle(null);
    // Another tab comes to the front when ours is closed; the numbers of tabs are never used again.
    if (state.presence.value === 'closed') return;
    state.presence.value = tabId === reading.tabId ? 'here' : 'otherTab';
    if (tabId === reading.tabId) void marks.check();
  }

  async function tabNavigated(tabId: number, windowId: number): Promise<void> {
    const { value: reading } = state.reading;
    if (reading?.tabId === tabId) {
      // Another document, perhaps our reader page: it does not know of us yet.
      letGo();
      letGo = holdPage(tabId);
      return marks.check();
    }
    if (reading === null && !state.isLoading.value && (await activeTab(windowId)) === tabId) {
      await read(tabId, async () => 'pressButton');
    }
  }

  function tabClosed(tabId: number): void {
    if (state.reading.value?.tabId === tabId) state.presence.value = 'closed';
  }

  const run = (command: Command): void =>
    runCommand(command, { hasArticle: true, rate: state.settings.value.rate, actions, open: () => undefined });

  async function begin(): Promise<void> {
    const { windowId, isPrivate: isPrivateWindow } = await panelWindow();
    isPrivate = isPrivateWindow;
    onTold({
      pressed: (press) => {
        if (press.windowId !== windowId) return false;
        pressed(press);
        return true;
      },
      readFrom: ({ tabId, part, offset, until }) => {
        const { value: reading } = state.reading;
        // What is being read from the page now is what is meant: it is asked again.
        if (reading?.tabId !== tabId || state.isLoading.value) return false;
        if (until) {
          voice.readFrom({ part, offset }, until);
          return true;
        }
        const sentence = sentenceNear(reading.script, part, offset);
        if (sentence !== null) voice.readFrom({ sentence });
        return true;
      },
      shortcut: ({ windowId: pressedIn, command }) => {
        if (pressedIn !== windowId || state.reading.value === null) return false;
        run(command);
        return true;
      },
      command: ({ tabId, command }) => {
        if (state.reading.value?.tabId !== tabId) return false;
        run(command);
        return true;
      },
    });
    watchTabs(windowId, {
      activated: tabActivated,
      navigated: (tabId) => void tabNavigated(tabId, windowId),
      closed: tabClosed,
    });
    habits.restore(await loadHabits());
    voice.takeSettings(await loadSettings());
    watchSettings(voice.takeSettings);
    const tabId = await activeTab(windowId);
    if (tabId === null || generation > 0) return;
    await read(tabId, async () => {
      await wait(FIRST_PRESS_MS);
      return 'pressButton';
    });
  }

  window.addEventListener('pagehide', () => places.flush());
  begin().catch((error: unknown) => {
    console.error(error);
    settle('readingFailed');
  });

  const actions: SidebarActions = {
    showEvidence(id, spans) {
      const { value: shown } = state.evidence;
      const index = shown?.id === id ? (shown.index + 1) % spans.length : 0;
      const span = spans[index];
      if (span) marks.showEvidence(id, index, span);
    },
    hideEvidence() {
      marks.reset();
      marks.follow(state.player.value);
    },
    togglePlaying: voice.toggle,
    previous: voice.previous,
    next: voice.next,
    goToSentence: voice.goToSentence,
    playPassages: voice.playPassages,
    seekShare: voice.seekShare,
    followVoice() {
      marks.releaseEvidence();
      marks.follow(state.player.value);
    },
    changeSettings: voice.changeSettings,
    restore(restored) {
      const { value: former } = state.reading;
      if (former === null) return;
      state.evidence.value = null;
      marks.reset();
      const reading = readWith(former, restored, state.settings.value);
      state.reading.value = reading;
      // Asked first, so that what the voice says next is marked where it now stands.
      callContent(reading.tabId, 'restore', [...restored]).catch(console.error);
      voice.replace(former, reading);
    },
    showArticleTab() {
      const { value: reading } = state.reading;
      if (reading !== null) void showTab(reading.tabId);
    },
    openReader() {
      const { value: reading } = state.reading;
      if (reading === null) return;
      const change = state.isInReader.value ? leaveReader(reading.tabId) : openReader(reading.tabId, reading.article);
      change.catch(console.error);
    },
  };
  return actions;
}
