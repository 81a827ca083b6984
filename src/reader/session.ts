/** What happens to the reader page from outside: its article, settings of other pages, a sidebar that comes and goes. */
import { effect } from '@preact/signals';
import { analyse } from '../analysis/analyse.ts';
import type { Article } from '../model/article.ts';
import type { Command } from '../model/commands.ts';
import type { Highlight } from '../model/messages.ts';
import { restoreOmitted } from '../model/restore.ts';
import { fail, succeed } from '../model/result.ts';
import { sentenceNear } from '../model/script.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import { articleKey } from '../platform/article-key.ts';
import { answerCalls, onHeld, onTold, tellPanel } from '../platform/messaging.ts';
import { loadArticle } from '../platform/reader-page.ts';
import { loadSettings, saveSettings, watchSettings } from '../platform/storage.ts';
import { ownTab } from '../platform/tabs.ts';
import { sentenceAround } from '../ui/evidence.ts';
import type { EvidenceActions, PlayerActions } from '../ui/reading.ts';
import { retell, tellArticle } from '../ui/telling.ts';
import { applyTheme } from '../ui/theme.ts';
import { type ArticleMarks, factSpans } from './article-marks.ts';
import type { ArticlePoint } from './article-ranges.ts';
import type { ReaderState } from './state.ts';
import { loadSyllables } from './syllables.ts';
import { applyTypography } from './typography.ts';
import { createReaderVoice } from './voice.ts';

/** In ms. A sidebar that stands beside the page says so when the page has loaded: then the voice is the sidebar's. */
const HELD_WITHIN = 500;

export interface ReaderActions extends EvidenceActions, PlayerActions {
  /** Reads aloud from the sentence at this place on, here or in the sidebar. */
  readonly readFrom: (point: ArticlePoint) => void;
  /** Does in the sidebar beside this page what one of its keys does. */
  readonly tellSidebar: (command: Command) => void;
  /** Leaves this page for the one the article is from. */
  readonly openReader: () => void;
  /** The elements were drawn anew. */
  readonly drawn: () => void;
  readonly dispose: () => void;
}

export function startSession(state: ReaderState, marks: ArticleMarks): ReaderActions {
  const tab = ownTab();
  let isPrivate = true;
  const show = (wanted: Highlight | null): boolean => {
    const found = marks.show(wanted);
    state.isAway.value = marks.isAway;
    return found;
  };
  const voice = createReaderVoice(state, show, () => !isPrivate);

  async function read(article: Article): Promise<void> {
    const analysis = analyse(article);
    const script = tellArticle(article, analysis, state.settings.value);
    state.reading.value = { key: await articleKey(article), article, analysis, script };
  }

  async function begin(): Promise<Article | null> {
    ({ isPrivate } = await tab);
    state.settings.value = await loadSettings();
    const loaded = await loadArticle(location.hash);
    if (!loaded.ok) {
      state.status.value = loaded.error;
      return null;
    }
    const { value: article } = loaded;
    document.title = article.title ?? document.title;
    await read(article);
    state.status.value = 'here';
    return article;
  }

  const wakeVoice = (): void => {
    if (!state.isHeld.value && state.reading.value !== null) voice.wake();
  };

  // A panel asks as soon as the page is loaded: it is listened to before anything is waited for.
  onHeld((isHeld) => {
    state.isHeld.value = isHeld;
    // One voice at a time: the panel's place is its own.
    if (isHeld) voice.handOver();
    else {
      marks.show(null);
      wakeVoice();
    }
  });
  const loaded = begin().catch((error: unknown) => {
    console.error(error);
    state.status.value = 'readingFailed';
    return null;
  });
  void loaded.then(() => setTimeout(wakeVoice, HELD_WITHIN));
  // Without a sidebar the browser's keys are for this page, where it is looked at or heard.
  onTold({
    shortcut: ({ command }) => {
      const isMeant = document.visibilityState === 'visible' || state.player.value.status === 'playing';
      if (state.isHeld.value || state.reading.value === null || !isMeant) return false;
      if (command === 'togglePlaying') voice.toggle();
      else if (command === 'nextSentence') voice.next('sentence');
      else if (command === 'previousSentence') voice.previous('sentence');
      else return false;
      return true;
    },
  });
  answerCalls({
    // A click does that here.
    askedPlaces: () => null,
    getArticle: async () => {
      const article = await loaded;
      return article === null ? fail('notReadable') : succeed(article);
    },
    restore: async (omitted) => {
      const article = await loaded;
      if (article !== null) await read(restoreOmitted(article, new Set(omitted)));
      return article !== null;
    },
    highlight: async (wanted) => {
      await loaded;
      return { found: show(wanted), isSamePage: true, isAway: marks.isAway, isReader: true };
    },
  });

  function takeSettings(settings: Settings): void {
    const { value: reading } = state.reading;
    const retold = reading && retell(reading, state.settings.value, settings);
    state.settings.value = settings;
    voice.configure();
    if (!retold) return;
    state.reading.value = retold;
    voice.retell();
  }
  const endWatch = watchSettings(takeSettings);
  effect(() => {
    applyTheme(state.settings.value);
    applyTypography(state.settings.value);
  });
  effect(() => {
    const lang = state.reading.value?.article.lang ?? null;
    const wanted = state.settings.value.hasSyllables ? loadSyllables(lang) : Promise.resolve(null);
    wanted
      .then((syllabify) => {
        state.syllabify.value = syllabify;
      })
      .catch(console.error);
  });
  effect(() => {
    const { value: reading } = state.reading;
    marks.showFacts(reading !== null && state.settings.value.hasFactMarks ? factSpans(reading.analysis) : []);
  });

  function changeSettings(change: Partial<Settings>): void {
    const settings = { ...state.settings.value, ...change };
    takeSettings(settings);
    if (!isPrivate) saveSettings(change).catch(console.error);
  }

  return {
    showEvidence(id: string, spans: readonly Span[]) {
      const { value: reading } = state.reading;
      const { value: shown } = state.evidence;
      const index = shown?.id === id ? (shown.index + 1) % spans.length : 0;
      const span = spans[index];
      if (reading === null || span === undefined) return;
      const sentence = sentenceAround(reading.analysis.sentences, span);
      state.evidence.value = {
        id,
        index,
        span,
        isInPage: show({ part: 'body', sentence, word: span, scroll: true, isAsked: true }),
      };
    },
    hideEvidence() {
      state.evidence.value = null;
      marks.show(null);
    },
    togglePlaying: voice.toggle,
    previous: voice.previous,
    next: voice.next,
    goToSentence: voice.goToSentence,
    playPassages: voice.playPassages,
    seekShare: voice.seekShare,
    followVoice: voice.show,
    readFrom({ part, offset }) {
      const { value: reading } = state.reading;
      if (reading === null) return;
      if (state.isHeld.value) {
        tab.then(({ id }) => tellPanel('readFrom', { tabId: id, part, offset })).catch(console.error);
        return;
      }
      const sentence = sentenceNear(reading.script, part, offset);
      if (sentence !== null) voice.readFrom(sentence);
    },
    tellSidebar(command) {
      tab.then(({ id }) => tellPanel('command', { tabId: id, command })).catch(console.error);
    },
    openReader: () => history.back(),
    changeSettings,
    drawn: marks.redraw,
    dispose() {
      endWatch();
      voice.dispose();
    },
  };
}
