// The small bars in the lower corners: undo, redo and zoom; console and keys.
import { ZOOM_STEP } from '../board/viewport';
import type { Desk } from '../input/actions';
import { fitView, redo, undo } from '../input/actions';
import { useStore } from '../state/store';
import type { LogLine } from '../state/ui-state';
import { useFileVersion } from './file-version';
import { Icon } from './icons';
import { Popup } from './popup';

function Small({
  label,
  icon,
  onDo,
  off = false,
}: {
  label: string;
  icon: string;
  onDo: () => void;
  off?: boolean;
}) {
  return (
    <button type="button" class="quiet square" aria-label={label} title={label} disabled={off} onClick={onDo}>
      <Icon name={icon} size={20} />
    </button>
  );
}

export function ViewBar({ desk }: { desk: Desk }) {
  useFileVersion(desk.file);
  const { canvas, file } = desk;
  const { depth } = file.undoLog;
  return (
    <div class="card view-bar">
      <Small label="Undo" icon="undo" off={depth.undo === 0} onDo={() => undo(desk)} />
      <Small label="Redo" icon="redo" off={depth.redo === 0} onDo={() => redo(desk)} />
      <span class="rule" />
      <Small label="Zoom out" icon="minus" onDo={() => canvas.zoom(1 / ZOOM_STEP)} />
      <output class="zoom" aria-label="Zoom">
        {Math.round(file.viewport.zoom * 100)}%
      </output>
      <Small label="Zoom in" icon="plus" onDo={() => canvas.zoom(ZOOM_STEP)} />
      <Small label="Show everything" icon="fit" onDo={() => fitView(desk)} />
    </div>
  );
}

const KEYS: readonly (readonly [string, string])[] = [
  ['Move the view', 'Wheel, Space + drag'],
  ['Zoom', 'Ctrl + wheel, + and −'],
  ['Show everything', '0'],
  ['Next, previous thing', 'Tab, Shift + Tab'],
  ['Type into it', 'Enter, double-click'],
  ['Move it', 'Arrows, with Shift further'],
  ['Note, text, shape', 'S, T, O'],
  ['Section, table, stamp', 'Shift + S, B, E'],
  ['Duplicate, group', 'Ctrl + D, Ctrl + G'],
  ['Undo, redo', 'Ctrl + Z, Ctrl + Y'],
  ['Leave the board', 'Escape'],
];

function KeyHelp({ desk }: { desk: Desk }) {
  return (
    <Popup
      ui={desk.ui}
      name="keys"
      label="Keyboard"
      className="quiet square"
      button={<Icon name="help" size={20} />}
    >
      <p class="popup-title">Keyboard and mouse</p>
      <dl class="keys" tabIndex={0}>
        {KEYS.map(([what, keys]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{keys}</dd>
          </div>
        ))}
      </dl>
    </Popup>
  );
}

export function ConsoleBar({ desk }: { desk: Desk }) {
  const { log, logOpen } = useStore(desk.ui);
  const errors = log.filter(({ level }) => level === 'error').length;
  const label = errors === 0 ? 'Console' : `Console, ${errors} ${errors === 1 ? 'error' : 'errors'}`;
  return (
    <div class="card console-bar">
      <button
        type="button"
        class="quiet square"
        aria-label={label}
        title={label}
        aria-expanded={logOpen}
        onClick={() => desk.ui.set({ logOpen: !logOpen })}
      >
        <Icon name="console" size={20} />
        {errors > 0 && <span class="count">{errors}</span>}
      </button>
      <KeyHelp desk={desk} />
    </div>
  );
}

function Line({ line }: { line: LogLine }) {
  return (
    <li class={line.level}>
      {line.level !== 'info' && <span class="unseen">{line.level}: </span>}
      {line.text}
    </li>
  );
}

export function ConsoleDrawer({ desk }: { desk: Desk }) {
  const { log, logOpen } = useStore(desk.ui);
  if (!logOpen) return null;
  return (
    <section class="card drawer" aria-label="Console">
      <header>
        <h2>Console</h2>
        <button type="button" class="quiet" onClick={() => desk.ui.set({ log: [] })}>
          Clear
        </button>
        <Small label="Close the console" icon="close" onDo={() => desk.ui.set({ logOpen: false })} />
      </header>
      {log.length === 0 ? (
        <p class="nothing">What the plugin logs, and its errors, appear here.</p>
      ) : (
        <ol>
          {log.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </ol>
      )}
    </section>
  );
}
