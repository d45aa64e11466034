// Starts the local FigJam: reads the URL, opens the board, adds the bars around it.
import { render } from 'preact';
import { FigmaFile } from '../document/file';
import { Canvas } from './board/canvas';
import { App } from './chrome/app';
import type { Desk } from './input/actions';
import { listenToKeys } from './input/keys';
import { listenToPointer } from './input/pointer';
import { INTER_FACES } from './plugin/fonts';
import { PluginHost } from './plugin/host';
import { fetchPlugin, type PluginFiles } from './plugin/manifest';
import { type Address, readAddress, stateHash } from './state/address';
import { LONG_LINK, packBoard, unpackBoard } from './state/link';
import { createUi, showNotice } from './state/ui-state';
import { buildState } from './states/build';
import { openTestDoor } from './test-door';
import './styles/tokens.css';
import './styles/board.css';
import './styles/bars.css';
import './styles/popups.css';
import './styles/dialogs.css';
import './styles/panels.css';

/** Leaves room for the plugin's window in the initial view. */
const WINDOW_ROOM = 420;

async function openFile(address: Address, plugin: PluginFiles): Promise<FigmaFile> {
  if (address.board) return FigmaFile.parse(await unpackBoard(address.board));
  return buildState(address.state, plugin);
}

/** What the plugin finds in its storage. */
const storedBefore = ({ language }: Address): Map<string, unknown> =>
  new Map(language === null ? [] : [['window-language', language]]);

function goTo(hash: string): void {
  location.hash = hash;
  location.reload();
}

async function copyLink({ file, ui }: Desk): Promise<void> {
  const link = new URL(location.href);
  link.hash = `board=${await packBoard(file.serialize())}${ui.get().theme === 'dark' ? '&theme=dark' : ''}`;
  history.replaceState(null, '', link);
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    showNotice(ui, 'The link is in the address bar; copy it from there');
    return;
  }
  const size = Math.round(link.href.length / 1000);
  if (link.href.length < LONG_LINK) showNotice(ui, 'Link copied: it holds the whole board');
  else
    showNotice(ui, `Link copied, but it is long (${size} kB): some programs will cut it`, { timeout: 6000 });
}

function addFonts(): Promise<unknown> {
  const style = document.createElement('style');
  style.textContent = INTER_FACES;
  document.head.append(style);
  return Promise.all([400, 500, 600, 700].map((weight) => document.fonts.load(`${weight} 16px Inter`)));
}

async function open(root: HTMLElement): Promise<void> {
  const address = readAddress(location.hash);
  document.documentElement.dataset.theme = address.theme ?? 'light';
  const [plugin] = await Promise.all([fetchPlugin(), addFonts()]);
  const file = await openFile(address, plugin);
  if (address.editor) file.editor = address.editor;
  file.readings = address.readings;
  const ui = createUi(address.theme ?? 'light');
  const canvas = new Canvas(file);
  const desk: Desk = { file, ui, canvas };
  const host = new PluginHost(desk, plugin, storedBefore(address));
  root.before(canvas.element);
  listenToKeys(desk);
  listenToPointer(desk);
  root.replaceChildren();
  render(
    <App
      desk={desk}
      host={host}
      manifest={plugin.manifest}
      onState={(name) => goTo(stateHash(name, ui.get().theme))}
      onCopyLink={() => void copyLink(desk)}
    />,
    root,
  );
  await canvas.measured();
  canvas.fit(undefined, address.run && address.run !== 'insert' ? { right: WINDOW_ROOM } : {});
  openTestDoor(desk, host);
  addEventListener('hashchange', () => location.reload());
  if (address.run) await host.start(address.run);
}

function fail(root: HTMLElement, error: unknown): void {
  const message = document.createElement('p');
  message.className = 'busy';
  message.role = 'alert';
  message.textContent = `The page could not be opened: ${error instanceof Error ? error.message : String(error)}`;
  root.replaceChildren(message);
}

const root = document.getElementById('page');
if (root) {
  root.innerHTML = '<p class="busy" role="status">Opening the board…</p>';
  open(root).catch((error: unknown) => fail(root, error));
}
