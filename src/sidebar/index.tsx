/** Entry point of the sidebar: wiring. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { interfaceDirection, interfaceLanguage } from '../platform/i18n.ts';
import { createSpeakers } from '../speech/engines.ts';
import { createPlayer } from '../speech/player.ts';
import { createVoiceHabits } from '../speech/voice-habits.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import { keepFocusInSight } from '../ui/focus-in-sight.ts';
import { applyTheme } from '../ui/theme.ts';
import { App } from './app.tsx';
import { startSession } from './session.ts';
import { createState } from './state.ts';

keepFocusInSight();
document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceDirection();

const root = document.getElementById('sidebar');
if (root === null) throw new Error('sidebar.html has no #sidebar');

const state = createState();
effect(() => applyTheme(state.settings.value));
const habits = createVoiceHabits();
const player = createPlayer({ speakers: createSpeakers(), habits });
const actions = startSession(state, player, habits);
window.addEventListener('pagehide', () => player.dispose());
render(<App state={state} actions={actions} />, root);
