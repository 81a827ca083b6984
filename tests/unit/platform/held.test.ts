/** What a page hears of the panels that hold it: panels open and close in any order, slow ones last. */
import { beforeEach, expect, test, vi } from 'vitest';
import { onHeld } from '../../../src/platform/messaging.ts';

const OURS = 'moz-extension://lectern';

type Listener = (port: unknown) => void;
const world = vi.hoisted(() => ({ listeners: new Set<unknown>() }));

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'lectern',
      getURL: () => 'moz-extension://lectern/',
      onConnect: {
        addListener: (listener: Listener) => world.listeners.add(listener),
        removeListener: (listener: Listener) => world.listeners.delete(listener),
      },
    },
  },
}));

/** A panel connects. @returns Closes it. */
function openPanel(): () => void {
  const ends: (() => void)[] = [];
  const port = {
    name: 'lectern-panel',
    sender: { id: 'lectern', url: `${OURS}/sidebar.html`, envType: 'addon_child' },
    onDisconnect: { addListener: (end: () => void) => ends.push(end) },
  };
  for (const listener of world.listeners) (listener as Listener)(port);
  return () => {
    for (const end of ends) end();
  };
}

beforeEach(() => world.listeners.clear());

test('a panel comes and goes', () => {
  const heard: boolean[] = [];
  onHeld((isHeld) => heard.push(isHeld));
  openPanel()();
  expect(heard).toEqual([true, false]);
});

test('the last of two that goes is the end', () => {
  const heard: boolean[] = [];
  onHeld((isHeld) => heard.push(isHeld));
  const [first, second] = [openPanel(), openPanel()];
  first();
  expect(heard).toEqual([true, true]);
  second();
  expect(heard).toEqual([true, true, false]);
});

test('who has stepped back hears no panel go', () => {
  const heard: boolean[] = [];
  const end = onHeld((isHeld) => heard.push(isHeld));
  const close = openPanel();
  end();
  close();
  expect(heard).toEqual([true]);
});
