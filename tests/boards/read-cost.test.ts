// Reading asks Figma for each fact of a note once, in chunks that let the editor run, and reads nothing else.
import { afterEach, describe, expect, it } from 'vitest';
import { FigmaFile } from '../../host/document/file';
import { addSticky } from '../../host/document/people';
import { piece, pieces, stickyIn, tagOf } from '../harness/board';
import { closeAll, type Editor, everywhere, type OpenPlugin, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const NOTES = 200;
const MOST_PER_NOTE = 11;
/** The area that the notes lie in is asked once for what it is. */
const MOST_FOR_AREA = 6;
/** Its type and position and, once the reading has paused, whether it is still there. */
const MOST_PER_DISTANT = 3;
/** Accesses allowed to find out that a node on the page is not part of the map. */
const MOST_PER_STRANGER = 6;
/** For another map, it also checks whether one is a copy of the other. */
const MOST_PER_MAP = 9;
/** Each of its six sections and their areas is asked whether it is there and where: what lies on it is not on a map below. */
const MOST_FOR_SECTIONS = 24;
/** Its nodes may lie anywhere on the page, so each is asked for its tag and its id and, after a pause, whether it is there. */
const MOST_PER_PIECE = 3;

async function mapWith(notes: number, editor: Editor) {
  const plugin = await openPlugin({ editor });
  const { node } = plugin.insert({ people: 50 });
  for (let n = 0; n < notes; n += 1) stickyIn(plugin.file, node, 'hear', `Note ${n}`, { n });
  plugin.run.close();
  return { file: plugin.file, node };
}

/** Opens a copy of the file and counts the accesses of one read, in total and by member. */
async function costOf(file: FigmaFile, node: string, mode?: 'strict' | 'lenient') {
  const plugin = await openPlugin({
    file: FigmaFile.parse(file.serialize()),
    ...(mode === undefined ? {} : { mode }),
  });
  const total = plugin.run.total;
  const before = new Map(plugin.run.counts);
  const snapshot = plugin.get('map.read', { node });
  const members = new Map(
    [...plugin.run.counts].map(([member, count]) => [member, count - (before.get(member) ?? 0)]),
  );
  return { accesses: plugin.run.total - total, members, snapshot };
}

describe.each(everywhere)('reading in %s, %s', (editor, mode) => {
  it(`asks for each fact of ${NOTES} notes once, at most ${MOST_PER_NOTE} facts per note`, async () => {
    const { file, node } = await mapWith(NOTES, editor);
    const bare = await mapWith(0, editor);
    const full = await costOf(file, node, mode);
    const empty = await costOf(bare.file, bare.node, mode);
    expect(full.snapshot.notes).toHaveLength(NOTES);
    expect(full.accesses - empty.accesses).toBeLessThanOrEqual(MOST_PER_NOTE * NOTES + MOST_FOR_AREA);
    for (const [member, count] of full.members) {
      if (member.startsWith('STICKY.')) expect([member, count <= NOTES]).toEqual([member, true]);
    }
  });
});

/** A reading of several turns looks once more whether its own nodes are still there. */
const lookedAtAgain = (file: FigmaFile, node: string): number =>
  file.descendants(node).filter((id) => tagOf(file.get(id)) !== null).length;

describe.each(EDITORS)('reading in %s', (editor) => {
  it('scales linearly with the number of notes', async () => {
    const cost = async (notes: number) => {
      const { file, node } = await mapWith(notes, editor);
      return (await costOf(file, node)).accesses;
    };
    const [few, some, many] = [await cost(50), await cost(100), await cost(150)];
    expect(many - some).toBe(some - few);
  });

  it('checks nodes outside the map only at the top level of the page', async () => {
    const { file, node } = await mapWith(10, editor);
    const before = (await costOf(file, node)).accesses;
    file.transact({ origin: 'LOCAL', byPlugin: false }, () => {
      const frame = file.create('FRAME', file.currentPageId, { x: 90_000, y: 0, width: 5000, height: 5000 });
      for (let n = 0; n < 100; n += 1) file.create('STICKY', frame.id, { x: n, y: n });
    });
    const after = (await costOf(file, node)).accesses;
    expect(after - before).toBeLessThanOrEqual(MOST_PER_STRANGER);
  });

  it('asks distant notes on the page only for their type and position', async () => {
    const { file, node } = await mapWith(10, editor);
    const before = (await costOf(file, node)).accesses;
    for (let n = 0; n < 100; n += 1) addSticky(file, { x: 90_000 + n * 300, y: 0 }, 'Far away');
    const after = await costOf(file, node);
    expect(after.accesses - before).toBeLessThanOrEqual(MOST_PER_DISTANT * 100 + lookedAtAgain(file, node));
    expect(after.snapshot.notes).toHaveLength(10);
  });

  it('asks the nodes of another map only whose they are, and its notes nothing', async () => {
    const { file, node } = await mapWith(10, editor);
    const before = (await costOf(file, node)).accesses;
    const plugin = await openPlugin({ file });
    const other = plugin.insert({ title: 'Other' });
    for (let n = 0; n < 50; n += 1) stickyIn(file, other.node, 'hear', `Other ${n}`, { n });
    plugin.run.close();
    const tagged = file.descendants(other.node).filter((id) => tagOf(file.get(id)) !== null);
    const most =
      MOST_PER_MAP + MOST_FOR_SECTIONS + MOST_PER_PIECE * tagged.length + lookedAtAgain(file, node);
    expect((await costOf(file, node)).accesses - before).toBeLessThanOrEqual(most);
  });
});

describe.each(EDITORS)('nodes that vanish during a read in %s', (editor) => {
  /** Reads a map of many notes while somebody removes nodes in the second pause, when its own parts are known. */
  async function readWhile(removeAt: (file: FigmaFile, node: string) => string[]) {
    const { file, node } = await mapWith(300, editor);
    let isReading = false;
    let pauses = 0;
    const plugin: OpenPlugin = await openPlugin({
      file,
      onAwait: ({ reason }) => {
        if (!isReading || reason === 'message' || reason === 'promise') return;
        pauses += 1;
        if (pauses < 2) return;
        isReading = false;
        file.transact({ origin: 'REMOTE', byPlugin: false }, () => {
          for (const id of removeAt(file, node)) file.remove(id);
        });
      },
    });
    isReading = true;
    const answer = plugin.ask('map.read', { node });
    expect(isReading).toBe(false);
    expect(plugin.run.errors).toEqual([]);
    return answer;
  }

  it('are skipped and reported', async () => {
    const gone = (file: FigmaFile) => file.ofType('STICKY');
    const answer = await readWhile((file) => [...gone(file)].slice(-5));
    if (!answer.ok) throw new Error(answer.failure.code);
    const { notes, vanished } = answer.value;
    expect({ notes: notes.length, vanished }).toEqual({ notes: 295, vanished: 5 });
  });

  it('may be a whole section with all its notes', async () => {
    const answer = await readWhile((file, node) => [piece(file, node, 'section', 'hear').id]);
    if (!answer.ok) throw new Error(answer.failure.code);
    expect(answer.value.notes.length).toBeLessThan(300);
    expect(answer.value.vanished).toBeGreaterThan(0);
  });

  it('may be the map itself, and then the read fails with `no-map`', async () => {
    const answer = await readWhile((_file, node) => [node]);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'no-map', step: 'map.read: read' } });
  });

  it('may be the note that is being read', async () => {
    const { file, node } = await mapWith(20, editor);
    const started = await openPlugin({ file: FigmaFile.parse(file.serialize()) });
    const before = started.run.total;
    started.get('map.read', { node });
    const accesses = started.run.total - before;
    for (let k = Math.floor(accesses / 3); k < accesses; k += 23) {
      const copy = FigmaFile.parse(file.serialize());
      const victim = [...copy.ofType('STICKY')].at(-1) ?? '';
      const faults = { vanish: [{ node: victim, atCall: before + k }] };
      const plugin = await openPlugin({ file: copy, faults });
      const { notes, vanished } = plugin.get('map.read', { node });
      expect([notes.length, vanished]).toEqual(notes.length === 20 ? [20, 0] : [19, vanished]);
      expect(vanished).toBeLessThanOrEqual(1);
      expect(new Set(notes.map((note) => note.node)).size).toBe(notes.length);
    }
  });
});

describe.each(EDITORS)('reading a large map in %s', (editor) => {
  it('pauses between chunks', async () => {
    const { file, node } = await mapWith(1000, editor);
    const reasons: string[] = [];
    const plugin = await openPlugin({ file, onAwait: ({ reason }) => reasons.push(reason) });
    reasons.length = 0;
    const { notes } = plugin.get('map.read', { node });
    expect(notes).toHaveLength(1000);
    expect(new Set(notes.map((note) => note.node)).size).toBe(1000);
    expect(reasons.filter((reason) => reason === 'timer').length).toBeGreaterThanOrEqual(4);
    expect(pieces(file, node, 'section')).toHaveLength(6);
  });
});
