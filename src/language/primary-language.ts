/** Tags of languages (BCP 47), as far as telling one language from another goes. */

/** "en" of "en-GB", in lower case. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Whether the grammars of English apply. A text that tells no language is taken for English. */
export const isEnglish = (tag: string | null): boolean => tag === null || primaryLanguage(tag) === 'en';
