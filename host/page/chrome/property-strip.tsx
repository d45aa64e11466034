// The dark strip above the selection: colour, lock, hide, group, and a node's relaunch buttons.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import * as people from '../../document/people';
import type { NodeRecord } from '../../document/types';
import { solidHex } from '../board/paint';
import type { Desk } from '../input/actions';
import * as actions from '../input/actions';
import type { Manifest } from '../plugin/manifest';
import { swatchesOf } from '../state/palette';
import { useStore } from '../state/store';
import { showNotice } from '../state/ui-state';
import { useFileVersion } from './file-version';
import { Icon, PluginMark } from './icons';
import { Popup } from './popup';
import { placeStrip } from './strip-place';

interface StripProps {
  readonly desk: Desk;
  readonly manifest: Manifest;
  readonly onRelaunch: (command: string) => void;
}

function Action({ label, icon, onDo }: { label: string; icon: string; onDo: () => void }) {
  return (
    <button type="button" class="strip-button" aria-label={label} title={label} onClick={onDo}>
      <Icon name={icon} size={22} />
    </button>
  );
}

function ColorPicker({ desk, records }: { desk: Desk; records: readonly NodeRecord[] }) {
  const [first] = records;
  const swatches = first ? swatchesOf(first.type) : null;
  if (!first || !swatches) return null;
  const current = solidHex(first.fills);
  const choose = (hex: string) => {
    people.recolor(
      desk.file,
      records.map(({ id }) => id),
      hex,
      actions.actingUser(desk),
    );
    desk.ui.set({ popup: null });
  };
  const button = <span class="dot" style={{ background: current ? `#${current}` : 'transparent' }} />;
  return (
    <Popup ui={desk.ui} name="colors" label="Colour" className="strip-button" button={button}>
      <div class="swatches">
        {swatches.map(({ name, hex }) => (
          <button
            key={hex}
            type="button"
            class="swatch"
            style={{ background: `#${hex}` }}
            aria-label={name}
            aria-pressed={hex === current}
            title={name}
            onClick={() => choose(hex)}
          />
        ))}
      </div>
    </Popup>
  );
}

function relaunchButtons(records: readonly NodeRecord[], manifest: Manifest) {
  const [only] = records;
  if (records.length !== 1 || !only) return [];
  return manifest.relaunchButtons.filter(({ command }) => command in only.relaunchData);
}

function StripContent({
  desk,
  manifest,
  onRelaunch,
  records,
}: StripProps & { records: readonly NodeRecord[] }) {
  const { file } = desk;
  const ids = records.map(({ id }) => id);
  const [only] = records.length === 1 ? records : [];
  const user = actions.actingUser(desk);
  const locked = records.every((record) => record.locked);
  const parts: ComponentChildren[] = [<ColorPicker key="color" desk={desk} records={records} />];
  if (only?.type === 'STICKY') {
    const shown = only.authorVisible === true;
    const label = shown ? 'Hide author' : 'Show author';
    parts.push(
      <Action
        key="author"
        label={label}
        icon="person"
        onDo={() => people.setAuthorVisible(file, only.id, !shown, user)}
      />,
    );
  }
  if (only?.type === 'SECTION') {
    const hidden = only.sectionContentsHidden === true;
    const label = hidden ? 'Show contents' : 'Hide contents';
    const toggle = () => people.hideContents(file, only.id, !hidden, user);
    parts.push(<Action key="contents" label={label} icon={hidden ? 'eye-off' : 'eye'} onDo={toggle} />);
  } else {
    parts.push(<Action key="hide" label="Hide" icon="eye" onDo={() => hide(desk, ids)} />);
  }
  if (only?.table) {
    parts.push(
      <Action key="row" label="Add row" icon="row" onDo={() => people.addTableRow(file, only.id, user)} />,
      <Action
        key="column"
        label="Add column"
        icon="column"
        onDo={() => people.addTableColumn(file, only.id, user)}
      />,
    );
  }
  const grouped = only?.type === 'GROUP';
  const group = grouped ? () => actions.ungroupSelection(desk) : () => actions.groupSelection(desk);
  parts.push(
    <Action
      key="lock"
      label={locked ? 'Unlock' : 'Lock'}
      icon={locked ? 'lock' : 'unlock'}
      onDo={() => people.setLocked(file, ids, !locked, user)}
    />,
    <Action
      key="group"
      label={grouped ? 'Ungroup' : 'Group'}
      icon={grouped ? 'ungroup' : 'group'}
      onDo={group}
    />,
    <Action key="copy" label="Duplicate" icon="duplicate" onDo={() => actions.duplicateSelection(desk)} />,
    <Action key="delete" label="Delete" icon="trash" onDo={() => actions.deleteSelection(desk)} />,
  );
  const relaunch = relaunchButtons(records, manifest).map(({ command, name }) => (
    <button key={command} type="button" class="strip-button wide" onClick={() => onRelaunch(command)}>
      <PluginMark size={18} />
      {name}
    </button>
  ));
  if (relaunch.length > 0) parts.push(<span key="rule" class="rule" />, ...relaunch);
  return <>{parts}</>;
}

/** A hidden node cannot be clicked, so the notice offers to show it again. */
function hide(desk: Desk, ids: readonly string[]): void {
  const user = actions.actingUser(desk);
  people.setVisible(desk.file, ids, false, user);
  desk.file.selection = [];
  const showAgain = () => {
    people.setVisible(
      desk.file,
      ids.filter((id) => desk.file.find(id)),
      true,
      user,
    );
    return true;
  };
  const message = ids.length === 1 ? 'Hidden' : `${ids.length} things hidden`;
  showNotice(desk.ui, message, { timeout: 8000, action: { text: 'Show again', run: showAgain } });
}

export function PropertyStrip(props: StripProps) {
  const { desk } = props;
  const strip = useRef<HTMLDivElement>(null);
  useFileVersion(desk.file);
  const { typing, dragging } = useStore(desk.ui);
  const records = desk.file.selection.flatMap((id) => desk.file.find(id) ?? []);
  const shown = records.length > 0 && !dragging && (typing === null || typing.cell !== null);

  useEffect(() => {
    const place = () => shown && placeOver(desk, strip.current);
    place();
    return desk.canvas.afterPaint(place);
  });

  if (!shown) return null;
  return (
    <div class="strip" ref={strip} role="toolbar" aria-label="Selection">
      <StripContent {...props} records={records} />
    </div>
  );
}

function placeOver({ canvas, file }: Desk, strip: HTMLElement | null): void {
  const box = canvas.boxOnScreen(file.selection);
  if (!box || !strip) return;
  const titled = file.selection.some((id) => file.find(id)?.type === 'SECTION');
  const size = { width: strip.offsetWidth, height: strip.offsetHeight };
  const { left, top, opensUp } = placeStrip(box, size, file.viewport, titled);
  strip.classList.toggle('opens-up', opensUp);
  strip.style.transform = `translate(${left}px, ${top}px)`;
}
