/** The river, as the sidebar runs it: from a tab to an article, its analysis and its script. */
import { analyse } from '../analysis/analyse.ts';
import type { ExtractError } from '../model/article.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import type { NarrationSettings } from '../narration/narrate.ts';
import { articleKey } from '../platform/article-key.ts';
import { callContent } from '../platform/messaging.ts';
import { tellArticle } from '../ui/telling.ts';
import type { TabReading } from './state.ts';

/** Lets the browser draw "reading this page" before a long analysis. */
const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** @returns `contentGone` where the tab holds no content script: the button was not pressed there. */
export async function readTab(
  tabId: number,
  settings: NarrationSettings,
): Promise<Result<TabReading, ExtractError | 'contentGone' | 'malformed'>> {
  const answer = await callContent(tabId, 'getArticle', null);
  if (!answer.ok) return fail(answer.error);
  if (!answer.value.ok) return fail(answer.value.error);
  const article = answer.value.value;
  await nextFrame();
  const analysis = analyse(article);
  const script = tellArticle(article, analysis, settings);
  return succeed({ tabId, key: await articleKey(article), article, analysis, script });
}
