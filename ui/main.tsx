// Puts the window together. Nothing happens elsewhere at import time.
import { nanoid } from 'nanoid/non-secure';
import { render } from 'preact';
import { createClient, MAX_WAIT_MS } from '../shared/contract/client';
import { withOwnTimer } from '../shared/contract/own-timer';
import { VERSION } from '../shared/model/program';
import { App } from './app';
import { listenToSandbox, sendToSandbox } from './bridge';
import type { Drawer } from './drawer';
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

/** Inline scripts are what a plugin's frame lets run (platform.md H). */
function run(script: string): void {
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
  element.remove();
}

function start(root: HTMLElement): void {
  const store = createStore(createState(board.title), reduce);
  const now = () => Date.now();
  const line = createClient({ send: sendToSandbox, setTimer, timeoutMs: MAX_WAIT_MS });
  const client = withOwnTimer(line, now);
  let drawer: Drawer | null = null;
  const actions = createActions({
    store,
    client,
    now,
    setTimer,
    newId: () => nanoid(ID_LENGTH),
    run,
    openDrawer(windowActions, options) {
      if (!globalThis.createDrawer) throw new Error('the drawer did not run');
      drawer = globalThis.createDrawer(windowActions, options);
      return drawer;
    },
  });
  listenToSandbox(client.receive);
  render(<App store={store} actions={actions} drawer={() => drawer} version={VERSION} />, root);
  void actions.start();
}

const root = document.getElementById('app');
if (root) start(root);
