/** The one door to jsdom: a document in Node. No script runs, nothing is fetched. */
import { JSDOM, VirtualConsole } from 'jsdom';

export interface OpenDocument {
  readonly document: Document;
  /** Frees the window's memory. */
  readonly close: () => void;
}

/** @param url What relative addresses are resolved against; an address jsdom cannot use is passed over. */
export function openDocument(html: string, url: string | null): OpenDocument {
  const isWeb = url !== null && URL.canParse(url) && /^https?:/i.test(url);
  // A console that hears nothing: style sheets jsdom cannot parse are not our failures.
  const { window } = new JSDOM(html, { ...(isWeb ? { url } : {}), virtualConsole: new VirtualConsole() });
  return { document: window.document as unknown as Document, close: () => window.close() };
}
