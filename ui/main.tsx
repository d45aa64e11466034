// Wires the window together. No other file has side effects on import.
import { nanoid } from 'nanoid/non-secure';
import { render } from 'preact';
import { createClient, MAX_WAIT_MS } from '../shared/contract/client';
import { VERSION } from '../shared/model/program';
import { App } from './app';
import { listenToSandbox, sendToSandbox } from './bridge';
import { createActions } from './state/actions';
import { reduce } from './state/reduce';
import { createState } from './state/state';
import { createStore } from './state/store';
import './styles/index.css';
import { board } from './texts';

const ID_LENGTH = 12;

function setTimer(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

function start(root: HTMLElement): void {
  const store = createStore(createState(board.title), reduce);
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
