// Puts the window together. Nothing happens elsewhere at import time.
import { nanoid } from 'nanoid/non-secure';
import { render } from 'preact';
import { VERSION } from '../shared/model/program';
import { createPeer, LONGEST_WAIT_MS } from '../shared/protocol/peer';
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
  const peer = createPeer({
    send: sendToSandbox,
    setTimer,
    timeoutMs: LONGEST_WAIT_MS,
  });
  const actions = createActions({
    store,
    peer,
    now: () => Date.now(),
    setTimer,
    newId: () => nanoid(ID_LENGTH),
  });
  listenToSandbox(peer.receive);
  render(<App store={store} actions={actions} version={VERSION} />, root);
  void actions.start();
}

const root = document.getElementById('app');
if (root) start(root);
