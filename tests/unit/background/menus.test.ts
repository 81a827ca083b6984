/** What the entries in a page's menu do: look in the page first, then tell the panel until it has the article. */
import { beforeEach, expect, test, vi } from 'vitest';
import { readAsked } from '../../../src/background/menus.ts';

const world = vi.hoisted(() => ({ log: [] as unknown[], asked: null as unknown, deaf: 0 }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));
vi.mock('../../../src/platform/i18n.ts', () => ({ text: String }));
vi.mock('../../../src/platform/messaging.ts', () => ({
  callContent: async (_: number, call: string, input: unknown) => {
    world.log.push([call, input]);
    return world.asked === 'gone' ? { ok: false, error: 'contentGone' } : { ok: true, value: world.asked };
  },
  tellPanel: async (event: string, detail: unknown) => {
    world.log.push([event, detail]);
    return world.deaf-- <= 0;
  },
}));

beforeEach(() => {
  Object.assign(world, { log: [], asked: null, deaf: 0 });
});

const FROM = { part: 'body', offset: 40 };
const UNTIL = { part: 'body', offset: 60 };
const announced = async () => void world.log.push('panel knows');

test.each([
  {
    name: 'from here on: the page is looked at before the panel takes the pointer, then the voice begins',
    entry: 'read-from-here',
    asked: { from: FROM, until: null },
    told: [['readFrom', { tabId: 7, ...FROM }]],
  },
  {
    name: 'a selection: to its end',
    entry: 'read-selection',
    asked: { from: FROM, until: UNTIL },
    told: [['readFrom', { tabId: 7, ...FROM, until: UNTIL }]],
  },
  { name: 'where nothing of the article was meant, the panel alone', entry: 'read-from-here', asked: null, told: [] },
  { name: 'so it is on a page closed to us', entry: 'read-from-here', asked: 'gone', told: [] },
])('$name', async ({ entry, asked, told }) => {
  world.asked = asked;
  await readAsked(entry, 7, announced);
  const isSelection = entry === 'read-selection';
  expect(world.log).toEqual([['askedPlaces', { isSelection }], 'panel knows', ...told]);
});

test('a panel that is still reading the page is told again', async () => {
  Object.assign(world, { asked: { from: FROM, until: null }, deaf: 3 });
  await readAsked('read-from-here', 7, announced);
  expect(world.log.filter((entry) => Array.isArray(entry) && entry[0] === 'readFrom')).toHaveLength(4);
});
