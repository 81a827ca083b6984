/** Names an article without telling it, so that a reading can be taken up again. */
import type { Article } from '../model/article.ts';

/** @returns SHA-256, in hexadecimal, over the address and all that is read aloud: a changed article is another one. */
export async function articleKey({ url, lang, title, standfirst, text }: Article): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([url, lang, title, standfirst, text]));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
