// The bar at the bottom: what to add to the board, and as which person.
import { PEOPLE, personById } from '../../samples/people';
import { STAMP_ART } from '../board/stamp-art';
import type { Desk } from '../input/actions';
import { STAMPS, STICKY_SWATCHES } from '../state/palette';
import { useStore } from '../state/store';
import type { Tool, Ui } from '../state/ui-state';
import { Avatar } from './avatar';
import { useFileVersion } from './file-version';
import { Icon } from './icons';
import { MenuItem, Popup } from './popup';

const TOOLS: readonly { readonly tool: Tool; readonly label: string; readonly keys: string }[] = [
  { tool: 'select', label: 'Select', keys: 'V' },
  { tool: 'hand', label: 'Move the view', keys: 'H' },
];

const MAKERS: readonly { readonly tool: Tool; readonly label: string; readonly keys: string }[] = [
  { tool: 'text', label: 'Text', keys: 'T' },
  { tool: 'shape', label: 'Shape', keys: 'O' },
  { tool: 'section', label: 'Section', keys: 'Shift+S' },
  { tool: 'table', label: 'Table', keys: 'B' },
  { tool: 'connector', label: 'Connector', keys: 'Shift+C' },
];

function ToolButton({ ui, tool, label, keys }: { ui: Ui; tool: Tool; label: string; keys: string }) {
  const chosen = useStore(ui).tool === tool;
  return (
    <button
      type="button"
      class="tool"
      aria-pressed={chosen}
      aria-label={label}
      title={`${label}  ${keys}`}
      onClick={() => ui.set({ tool, popup: null })}
    >
      <Icon name={tool} />
    </button>
  );
}

function StickyTool({ ui }: { ui: Ui }) {
  const { tool, color } = useStore(ui);
  return (
    <div class="split" data-chosen={tool === 'sticky'}>
      <button
        type="button"
        class="sticky-tool"
        aria-pressed={tool === 'sticky'}
        aria-label="Sticky note"
        title="Sticky note  S"
        onClick={() => ui.set({ tool: 'sticky', popup: null })}
      >
        <span style={{ background: `#${color}` }} />
        <span style={{ background: `#${color}` }} />
      </button>
      <Popup
        ui={ui}
        name="sticky-colors"
        label="Colour of new notes"
        className="more"
        button={<Icon name="down" size={16} />}
      >
        <div class="swatches">
          {STICKY_SWATCHES.map(({ name, hex }) => (
            <button
              key={hex}
              type="button"
              class="swatch"
              style={{ background: `#${hex}` }}
              aria-label={name}
              aria-pressed={hex === color}
              title={name}
              onClick={() => ui.set({ color: hex, tool: 'sticky', popup: null })}
            />
          ))}
        </div>
      </Popup>
    </div>
  );
}

function StampPicture({ name }: { name: string }) {
  const art = STAMP_ART[name];
  if (!art) return <span class="plus-one">{name}</span>;
  return (
    <svg width={28} height={28} viewBox="0 0 36 36" aria-hidden="true">
      <circle cx="18" cy="18" r="17" fill={art.disc} />
      <path d={art.path} fill={art.ink} transform="translate(6 6)" />
    </svg>
  );
}

function StampTool({ ui }: { ui: Ui }) {
  const { tool, stamp } = useStore(ui);
  return (
    <div class="split" data-chosen={tool === 'stamp'}>
      <button
        type="button"
        class="tool stamp-tool"
        aria-pressed={tool === 'stamp'}
        aria-label="Stamp"
        title="Stamp  E"
        onClick={() => ui.set({ tool: 'stamp', popup: null })}
      >
        <StampPicture name={stamp} />
      </button>
      <Popup
        ui={ui}
        name="stamps"
        label="Kind of stamp"
        className="more"
        button={<Icon name="down" size={16} />}
      >
        <div class="swatches">
          {STAMPS.map(({ name, label }) => (
            <button
              key={name}
              type="button"
              class="tool stamp-tool"
              aria-label={label}
              aria-pressed={name === stamp}
              title={label}
              onClick={() => ui.set({ stamp: name, tool: 'stamp', popup: null })}
            >
              <StampPicture name={name} />
            </button>
          ))}
        </div>
      </Popup>
    </div>
  );
}

function PersonPicker({ ui }: { ui: Ui }) {
  const person = personById(useStore(ui).person);
  const button = (
    <>
      <Avatar person={person} size={26} />
      <span class="as">{person.name.split(' ')[0]}</span>
      <Icon name="down" size={16} />
    </>
  );
  return (
    <Popup
      ui={ui}
      name="people"
      menu
      label={`You act as ${person.name}`}
      className="person-picker"
      button={button}
    >
      <p class="popup-title">Write, move and stamp as</p>
      {PEOPLE.map((other) => (
        <MenuItem
          key={other.id}
          ui={ui}
          checked={other.id === person.id}
          onChoose={() => ui.set({ person: other.id })}
        >
          <Avatar person={other} />
          <span class="grow">
            {other.name}
            {other.id === PEOPLE[0].id && <small> runs the plugin</small>}
          </span>
          {other.id === person.id && <Icon name="check" size={18} />}
        </MenuItem>
      ))}
    </Popup>
  );
}

/** Stickies, shapes with text, tables, connectors and stamps exist only in FigJam (docs/platform.md A). */
const IN_DESIGN: readonly Tool[] = ['text', 'section'];

export function ToolBar({ desk: { file, ui } }: { desk: Desk }) {
  useFileVersion(file);
  const inFigJam = file.editor === 'figjam';
  const makers = inFigJam ? MAKERS : MAKERS.filter(({ tool }) => IN_DESIGN.includes(tool));
  return (
    <div class="card tool-bar" role="toolbar" aria-label="Tools">
      {TOOLS.map((tool) => (
        <ToolButton key={tool.tool} ui={ui} {...tool} />
      ))}
      <span class="rule" />
      {inFigJam && <StickyTool ui={ui} />}
      {makers.map((tool) => (
        <ToolButton key={tool.tool} ui={ui} {...tool} />
      ))}
      {inFigJam && <StampTool ui={ui} />}
      <span class="rule" />
      <PersonPicker ui={ui} />
    </div>
  );
}
