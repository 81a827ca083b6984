/** What the interface adds to facts, in the reader's language. */
import { interfaceLanguage, text } from '../platform/i18n.ts';
import type { FactWords } from './facts.ts';

export const FACT_WORDS: FactWords = { locale: interfaceLanguage(), yearsOld: (age) => text('yearsOld', age) };
