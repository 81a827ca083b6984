/** The sidebar as it is built, in a plain page, in the state its scene asks for. What is pressed is told in `gallery.pressed`. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { type Command, DEFAULT_KEYS } from '../../src/model/commands.ts';
import type { PlayerState } from '../../src/model/player-state.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { interfaceDirection, interfaceLanguage } from '../../src/platform/i18n.ts';
import type { SidebarActions } from '../../src/sidebar/actions.ts';
import { App } from '../../src/sidebar/app.tsx';
import { createState, type SidebarState } from '../../src/sidebar/state.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { keepFocusInSight } from '../../src/ui/focus-in-sight.ts';
import type { Reading } from '../../src/ui/reading.ts';
import { applyTheme } from '../../src/ui/theme.ts';
import type { GalleryPage, SceneName } from './scene.ts';

const { gallery } = globalThis as unknown as { readonly gallery: GalleryPage & { pressed?: unknown[] } };
const pressed: unknown[] = [];
gallery.pressed = pressed;

keepFocusInSight();
document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceDirection();

/** The first quotation, in the middle of a sentence. */
function speaking({ script }: Reading): Partial<PlayerState> {
  const utterance = script.utterances.findIndex(({ role }) => role > 0);
  const { sentence = 0, words = [] } = script.utterances[utterance] ?? {};
  const position = { utterance, offset: 0 };
  return { status: 'playing', engine: 'embedded', position, sentence, word: words[2]?.written ?? null, share: 0.3 };
}

function setScene(state: SidebarState, scene: SceneName): void {
  const { reading } = gallery;
  state.settings.value = { ...DEFAULT_SETTINGS, theme: gallery.scene.theme };
  state.reading.value = reading && { ...reading, tabId: 1, whole: reading.article, restored: new Set() };
  state.isLoading.value = scene === 'loading';
  state.notice.value = scene === 'press-button' ? 'pressButton' : scene === 'failed' ? 'notReadable' : null;
  state.presence.value = scene === 'other-tab' ? 'otherTab' : 'here';
  if (scene === 'speaking' && reading) state.player.value = { ...state.player.value, ...speaking(reading) };
  if (scene === 'no-voice') state.player.value = { ...state.player.value, status: 'failed', error: 'noVoice' };
}

const state = createState();
setScene(state, gallery.scene.name);
effect(() => applyTheme(state.settings.value));

/** Whatever is asked for is written down; what changes the view is done. */
const actions = new Proxy({} as SidebarActions, {
  get:
    (_, name: string) =>
    (...args: readonly unknown[]) => {
      pressed.push([name, ...args]);
      if (name === 'changeSettings') state.settings.value = { ...state.settings.value, ...(args[0] as object) };
      if (name === 'restore' && state.reading.value)
        state.reading.value = { ...state.reading.value, restored: args[0] as ReadonlySet<number> };
      if (name === 'hideEvidence') state.evidence.value = null;
      if (name === 'showEvidence') {
        const [id, [span]] = args as Parameters<SidebarActions['showEvidence']>;
        if (span) state.evidence.value = { id, index: 0, span, isInPage: true };
      }
    },
});

const root = document.getElementById('sidebar');
if (root) render(<App state={state} actions={actions} />, root);

/** Opened as a reader opens them. */
const OPENED_BY: Readonly<Partial<Record<SceneName, Command>>> = {
  settings: 'openSettings',
  keys: 'openHelp',
  export: 'openExport',
};
const command = OPENED_BY[gallery.scene.name];
/** The keys are listened to once the first drawing is done, which on a busy machine takes a while. */
function pressUntilOpen(key: string): void {
  if (document.querySelector('dialog[open]') !== null) return;
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  setTimeout(() => pressUntilOpen(key), 50);
}
if (command !== undefined) pressUntilOpen(DEFAULT_KEYS[command]);
if (gallery.scene.name === 'left-out') document.querySelector<HTMLElement>('.omitted summary')?.click();
if (gallery.scene.name === 'evidence') {
  document.querySelector<HTMLElement>('.facts .evidence-button')?.click();
  // Once what the press opened is drawn.
  setTimeout(() => document.querySelector<HTMLElement>('.why summary')?.click(), 0);
}
