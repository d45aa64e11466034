// A map that is given another template on a real board: every note is moved as it is, and comes back.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import * as people from '../../host/document/people';
import { sectionFinder } from '../../shared/map/assign';
import { formatNoteData } from '../../shared/map/note-data';
import { beginSession, NO_RECORD } from '../../shared/model/session';
import { TEMPLATE_IDS } from '../../shared/templates';
import {
  adopt,
  badgeWords,
  boxOf,
  labelPlace,
  MAYA,
  noteContainerOf,
  OTIS,
  piece,
  pieces,
  pointIn,
  SECTIONS,
  stickyIn,
} from '../harness/board';
import { ACTS, type Act, Crowd } from '../harness/crowd';
import { complaintsAbout } from '../harness/inspect';
import { isSame, pictureOf } from '../harness/picture';
import {
  closeAll,
  closeAndFree,
  type Editor,
  everywhere,
  type OpenPlugin,
  openOnMap,
  openPlugin,
} from '../harness/plugin';
import { IS_LONG } from '../harness/runs';
import { switchMap, switchTo } from '../harness/switching';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
/** For each editor. */
const BOARDS = IS_LONG ? 300 : 3;

/** By node: the section of each note on a map, in it or over it; null for none. */
function placesOn(plugin: OpenPlugin, node: string): Map<string, string | null> {
  const { notes, sections } = plugin.get('map.read', { node });
  const sectionOf = sectionFinder(sections);
  return new Map(
    [...notes]
      .sort((one, other) => (one.node < other.node ? -1 : 1))
      .map((note) => [note.node, sectionOf(note) ?? null]),
  );
}

/** By text: the section of each note, in it or over it; `kept` for what has no place, `none` for loose notes. */
function sectionOf(plugin: OpenPlugin, node: string): Record<string, string> {
  const { notes, sections, kept } = plugin.get('map.read', { node });
  const find = sectionFinder(sections);
  return Object.fromEntries(
    notes.map((note) => [note.text, find(note) ?? (note.ancestors.includes(kept ?? '') ? 'kept' : 'none')]),
  );
}

/** What people made, as it is but for where it is. */
const asMade = (file: FigmaFile, ids: readonly string[]) =>
  ids.map((id) => {
    const { x: _x, y: _y, parent: _parent, pluginData: _data, ...made } = file.get(id);
    return made;
  });

