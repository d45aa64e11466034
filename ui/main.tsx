// Wires the window together. No other file has side effects on import.
import { nanoid } from 'nanoid/non-secure';
import { render } from 'preact';
import { matchLanguage } from '../shared/catalogue/match-language';
import { createClient, MAX_WAIT_MS } from '../shared/contract/client';
import { VERSION } from '../shared/model/program';
import { App } from './app';
import { listenToSandbox, sendToSandbox } from './bridge';
import { localeFor } from './locale';
import { setPageLanguage } from './page-language';
import { createActions } from './state/actions';
import { reduce } from './state/reduce';
import { createState } from './state/state';
import { createStore } from './state/store';
import { staticFrame } from './static-frame';
import './styles/index.css';

const ID_LENGTH = 12;

function setTimer(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

function start(root: HTMLElement): void {
  const language = matchLanguage(navigator.languages);
  setPageLanguage(language);
  if (language !== 'en') root.innerHTML = staticFrame(localeFor(language).texts.window);
  const store = createStore(createState(language), reduce);
  const now = () => Date.now();
  const newId = () => nanoid(ID_LENGTH);
  const client = createClient({ send: sendToSandbox, setTimer, timeoutMs: MAX_WAIT_MS });
  const actions = createActions({ store, client, now, setTimer, newId });
  listenToSandbox(client.receive);
  // The page's static frame stays until the first reply (ui/static-frame.ts).
  const stopWaiting = store.subscribe(() => {
    if (store.get().phase === 'loading') return;
    stopWaiting();
    root.replaceChildren();
    render(<App store={store} actions={actions} version={VERSION} />, root);
  });
  void actions.start();
}

const root = document.getElementById('app');
if (root) start(root);
