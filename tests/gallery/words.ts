/**
 * The words of a scene: a message file, or one made from English by rule. `pseudo` puts every message in brackets, with
 * accents and a third longer, as German tends to be: what stands without brackets was written into the code, what
 * overflows will overflow in some language. `mirrored` is the same from right to left.
 */
import { readdirSync, readFileSync } from 'node:fs';

export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}
export type Messages = Readonly<Record<string, Message>>;

const FOLDER = new URL('../../assets/_locales/', import.meta.url);

export const LOCALES: readonly string[] = readdirSync(FOLDER);
export const readMessages = (locale: string): Messages =>
  JSON.parse(readFileSync(new URL(`${locale}/messages.json`, FOLDER), 'utf8'));

const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'î', o: 'ö', u: 'ü', c: 'ç', n: 'ñ', y: 'ý' };

/** Values stand as they are, and a third of the letters again: "[Šhow all $count$ ·····]". */
function disguise(message: string): string {
  const parts = message.split(/(\$\w+\$)/);
  const words = parts.map((part, at) =>
    at % 2 === 1 ? part : part.replace(/[a-z]/g, (letter) => ACCENTED[letter] ?? letter),
  );
  const filler = 'ëxtra '.repeat(Math.ceil(message.length / 18)).trim();
  return `[${words.join('')} ${filler}]`;
}

/** Read by the code, not by people. */
const CODES: Readonly<Record<string, (isMirrored: boolean) => string>> = {
  interfaceLanguage: (isMirrored) => (isMirrored ? 'ar' : 'en'),
  interfaceDirection: (isMirrored) => (isMirrored ? 'rtl' : 'ltr'),
};

export function wordsOf(locale: string): { readonly messages: Messages; readonly language: string } {
  if (locale !== 'pseudo' && locale !== 'mirrored') return { messages: readMessages(locale), language: locale };
  const isMirrored = locale === 'mirrored';
  const messages = Object.fromEntries(
    Object.entries(readMessages('en')).map(([key, entry]) => [
      key,
      { ...entry, message: CODES[key]?.(isMirrored) ?? disguise(entry.message) },
    ]),
  );
  return { messages, language: isMirrored ? 'ar' : 'en' };
}
