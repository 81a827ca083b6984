/**
 * What a screen reader is told unasked, by the one polite live region. Never the sentences the voice speaks: two voices
 * would talk at once. Failures are alerts, and tell themselves.
 */
import { sliceOf } from '../model/span.ts';
import { text } from '../platform/i18n.ts';
import { sentenceAround } from '../ui/evidence.ts';
import { presenceKey } from './notices.tsx';
import type { SidebarState } from './state.ts';

export function announcement(state: SidebarState): string {
  const { reading, evidence, isLoading, notice } = state;
  if (isLoading.value) return text('loading');
  if (notice.value === 'pressButton') return `${text('pressButton')} ${text('pressButtonWhy')}`;
  if (reading.value === null) return '';
  const presence = presenceKey(state);
  const { article, analysis } = reading.value;
  const shown = evidence.value;
  if (!shown) return presence === null ? text('articleRead', article.title ?? '') : text(presence);
  const sentence = sliceOf(article.text, sentenceAround(analysis.sentences, shown.span));
  return shown.isInPage ? sentence : `${sentence} ${text('sentenceNotFound')}`;
}
