/** Single keys, wherever in the page the focus is, unless the reader is writing or has them switched off. */
import { useEffect, useRef } from 'preact/hooks';
import { type Command, commandOf } from '../model/commands.ts';
import type { Settings } from '../model/settings.ts';

/** Elements that take letters for themselves: a list jumps to the choice that begins with one. */
const TAKES_LETTERS =
  'input:not([type="checkbox"], [type="radio"], [type="range"]), select, textarea, [contenteditable]';

const isMeantForElse = ({ target, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean =>
  ctrlKey || altKey || metaKey || isComposing || (target instanceof Element && target.closest(TAKES_LETTERS) !== null);

export function useSingleKeys(
  { hasSingleKeys, keys }: Pick<Settings, 'hasSingleKeys' | 'keys'>,
  run: (command: Command) => void,
): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!hasSingleKeys) return;
    const listen = (event: KeyboardEvent): void => {
      // An open dialog is the whole world until it is closed.
      if (isMeantForElse(event) || document.querySelector('dialog[open]') !== null) return;
      const command = commandOf(keys, event.key);
      if (command === null) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [hasSingleKeys, keys]);
}
