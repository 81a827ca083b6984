/** Names an article without telling it, so that a reading can be taken up again. */
import type { Article } from '../model/article.ts';

/** @returns SHA-256 over address and text, in hexadecimal: a changed article is another one. */
export async function articleKey({ url, text }: Article): Promise<string> {
  const bytes = new TextEncoder().encode(`${url ?? ''}\n${text}`);
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
