/** Typed messages between the contexts, each checked for its sender and its shape. */
import type { ContentCalls, PanelEvents } from '../model/messages.ts';
import { fail, type Result } from '../model/result.ts';
import { browser } from './browser.ts';
import { callSchema, eventSchema, eventSchemas, inputSchemas, outputSchemas, parse } from './message-schemas.ts';

type CallName = keyof ContentCalls;
type Input<Name extends CallName> = ContentCalls[Name]['input'];
type Output<Name extends CallName> = ContentCalls[Name]['output'];

/** One function a call. Forget one, and it does not compile. */
export type ContentHandlers = {
  readonly [Name in CallName]: (input: Input<Name>) => Output<Name> | Promise<Output<Name>>;
};

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: unknown;
}

interface Events {
  addListener(listener: () => void): void;
}

/** Our own pages and our background; never a content script, never another extension. */
const isExtensionPage = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));

/**
 * Calls the content script of a tab.
 *
 * @returns `contentGone` where no content script answers (no click yet, page left, extension updated),
 * `malformed` where it failed, or its answer is not what it should be.
 */
export async function callContent<Name extends CallName>(
  tabId: number,
  call: Name,
  input: Input<Name>,
): Promise<Result<Output<Name>, 'contentGone' | 'malformed'>> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tabId, { call, input }, { frameId: 0 });
  } catch {
    return fail('contentGone');
  }
  if (answer === undefined) return fail('contentGone');
  return parse<Output<Name>>(outputSchemas[call], answer);
}

/**
 * Answers the calls of our own pages, in a content script.
 *
 * @returns Ends it.
 */
export function answerCalls(handlers: ContentHandlers): () => void {
  /** `null`, which no call answers, tells the caller that this one failed. */
  const answer = async <Name extends CallName>(call: Name, input: unknown): Promise<Output<Name> | null> => {
    const parsed = parse<Input<Name>>(inputSchemas[call], input);
    if (!parsed.ok) return null;
    try {
      return await handlers[call](parsed.value);
    } catch (error) {
      console.error(error);
      return null;
    }
  };
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    const request = parse(callSchema, message);
    if (!request.ok || !isExtensionPage(sender)) return undefined;
    return answer(request.value.call, request.value.input);
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () =>
    browser.runtime.onMessage.removeListener(
      listener as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
    );
}

/**
 * Tells the panels, of which at most one is meant.
 *
 * @returns Whether one took it: a panel that is still loading does not.
 */
export async function tellPanel<Name extends keyof PanelEvents>(
  event: Name,
  detail: PanelEvents[Name],
): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage({ event, detail })) === true;
  } catch {
    return false;
  }
}

/** Functions by event; each answers whether the event was meant for it. One that is missing takes none. */
export type PanelHandlers = { readonly [Name in keyof PanelEvents]?: (detail: PanelEvents[Name]) => boolean };

/** In a panel: hears what the background and our other pages tell. */
export function onTold(handlers: PanelHandlers): void {
  const take = <Name extends keyof PanelEvents>(event: Name, detail: unknown): boolean => {
    const parsed = parse<PanelEvents[Name]>(eventSchemas[event], detail);
    return parsed.ok && (handlers[event]?.(parsed.value) ?? false);
  };
  const receive = (message: unknown, sender: Sender): Promise<true> | undefined => {
    const told = parse(eventSchema, message);
    if (!told.ok || !isExtensionPage(sender)) return undefined;
    return take(told.value.event, told.value.detail) ? Promise.resolve(true) : undefined;
  };
  browser.runtime.onMessage.addListener(receive as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

const HOLD = 'lectern-panel';

/**
 * Lets the content script of a tab know that we are there, by a connection that ends with us, however we end.
 *
 * @returns Ends it.
 */
export function holdPage(tabId: number): () => void {
  const port = browser.tabs.connect(tabId, { name: HOLD, frameId: 0 });
  // Where nobody listens the browser closes it at once, which is no failure of ours.
  port.onDisconnect.addListener(() => undefined);
  return () => port.disconnect();
}

/**
 * In a content script or the reader page: hears when a panel holds it, and when the last that does is gone.
 *
 * @returns Ends it: a panel that goes later, as slow ones do, is told to nobody.
 */
export function onHeld(listener: (isHeld: boolean) => void): () => void {
  let holders = 0;
  let isOver = false;
  const receive = (port: {
    readonly name: string;
    readonly sender?: Sender | undefined;
    readonly onDisconnect: Events;
  }) => {
    if (port.name !== HOLD || !port.sender || !isExtensionPage(port.sender)) return;
    holders += 1;
    listener(true);
    port.onDisconnect.addListener(() => {
      holders -= 1;
      if (holders === 0 && !isOver) listener(false);
    });
  };
  browser.runtime.onConnect.addListener(receive);
  return () => {
    isOver = true;
    browser.runtime.onConnect.removeListener(receive);
  };
}
