// Merges a file into the open map on a board: new items are added, chosen changes are written, and the next
// import of the same file has nothing left to do.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { remove } from '../../host/document/people';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { planImport } from '../../shared/file/from-empathy-map';
import { notesOf } from '../../shared/insight/notes';
import { toOpenMap } from '../../shared/map/open-map';
import { compareMaps } from '../../shared/merge/compare-maps';
import { planMerge } from '../../shared/merge/plan-merge';
import type { EmpathyMap, Note } from '../../shared/model/empathy-map';
import { piece } from '../harness/board';
import { groundOf } from '../harness/imagined';
import { closeAll, everywhere, type OpenPlugin, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const FULL: EmpathyMap = JSON.parse(readFileSync('schema/examples/full.json', 'utf8'));

function readGround(plugin: OpenPlugin, node: string) {
  const open = toOpenMap(plugin.get('map.open', { node }));
  return { ...groundOf(plugin.get('map.read', { node })), open };
}

/** The full example after somebody else edited it. */
function edited(): EmpathyMap {
  const file: EmpathyMap = JSON.parse(JSON.stringify(FULL));
  const [thinkFeel, see, , hear, pain] = file.sections;
  if (!thinkFeel || !see || !hear || !pain) throw new Error('the example has changed');
  see.notes.push({
    id: 'new',
    text: 'A full room #quote',
    author: 'Cem',
    evidence: 'data',
    votes: 2,
    theme: 'Desk',
    'x-rating': 5,
  });
  Object.assign(thinkFeel.notes[0] as Note, {
    text: 'Relief, at last',
    source: 'Interview 5',
    evidence: 'inferred',
  });
  pain.notes.push(...hear.notes.splice(1, 1));
  file.title = 'Why nobody phones';
  file.persona.role = 'Doctor';
  file.problemStatement = { text: 'Dana needs sleep', notes: ['n1', 'new'] };
  file.actions?.push({ id: 'a3', text: 'Ask at night', owner: 'Cem', status: 'doing', notes: ['n1'] });
  Object.assign(file.actions?.[0] ?? {}, { status: 'done' });
  file.unplaced?.push({ id: 'loose', text: 'Nowhere yet', evidence: 'assumption' });
  file.tensions?.push({ from: 'n3', to: 'n2', label: 'why' }, { from: 'loose', to: 'new', label: 'new' });
  return file;
}

const byId = <T extends { id: string }>(list: readonly T[]) =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The parts compared after a merge, sorted by id. */
function told(map: EmpathyMap) {
  const { title, persona, problemStatement, actions, tensions } = map;
  const notes = notesOf(map).map(({ note: { bounds: _bounds, ...note }, section }) => ({
    ...note,
    section: section?.id ?? null,
  }));
  return {
    title,
    role: persona.role,
    problem: { ...problemStatement, notes: [...(problemStatement?.notes ?? [])].sort() },
    actions: byId(actions ?? []),
    tensions: (tensions ?? []).map(({ from, to, label }) => `${from} ${to} ${label}`).sort(),
    notes: byId(notes),
  };
}

describe.each(everywhere)('a file merged in %s, %s', (editor, mode) => {
  async function merged(takesAll: boolean) {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.get('map.insert', planImport(FULL, FULL.id, boardTexts.en));
    const before = readGround(plugin, node);
    const comparison = compareMaps(before.map, edited(), before.nodeIndex);
    const chosen = new Set(takesAll ? comparison.conflicts.map(({ id }) => id) : []);
    plugin.get('batch', { requests: planMerge(comparison, chosen, before) });
    return { plugin, node, before, after: readGround(plugin, node) };
  }

  it('adds everything when everything is chosen, and has nothing left to do the next time', async () => {
    const { plugin, after } = await merged(true);
    const file = told(edited());
    // Notes already linked to the problem statement are kept; a note that moves leaves its theme.
    expect(told(after.map)).toEqual({
      ...file,
      problem: { text: 'Dana needs sleep', notes: ['n1', 'n2', 'n3', 'new'] },
      notes: file.notes.map((note) => (note.id === 'n3' ? withoutTheme(note) : note)),
    });
    const again = compareMaps(after.map, edited(), after.nodeIndex);
    expect(planMerge(again, new Set(again.conflicts.map(({ id }) => id)), after)).toEqual([]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('keeps the board’s version wherever the file’s was not chosen', async () => {
    const { before, after } = await merged(false);
    const [mine, now] = [told(before.map), told(after.map)];
    expect([now.title, now.role, now.problem.text]).toEqual([mine.title, mine.role, mine.problem.text]);
    const fresh = told(edited()).notes.filter(({ id }) => id === 'new' || id === 'loose');
    expect(now.notes.filter(({ id }) => id !== 'n1')).toEqual(
      byId([...mine.notes.filter(({ id }) => id !== 'n1'), ...fresh]),
    );
    expect(now.notes.find(({ id }) => id === 'n1')).toEqual({
      ...mine.notes.find(({ id }) => id === 'n1'),
      source: 'Interview 5',
    });
    expect(now.actions.map(({ id, status }) => [id, status])).toEqual([
      ['a1', 'doing'],
      ['a2', 'open'],
      ['a3', 'doing'],
    ]);
  });

  it('never adds a blank note, not even the second time', async () => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.get('map.insert', planImport(FULL, FULL.id, boardTexts.en));
    const file = edited();
    file.sections[1]?.notes.push({ id: 'blank', text: ' \n' });
    const before = readGround(plugin, node);
    const comparison = compareMaps(before.map, file, before.nodeIndex);
    plugin.get('batch', { requests: planMerge(comparison, new Set(), before) });
    const after = readGround(plugin, node);
    expect(planMerge(compareMaps(after.map, file, after.nodeIndex), new Set(), after)).toEqual([]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('restores a section that was deleted in the meantime when the file has notes for it', async () => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.get('map.insert', planImport(FULL, FULL.id, boardTexts.en));
    remove(plugin.file, [piece(plugin.file, node, 'section', 'gain').id]);
    plugin.run.settle();
    const before = readGround(plugin, node);
    const file = edited();
    file.sections.find(({ id }) => id === 'gain')?.notes.push({ id: 'sleep', text: 'To sleep' });
    plugin.get('batch', {
      requests: planMerge(compareMaps(before.map, file, before.nodeIndex), new Set(), before),
    });
    const after = readGround(plugin, node);
    expect(after.open.missing).toEqual([]);
    expect(told(after.map).notes).toContainEqual({
      id: 'sleep',
      text: 'To sleep',
      section: 'gain',
    });
    plugin.file.undo();
    expect(readGround(plugin, node).map).toEqual(before.map);
  });
});

function withoutTheme<T extends { theme?: string | undefined }>({ theme: _theme, ...note }: T) {
  return note;
}
