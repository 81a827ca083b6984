/**
 * What is marked in the page: the sentence being spoken, or the one a fact was taken from.
 * The last press of a fact wins for a while, then the voice is followed again.
 */
import type { Highlight } from '../model/messages.ts';
import type { PlayerState } from '../model/player-state.ts';
import type { Span } from '../model/span.ts';
import { sentenceAround } from '../ui/evidence.ts';
import { createPageHighlighter, type HighlightOutcome } from './page-highlighter.ts';
import type { SidebarState } from './state.ts';

/** A fact that was pressed while the voice goes on stays in view this long. */
const HOLD_EVIDENCE_MS = 6_000;

export interface PageMarks {
  /** Marks what the voice says, unless a fact was just pressed. */
  follow(player: PlayerState): void;
  /** Marks the sentence around a span, and remembers in the state whether the page has it. */
  showEvidence(id: string, index: number, span: Span): void;
  /** The voice is to be followed from now on, and brought into view. */
  releaseEvidence(): void;
  /** Forgets what was marked: another article is here. */
  reset(): void;
  /** Finds out whether the page is still there, by showing in it again what it should show. */
  check(): Promise<void>;
}

export function createPageMarks(state: SidebarState): PageMarks {
  const highlighter = createPageHighlighter(({ isAway, isReader }) => {
    state.isAway.value = isAway;
    state.isInReader.value = isReader;
  });
  let evidence: Highlight | null = null;
  let heldUntil = 0;
  /** The sentence that was brought into view. */
  let inView = -1;
  /** He asked for the voice: it is shown wherever he has scrolled to. */
  let isAsked = false;

  async function show(highlight: Highlight | null): Promise<HighlightOutcome> {
    const { reading, presence } = state;
    const tabId = reading.value?.tabId;
    if (tabId === undefined || presence.value === 'closed') return 'gone';
    const outcome = await highlighter.show(tabId, highlight);
    if (reading.value?.tabId !== tabId || outcome === 'dropped') return 'dropped';
    if (outcome === 'gone') presence.value = 'navigated';
    else if (presence.value === 'navigated') presence.value = 'here';
    return outcome;
  }

  function spoken({ status, sentence, word }: PlayerState): Highlight | null {
    const target = state.reading.value?.script.sentences[sentence];
    if (!target || target.part === 'byline' || status === 'idle' || status === 'ended') return null;
    return { part: target.part, sentence: target.span, word, scroll: sentence !== inView, isAsked };
  }

  function release(): void {
    evidence = null;
    heldUntil = 0;
    inView = -1;
  }

  return {
    follow(player) {
      if (evidence !== null && (player.status !== 'playing' || Date.now() < heldUntil)) return;
      if (evidence !== null) release();
      const highlight = spoken(player);
      // A wish that is dropped has brought nothing into view: the next one has to.
      void show(highlight).then((outcome) => {
        if (highlight === null || outcome !== 'found') return;
        inView = player.sentence;
        if (highlight.isAsked) isAsked = false;
      });
    },
    showEvidence(id, index, span) {
      const { value: reading } = state.reading;
      if (reading === null) return;
      const sentence = sentenceAround(reading.analysis.sentences, span);
      evidence = { part: 'body', sentence, word: span, scroll: true, isAsked: true };
      heldUntil = Date.now() + HOLD_EVIDENCE_MS;
      state.evidence.value = { id, index, span, isInPage: true };
      void show(evidence).then((outcome) => {
        const now = state.evidence.value;
        const isInPage = outcome === 'found' || outcome === 'dropped';
        if (now?.id === id && now.index === index) state.evidence.value = { ...now, isInPage };
      });
    },
    releaseEvidence() {
      release();
      isAsked = true;
    },
    reset() {
      release();
      state.evidence.value = null;
    },
    async check() {
      await show(evidence === null ? spoken(state.player.value) : { ...evidence, scroll: false, isAsked: false });
    },
  };
}
