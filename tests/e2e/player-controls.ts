/** What a reader does in the player that no button stands for. */
import type { View } from './view.ts';

function putSpeed(rate: number): void {
  const speed = document.querySelector<HTMLSelectElement>('.player__speed select');
  if (speed === null) throw new Error('no list of speeds');
  speed.value = `${rate}`;
  speed.dispatchEvent(new Event('change', { bubbles: true }));
}

/** As one chooses it in the list of speeds. */
export const chooseSpeed = (sidebar: View, rate: number): Promise<void> => sidebar.evaluate(putSpeed, rate);
