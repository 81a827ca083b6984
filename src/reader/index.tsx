/** Entry point of the reader page: wiring. */
import { render } from 'preact';
import { interfaceDirection, interfaceLanguage } from '../platform/i18n.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import './fonts.css';
import './reader.css';
import './article.css';
import { App } from './app.tsx';
import { createArticleMarks } from './article-marks.ts';
import { startSession } from './session.ts';
import { createState } from './state.ts';

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceDirection();

const root = document.getElementById('reader');
if (root === null) throw new Error('reader.html has no #reader');

const state = createState();
const marks = createArticleMarks(root);
const actions = startSession(state, marks);
window.addEventListener('pagehide', () => actions.dispose());
render(<App state={state} actions={actions} marks={marks} />, root);
