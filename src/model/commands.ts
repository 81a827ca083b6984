/** What a reader can do by a single key, and the key it has unless another is chosen. */

/**
 * The middle row moves as in video players: J back, K play or pause, L on; a row above by paragraphs, below by quotations.
 * All are single characters, so WCAG 2.2, 2.1.4 wants each to be switched off or changed: `Settings.hasSingleKeys`, `.keys`.
 */
export const DEFAULT_KEYS = {
  togglePlaying: 'k',
  previousSentence: 'j',
  nextSentence: 'l',
  previousParagraph: 'u',
  nextParagraph: 'o',
  previousQuote: 'n',
  nextQuote: 'm',
  slower: 's',
  faster: 'f',
  openReader: 'r',
  openExport: 'c',
  openSettings: ',',
  openHelp: '?',
} as const satisfies Record<string, string>;

export type Command = keyof typeof DEFAULT_KEYS;

export const COMMANDS = Object.keys(DEFAULT_KEYS) as readonly Command[];

/** Those a reader changed; an empty text is no key. */
export type ChosenKeys = Readonly<Partial<Record<Command, string>>>;

/** A single character that is drawn, as a keyboard event names it; no space, which presses buttons. */
export const isKey = (key: string): boolean => /^[^\s\p{C}]\p{M}*$/u.test(key);

export const keyOf = (keys: ChosenKeys, command: Command): string => keys[command] ?? DEFAULT_KEYS[command];

/** Capitals count as their small letters: Caps Lock changes nothing. */
export function commandOf(keys: ChosenKeys, key: string): Command | null {
  return COMMANDS.find((command) => keyOf(keys, command) === key.toLowerCase()) ?? null;
}

/** Gives a key to a command, and takes it from the one that had it; what is no key leaves the command without one. */
export function withKey(keys: ChosenKeys, command: Command, key: string): ChosenKeys {
  const wanted = isKey(key) ? key.toLowerCase() : '';
  const holder = wanted === '' ? null : commandOf(keys, wanted);
  const freed = holder === null || holder === command ? {} : { [holder]: '' };
  return { ...keys, ...freed, [command]: wanted };
}
