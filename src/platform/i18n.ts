/** The words of the interface, in the browser's language. The only door to the message files. */
import type english from '../../assets/_locales/en/messages.json';
import { browser } from './browser.ts';

export type MessageKey = keyof typeof english;

/** @param values Take the places `$1`, `$2`… of the message, at most nine. */
export function text(key: MessageKey, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** BCP 47, for `Intl` and for the document's `lang`. */
export const interfaceLanguage = (): string => browser.i18n.getUILanguage();

export const isRightToLeft = (): boolean => browser.i18n.getMessage('@@bidi_dir') === 'rtl';