describe.each(everywhere)('another template in %s, %s', (editor, mode) => {
  const start = async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const { file } = plugin;
    const notes = SECTIONS.map((section, n) =>
      stickyIn(file, node, section, `In ${section}`, { n, user: MAYA }),
    );
    const said = stickyIn(file, node, 'say-do', '“At eight” #quote', { n: 1, user: OTIS });
    const done = stickyIn(file, node, 'say-do', 'Calls at eight #seen', { n: 2 });
    plugin.run.settle();
    return { plugin, file, node, notes: [...notes, said, done] };
  };

  it('refuses a map that is gone, and leaves everything as it is', async () => {
    const { plugin, node, file } = await start();
    const { body } = switchTo(plugin, node, 'four-quadrant');
    const before = pictureOf(file);
    const answer = plugin.ask('map.switch', { ...body, node: '9:999' });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'no-map' } });
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('moves every note as it is, in one undo step', async () => {
    const { plugin, file, node, notes } = await start();
    const made = asMade(file, notes);
    const before = pictureOf(file);
    switchMap(plugin, node, 'four-quadrant');
    expect(asMade(file, notes)).toEqual(made);
    expect(sectionOf(plugin, node)).toEqual({
      'In think-feel': 'thinks',
      'In see': 'kept',
      'In say-do': 'says',
      'In hear': 'kept',
      'In pain': 'kept',
      'In gain': 'kept',
      '“At eight” #quote': 'says',
      'Calls at eight #seen': 'does',
    });
    expect(complaintsAbout(file, node).filter((one) => !/STICKY|note-area/.test(one))).toEqual([]);
    expect(plugin.run.errors).toEqual([]);
    file.undo();
    expect(isSame({ ...before, selection: [] }, { ...pictureOf(file), selection: [] })).toBe(true);
  });

  it('draws the sections of the other template and none of the first', async () => {
    const { plugin, file, node } = await start();
    const { after } = switchMap(plugin, node, 'four-quadrant');
    const map = plugin.open(node);
    expect({ ...map, counts: {}, facts: {} }).toEqual({ ...after, counts: {}, facts: {} });
    expect(
      pieces(file, node, 'section')
        .map(({ pluginData }) => JSON.parse(pluginData.tag ?? '').section)
        .sort(),
    ).toEqual(['does', 'feels', 'says', 'thinks']);
    expect(pieces(file, node, 'order-chip')).toHaveLength(4);
    expect(map.missing).toEqual([]);
    plugin.addNote(node, 'feels', 'New');
    expect(sectionOf(plugin, node).New).toBe('feels');
  });

  it('gives back what the first template had', async () => {
    const { plugin, file, node, notes } = await start();
    const before = sectionOf(plugin, node);
    const places = notes.map((id) => {
      const area = boxOf(file, file.get(id).parent ?? '');
      const { x, y } = boxOf(file, id);
      return [x - area.x, y - area.y];
    });
    switchMap(plugin, node, 'four-quadrant');
    switchMap(plugin, node, 'six-section');
    expect(sectionOf(plugin, node)).toEqual(before);
    expect(
      notes.map((id) => {
        const area = boxOf(file, file.get(id).parent ?? '');
        const { x, y } = boxOf(file, id);
        return [x - area.x, y - area.y];
      }),
    ).toEqual(places);
    expect(pieces(file, node, 'kept')).toEqual([]);
    expect(complaintsAbout(file, node).filter((one) => !/STICKY|note-area/.test(one))).toEqual([]);
  });

  it('takes along what is put together, on notes, between them and beside them', async () => {
    const { plugin, file, node, notes } = await start();
    const isFigjam = editor === 'figjam';
    const [thought = '', seen = '', , heard = '', pain = '', gain = '', said = '', done = ''] = notes;
    const evidence = { data: formatNoteData({ evidence: 'data' }), word: 'data' };
    plugin.get('notes.set', { node, notes: [{ node: heard, ...evidence }] });
    plugin.get('notes.gather', { node, groups: [{ section: 'say-do', name: 'Phone', notes: [said, done] }] });
    plugin.get('tension.draw', { node, from: heard, to: thought, label: 'polite' });
    const second = stickyIn(file, node, 'pain', 'Second', { n: 1 });
    const together = people.group(file, [pain, second]) ?? '';
    const shape = people.addShape(
      file,
      pointIn(file, noteContainerOf(file, node, 'see'), 600, 300),
      'SQUARE',
    );
    adopt(file, shape, noteContainerOf(file, node, 'see'));
    const over = people.addSticky(
      file,
      pointIn(file, noteContainerOf(file, node, 'hear'), 600, 300),
      'Over',
      {
        user: OTIS,
      },
    );
    adopt(file, over, file.currentPageId);
    const onPersona = people.addSticky(
      file,
      pointIn(file, piece(file, node, 'persona').id, 30, 30),
      'Beside her',
    );
    adopt(file, onPersona, file.currentPageId);
    people.setLocked(file, [seen], true);
    people.setRotation(file, thought, 12);
    const vote = isFigjam ? people.stamp(file, heard, '👍', MAYA) : '';
    const offset = (id: string, from: string) => {
      const [one, other] = [boxOf(file, id), boxOf(file, from)];
      return [Math.round(one.x - other.x), Math.round(one.y - other.y)];
    };
    if (isFigjam) plugin.get('sections.hide', { node, sections: ['gain'], hidden: true });
    plugin.run.settle();
    const stuck = isFigjam ? offset(vote, heard) : [];
    const beside = offset(onPersona, piece(file, node, 'persona').id);
    const facts = () => {
      const { tensions, notes: read } = plugin.get('map.read', { node });
      return {
        tensions,
        themes: read.filter(({ theme }) => theme !== '').map(({ text, theme }) => [text, theme]),
      };
    };
    const before = { ...facts(), places: sectionOf(plugin, node) };
    switchMap(plugin, node, 'four-quadrant');
    expect(facts()).toEqual({ tensions: before.tensions, themes: before.themes });
    expect(file.get(together).children).toEqual([pain, second]);
    expect([file.get(seen).locked, file.get(thought).rotation]).toEqual([true, 12]);
    expect(sectionOf(plugin, node)).toMatchObject({ Over: 'kept', 'Beside her': 'none', Second: 'kept' });
    expect(file.get(shape).parent).toBe(piece(file, node, 'kept').id);
    expect(offset(onPersona, piece(file, node, 'persona').id)).toEqual(beside);
    const label = pieces(file, node, 'evidence').find(({ pluginData }) => pluginData.tag?.includes(heard));
    const { x, y, height } = boxOf(file, heard);
    expect(labelPlace(file, label?.id ?? '')).toEqual({ x: x + 8, y: y + height });
    expect(file.get(label?.id ?? '').parent).toBe(file.get(heard).parent);
    if (isFigjam) {
      expect([file.get(vote).stuckTo, file.get(vote).parent]).toEqual([heard, file.get(heard).parent]);
      expect(offset(vote, heard)).toEqual(stuck);
    } else {
      const line = pieces(file, node, 'tension')[0];
      expect(boxOf(file, line?.id ?? '').x).toBeGreaterThanOrEqual(Math.min(x, boxOf(file, thought).x));
    }
    switchMap(plugin, node, 'six-section');
    expect({ ...facts(), places: sectionOf(plugin, node) }).toEqual(before);
    expect(file.get(shape).parent).toBe(noteContainerOf(file, node, 'see'));
    expect(file.get(gain).parent).toBe(noteContainerOf(file, node, 'gain'));
    if (isFigjam) expect(plugin.open(node).hidden).toEqual(['gain']);
    expect(plugin.run.errors).toEqual([]);
  });

  it('goes on with a running session where it was', async () => {
    const { plugin, node } = await start();
    const { order } = plugin.open(node);
    const record = {
      ...beginSession(NO_RECORD, { notes: 8 }, 1_795_000_000_000),
      steps: { hear: { planned: 60, actual: 50 }, see: { planned: 60, actual: 50 } },
    };
    plugin.update(node, { step: 'say-do', record }, { isFigjam: true, showsStep: true });
    switchMap(plugin, node, 'inner-and-outer');
    const there = plugin.open(node);
    expect([there.step, there.order.preset]).toEqual(['communicates', order.preset]);
    expect(Object.keys(there.record.steps).sort()).toEqual(['hear', 'notices', 'see', 'takes-in']);
    expect(piece(plugin.file, node, 'flag', 'communicates').visible).toBe(true);
    expect(badgeWords(plugin.file, node, 'notices')).toBe('✓');
    switchMap(plugin, node, 'six-section');
    const back = plugin.open(node);
    expect([back.step, back.order, back.record.started]).toEqual(['say-do', order, record.started]);
  });
});

