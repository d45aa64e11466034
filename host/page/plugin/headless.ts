// Runs the plugin without a window and talks to it as its window would; for boards that the page creates.

import type { ReplyOf, RequestName, RequestOf } from '../../../shared/contract';
import type { ToWindow } from '../../../shared/contract/messages';
import type { FigmaFile } from '../../document/file';
import { runPluginInPage } from '../../run/page';
import type { PluginFiles } from './manifest';

export type Ask = <N extends RequestName>(name: N, body: RequestOf<N>) => Promise<ReplyOf<N>>;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

const PATIENCE_MS = 20_000;

function isReply(message: unknown): message is Extract<ToWindow, { kind: 'reply' }> {
  return typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'reply';
}

export async function withPlugin(
  file: FigmaFile,
  { html, main, manifest }: PluginFiles,
  work: (ask: Ask) => Promise<void>,
): Promise<void> {
  const waiting = new Map<number, Waiting>();
  const answer = (message: unknown) => {
    if (!isReply(message)) return;
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) one?.resolve(message.value as never);
    else one?.reject(new Error(JSON.stringify(message.failure)));
  };
  let loaded: () => void = () => undefined;
  const shown = new Promise<void>((resolve) => {
    loaded = resolve;
  });
  const run = await runPluginInPage({
    file,
    html,
    main,
    manifest,
    command: 'open',
    on: { showUI: () => loaded(), postMessage: answer },
  });
  let lastId = 0;
  const ask: Ask = (name, body) =>
    patiently(
      name,
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        run.post({ kind: 'request', id: lastId, name, body });
      }),
    );
  try {
    await patiently('the window', shown);
    run.windowLoaded();
    await ask('hello', {});
    await work(ask);
  } finally {
    run.close();
    run.dispose();
  }
}

async function patiently<T>(what: string, promise: Promise<T>): Promise<T> {
  let timer = 0;
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new Error(`no answer to ${what}`)), PATIENCE_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
