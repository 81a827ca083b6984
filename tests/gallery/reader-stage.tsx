/** The reader page as it is built, in a plain page, set as its scene asks for. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { interfaceDirection, interfaceLanguage } from '../../src/platform/i18n.ts';
import { App } from '../../src/reader/app.tsx';
import { createArticleMarks, factSpans } from '../../src/reader/article-marks.ts';
import type { ReaderActions } from '../../src/reader/session.ts';
import { createState, type ReaderState } from '../../src/reader/state.ts';
import { loadSyllables } from '../../src/reader/syllables.ts';
import { applyTypography } from '../../src/reader/typography.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/reader/fonts.css';
import '../../src/reader/reader.css';
import '../../src/reader/article.css';
import { applyTheme } from '../../src/ui/theme.ts';
import type { ReaderGalleryPage, ReaderScene } from './reader-scene.ts';

const { gallery } = globalThis as unknown as { readonly gallery: ReaderGalleryPage };
const { reading } = gallery;
const pressed: unknown[] = [];
gallery.pressed = pressed;

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceDirection();

const stage = document.getElementById('sidebar');
if (stage === null) throw new Error('the gallery has no root');
stage.id = 'reader';
const root = stage;

const marks = createArticleMarks(root);

async function stateOf(scene: ReaderScene): Promise<ReaderState> {
  const state = createState();
  state.settings.value = { ...DEFAULT_SETTINGS, ...scene.settings };
  state.reading.value = reading;
  state.isHeld.value = scene.isHeld;
  state.status.value = 'here';
  if (state.settings.value.hasSyllables) state.syllabify.value = await loadSyllables(reading.article.lang);
  return state;
}

/** The second sentence of the body, in its fourth word. */
function speak(state: ReaderState): void {
  const { script } = reading;
  const sentence = script.sentences.findIndex(({ part }) => part === 'body') + 1;
  const utterance = script.utterances.findIndex((one) => one.sentence === sentence);
  const word = script.utterances[utterance]?.words[3]?.written ?? null;
  const position = { utterance, offset: 0 };
  state.player.value = { ...state.player.value, status: 'playing', engine: 'embedded', position, sentence, word };
  const target = script.sentences[sentence];
  if (target && target.part !== 'byline') marks.show({ part: target.part, sentence: target.span, word, scroll: false });
}

const actionsOn = (state: ReaderState): ReaderActions =>
  new Proxy({} as ReaderActions, {
    get:
      (_, name: string) =>
      (...args: readonly unknown[]) => {
        if (name === 'drawn') return marks.redraw();
        pressed.push([name, ...args]);
        if (name === 'changeSettings') state.settings.value = { ...state.settings.value, ...(args[0] as object) };
      },
  });

/** What is drawn by effects (the line focus, the panel) is there two frames later. */
const settle = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

let end = (): void => undefined;

async function show(scene: ReaderScene): Promise<void> {
  end();
  render(null, root);
  marks.show(null);
  scrollTo(0, 0);
  const state = await stateOf(scene);
  end = effect(() => {
    applyTheme(state.settings.value);
    applyTypography(state.settings.value);
  });
  render(<App state={state} actions={actionsOn(state)} marks={marks} />, root);
  marks.showFacts(state.settings.value.hasFactMarks ? factSpans(reading.analysis) : []);
  if (scene.panel !== null) {
    const [type, findings] = document.querySelectorAll<HTMLElement>('.reader-bar [aria-expanded]');
    (scene.panel === 'type' ? type : findings)?.click();
  }
  if (scene.isSpeaking) speak(state);
  await settle();
  await document.fonts.ready;
  await settle();
}

gallery.show = show;
await show(gallery.readerScene);
document.documentElement.setAttribute('data-ready', '');