it.each(IS_LONG ? EDITORS : EDITORS.slice(0, 1))(
  'has room for what fifty people wrote, in %s',
  async (editor) => {
    const plugin = await openPlugin({ editor });
    const { node } = plugin.insert({ people: 50 });
    const each = IS_LONG ? 150 : 20;
    for (const section of SECTIONS)
      plugin.addNotes(
        node,
        section,
        Array.from({ length: each }, (_note, n) => `${section} ${n}`),
      );
    const places = () => {
      const { notes, sections } = plugin.get('map.read', { node });
      const areaOf = (id: string | null) => sections.find((one) => one.node === id)?.area?.box;
      return notes
        .map(({ text, parentSection, box }) => {
          const { x = 0, y = 0 } = areaOf(parentSection) ?? {};
          return [text, box.x - x, box.y - y];
        })
        .sort();
    };
    const [before, where] = [sectionOf(plugin, node), places()];
    for (const template of TEMPLATE_IDS.slice(1)) {
      switchMap(plugin, node, template);
      expect(complaintsAbout(plugin.file, node)).toEqual([]);
    }
    switchMap(plugin, node, 'six-section');
    expect(sectionOf(plugin, node)).toEqual(before);
    expect(places()).toEqual(where);
    expect(complaintsAbout(plugin.file, node)).toEqual([]);
  },
);

describe.each(EDITORS)('what a crowd made, in another template in %s', (editor) => {
  // Of two maps that lie over each other, the growing one pushes the other away: what lies loose over both changes hands.
  const kinds = (Object.keys(ACTS) as Act['kind'][]).filter((kind) => kind !== 'copyMap');
  const act = fc.record({
    kind: fc.constantFrom(...kinds),
    a: fc.nat(10_000),
    b: fc.nat(10_000),
  });

  it('is all there, and in its sections again in the first one', { timeout: 600_000 }, async () => {
    const there = fc.constantFrom(...TEMPLATE_IDS.slice(1));
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 25 }), there, async (acts, template) => {
        const { plugin, node } = await openOnMap({ editor });
        try {
          const { file } = plugin;
          const crowd = new Crowd(file, editor);
          for (const section of SECTIONS) stickyIn(file, node, section, crowd.words());
          for (const one of acts) crowd.do(one);
          plugin.run.settle();
          for (const map of plugin.get('hello', {}).maps) plugin.open(map.node);
          if (file.find(node) === undefined) return;
          const written = crowd.written();
          const words = written.map((id) => [id, file.get(id).text?.characters]);
          const before = placesOn(plugin, node);
          switchMap(plugin, node, template);
          const between = placesOn(plugin, node);
          expect([...before.keys()].filter((id) => !between.has(id))).toEqual([]);
          switchMap(plugin, node, 'six-section');
          const after = placesOn(plugin, node);
          expect(after).toEqual(before);
          expect(written.map((id) => [id, file.find(id)?.text?.characters])).toEqual(words);
          expect(plugin.run.errors).toEqual([]);
        } finally {
          await closeAndFree();
        }
      }),
      { numRuns: BOARDS, endOnFailure: true },
    );
  });
});
