// The bars at the top: file and pages, plugin menu, states, editor, theme, link.
import type { EditorType } from '../../document/types';
import { type Desk, fitView } from '../input/actions';
import type { Manifest } from '../plugin/manifest';
import { useStore } from '../state/store';
import { STATES } from '../states/states';
import { useFileVersion } from './file-version';
import { Icon, PluginMark } from './icons';
import { MenuItem, Popup } from './popup';
import { TimerChip } from './timer-chip';

export interface TopBarProps {
  readonly desk: Desk;
  readonly manifest: Manifest;
  readonly onCommand: (command: string) => void;
  readonly onStop: () => void;
  readonly onState: (name: (typeof STATES)[number]['name']) => void;
  readonly onEditor: (editor: EditorType) => void;
  readonly onCopyLink: () => void;
}

function PageSwitch({ desk }: { desk: Desk }) {
  const { file, ui } = desk;
  const current = file.get(file.currentPageId);
  if (file.pages.length < 2) return <span class="page-name">{current.name}</span>;
  const go = (id: string) => {
    file.currentPageId = id;
    fitView(desk);
  };
  const button = (
    <>
      {current.name}
      <Icon name="down" size={16} />
    </>
  );
  return (
    <Popup ui={ui} name="pages" menu label={`${current.name}, pages`} button={button}>
      {file.pages.map((page) => (
        <MenuItem key={page.id} ui={ui} checked={page.id === current.id} onChoose={() => go(page.id)}>
          <span class="grow">{page.name}</span>
          {page.id === current.id && <Icon name="check" size={18} />}
        </MenuItem>
      ))}
    </Popup>
  );
}

function PluginMenu({ desk, manifest, onCommand, onStop }: TopBarProps) {
  const { ui } = desk;
  const { running } = useStore(ui);
  const button = (
    <>
      <PluginMark />
      {manifest.name}
      <Icon name="down" size={16} />
    </>
  );
  return (
    <div class="card plugin-card" data-running={running !== null}>
      <Popup
        ui={ui}
        name="plugin"
        menu
        label={`${manifest.name}, plugin menu`}
        className="primary"
        button={button}
      >
        {manifest.menu.map(({ name, command }) => (
          <MenuItem key={command} ui={ui} onChoose={() => onCommand(command)}>
            {name}
          </MenuItem>
        ))}
        {running !== null && (
          <div class="menu-foot">
            <MenuItem ui={ui} onChoose={onStop}>
              Stop the plugin
            </MenuItem>
          </div>
        )}
      </Popup>
    </div>
  );
}

function StateMenu({ desk, onState }: TopBarProps) {
  const button = (
    <>
      <Icon name="board" size={20} />
      Boards
      <Icon name="down" size={16} />
    </>
  );
  return (
    <Popup ui={desk.ui} name="states" menu label="Boards to try" button={button}>
      {STATES.map(({ name, title, about }) => (
        <MenuItem key={name} ui={desk.ui} onChoose={() => onState(name)}>
          <span class="grow">
            {title}
            <small>{about}</small>
          </span>
        </MenuItem>
      ))}
    </Popup>
  );
}

const EDITORS: readonly { readonly editor: EditorType; readonly label: string }[] = [
  { editor: 'figjam', label: 'FigJam' },
  { editor: 'figma', label: 'Design' },
];

function EditorSwitch({ desk, onEditor }: TopBarProps) {
  return (
    <fieldset class="segments">
      <legend class="unseen">Editor</legend>
      {EDITORS.map(({ editor, label }) => (
        <button
          key={editor}
          type="button"
          aria-pressed={desk.file.editor === editor}
          onClick={() => onEditor(editor)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

export function TopBar(props: TopBarProps) {
  const { desk, onCopyLink } = props;
  useFileVersion(desk.file);
  const { theme } = useStore(desk.ui);
  const other = theme === 'light' ? 'dark' : 'light';
  return (
    <header class="top-bar">
      <div class="card file-card">
        <span class="file-mark" aria-hidden="true" />
        <h1 class="file-name">{desk.file.name}</h1>
        <span class="rule" />
        <PageSwitch desk={desk} />
      </div>
      <PluginMenu {...props} />
      <TimerChip file={desk.file} />
      <span class="spring" />
      <div class="card">
        <StateMenu {...props} />
        <span class="rule" />
        <EditorSwitch {...props} />
        <button
          type="button"
          class="quiet square"
          aria-label={`Use the ${other} theme`}
          title={`Use the ${other} theme`}
          onClick={() => desk.ui.set({ theme: other })}
        >
          <Icon name={theme === 'light' ? 'moon' : 'sun'} size={20} />
        </button>
        <button type="button" class="quiet" title="Copy a link that holds this board" onClick={onCopyLink}>
          <Icon name="link" size={20} />
          <span class="wide-only">Copy link</span>
        </button>
      </div>
    </header>
  );
}
