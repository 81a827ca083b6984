/** Stands for `webextension-polyfill` in the gallery: words from the message files, storage in memory, nobody to talk to. */
import type { GalleryPage } from './scene.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const { gallery } = globalThis as unknown as { readonly gallery: GalleryPage };
const messages = gallery.messages as Readonly<Record<string, Message>>;

/** As browsers do it: `$name$` by the message's own placeholders, those by the values given; names in any case. */
function getMessage(key: string, values: readonly string[] = []): string {
  const { message = '', placeholders = {} } = messages[key] ?? {};
  const contents = new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));
  return message
    .replace(/\$(\w+)\$/g, (whole, name: string) => contents.get(name.toLowerCase()) ?? whole)
    .replace(/\$(\d)/g, (_, number: string) => values[Number(number) - 1] ?? '')
    .replaceAll('$$', '$');
}

const listeners = { addListener: () => undefined, removeListener: () => undefined };
const area = { get: async () => ({}), set: async () => undefined, onChanged: listeners };

export default {
  i18n: { getMessage, getUILanguage: () => gallery.language },
  storage: { sync: area, local: area, session: area },
  runtime: { id: 'gallery', getURL: (path: string) => path, onMessage: listeners, onConnect: listeners },
};
