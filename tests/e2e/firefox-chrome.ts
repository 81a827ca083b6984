/**
 * What runs in Firefox's own window: the toolbar button, the sidebar, and a list of requests.
 * Bodies of async functions; their arguments are in `args`.
 */

const EXTENSION = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(args[0]);`;

/** `browserActionFor(…).triggerAction` is what the toolbar button calls: it grants activeTab and counts as user input. */
export const PRESS = `${EXTENSION}
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

/** What Firefox does to an event page that has been idle. */
export const STOP_BACKGROUND = `${EXTENSION}
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  if (extension.backgroundState === 'running') throw new Error('the background is still there');`;

const WIDGET = "const widget = args[0].replace(/[^a-z0-9_-]/gi, '_') + '-sidebar-action';";
export const OPEN_SIDEBAR = `${WIDGET} await SidebarController.show(widget);`;
export const CLOSE_SIDEBAR = 'SidebarController.hide();';

const PANEL =
  "const panel = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');";
export const IS_SIDEBAR_OPEN = `${PANEL} return SidebarController.isOpen && panel?.currentURI?.spec?.startsWith(args[0]) === true;`;

export const FOCUS_SIDEBAR = `${PANEL} panel.focus();`;
export const CLIPBOARD = 'return navigator.clipboard.readText();';

/**
 * Evaluates an expression in the sidebar's document, which no driver reaches.
 * The sandbox has the page's principal and no X-rays, and is not held back by the page's CSP.
 */
const FRAME_SCRIPT = `async ({ reply, expression }) => {
  try {
    content.document.notifyUserGestureActivation();
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
    sendAsyncMessage(reply, { value: await Cu.evalInSandbox(expression, sandbox) });
  } catch (error) {
    sendAsyncMessage(reply, { error: String(error) });
  }
}`;
export const RUN_IN_SIDEBAR = `${PANEL}
  if (!panel?.messageManager) throw new Error('the sidebar is not open');
  const reply = 'lectern-test-' + Math.random();
  const answer = await new Promise((resolve) => {
    const listener = (message) => { panel.messageManager.removeMessageListener(reply, listener); resolve(message.data); };
    panel.messageManager.addMessageListener(reply, listener);
    const code = '(' + ${JSON.stringify(FRAME_SCRIPT)} + ')(' + JSON.stringify({ reply, expression: args[0] }) + ')';
    panel.messageManager.loadFrameScript('data:,' + encodeURIComponent(code), false);
  });
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;`;

/** `drawSnapshot` paints the document itself, also headless. Gives a data address. */
const SNAPSHOT = `
  const picture = await shown.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png');`;
export const SIDEBAR_PICTURE = `${PANEL} const shown = panel; ${SNAPSHOT}`;

/** Who asked is the triggering principal; the system principal is Firefox itself. */
export const WATCH_REQUESTS = `
  window.lecternRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const asker = channel.loadInfo?.triggeringPrincipal;
    if (asker === undefined || asker.isSystemPrincipal) return;
    window.lecternRequests.push({ url: channel.URI.spec, initiator: asker.isExpandedPrincipal ? 'moz-extension://content' : asker.origin });
  }, 'http-on-modify-request');`;
export const SEEN_REQUESTS = 'return window.lecternRequests;';

export const SHORTCUTS = `${EXTENSION}
  return (await extension.shortcuts.allCommands()).map(({ name, shortcut }) => ({ name, shortcut: shortcut ?? '' }));`;

/** The id of an entry is "<widget>-menuitem-_<its own>". Headless menus open and close like others. */
export const CHOOSE_IN_MENU = `
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') await new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
  const entry = [...menu.querySelectorAll('menuitem')].find(({ id }) => id.endsWith('-menuitem-_' + args[0]));
  entry?.doCommand();
  menu.hidePopup();
  if (!entry) throw new Error('no such entry in the menu');`;

/** Assigns a key to a command, as the reader does in the browser's own page for it. */
export const ASSIGN_KEY = `${EXTENSION}
  await extension.shortcuts.updateCommand({ name: args[1], shortcut: args[2] });`;
