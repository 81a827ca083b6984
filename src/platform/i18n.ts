/** The words of the interface, in the browser's language. The only door to the message files. */
import type english from '../../assets/_locales/en/messages.json';
import { primaryLanguage } from '../language/primary-language.ts';
import { browser } from './browser.ts';

export type MessageKey = keyof typeof english;

/** @param values Take the places `$1`, `$2`… of the message, at most nine. */
export function text(key: MessageKey, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/**
 * BCP 47, for `Intl` and for the document's `lang`: the browser's own tag where it is of the language our words are in
 * (`en-GB` writes dates in its own way), else the language of our words.
 */
export function interfaceLanguage(): string {
  const ours = text('interfaceLanguage');
  const wanted = browser.i18n.getUILanguage();
  return primaryLanguage(wanted) === ours ? wanted : ours;
}

/** For the document's `dir`. */
export const interfaceDirection = (): string => text('interfaceDirection');
