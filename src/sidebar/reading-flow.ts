/** The river, as the sidebar runs it: from a tab to an article, its analysis and its script. */
import { analyse } from '../analysis/analyse.ts';
import type { ExtractError } from '../model/article.ts';
import { restoreOmitted } from '../model/restore.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import type { NarrationSettings } from '../narration/narrate.ts';
import { articleKey } from '../platform/article-key.ts';
import { callContent } from '../platform/messaging.ts';
import { tellArticle } from '../ui/telling.ts';
import type { TabReading } from './state.ts';

/** Lets the browser draw "reading this page" before a long analysis. */
const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

type Parts = Pick<TabReading, 'tabId' | 'key' | 'whole'>;

/** The reading of an article with some of what was left out put back. */
export function readWith(parts: Parts, restored: ReadonlySet<number>, settings: NarrationSettings): TabReading {
  const { tabId, key, whole } = parts;
  const article = restoreOmitted(whole, restored);
  const analysis = analyse(article);
  return { tabId, key, whole, restored, article, analysis, script: tellArticle(article, analysis, settings) };
}

/** @returns `contentGone` where the tab holds no content script: the button was not pressed there. */
export async function readTab(
  tabId: number,
  settings: NarrationSettings,
): Promise<Result<TabReading, ExtractError | 'contentGone' | 'malformed'>> {
  const answer = await callContent(tabId, 'getArticle', null);
  if (!answer.ok) return fail(answer.error);
  if (!answer.value.ok) return fail(answer.value.error);
  const whole = answer.value.value;
  await nextFrame();
  return succeed(readWith({ tabId, key: await articleKey(whole), whole }, new Set(), settings));
}
