// A map of every template, whichever there are, in both editors: drawn, written in, guided, read back.
import { afterEach, describe, expect, it } from 'vitest';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { sectionName } from '../../shared/catalogue/template-words';
import { planImport } from '../../shared/file/from-empathy-map';
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import { beginSession, NO_RECORD, stepsOf } from '../../shared/model/session';
import { sectionIds, TEMPLATE_IDS, templateOf } from '../../shared/templates';
import { badgeWords, piece, wordsOf } from '../harness/board';
import { closeAll, everywhere, newNote, openPlugin, SPEC } from '../harness/plugin';

afterEach(closeAll);

const texts = boardTexts.en;
const cases = TEMPLATE_IDS.flatMap((template) =>
  everywhere.map(([editor, mode]) => [template, editor, mode] as const),
);

describe.each(cases)('a map of the template %s in %s, %s', (template, editor, mode) => {
  const order = { preset: 'recovery' as const, sections: [...templateOf(template).orders.recovery.sections] };
  const spec = { ...SPEC, template, order };

  it('has every section with its name, its number and its notes', async () => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.insert(spec);
    for (const [at, section] of order.sections.entries()) {
      expect(wordsOf(piece(plugin.file, node, 'heading', section))).toBe(sectionName(section, texts));
      expect(badgeWords(plugin.file, node, section)).toBe(`${at + 1}`);
      plugin.get('note.add', { node, section, notes: [newNote(`In ${section}`)] });
    }
    const { map } = toEmpathyMap(plugin.get('map.read', { node }), { source: 'Test', exportedAt: SPEC_DATE });
    expect(map.template).toBe(template);
    expect(map.sections.map(({ id, notes }) => [id, notes.map(({ text }) => text)])).toEqual(
      sectionIds(template).map((id) => [id, [`In ${id}`]]),
    );
    expect(plugin.run.errors).toEqual([]);
  });

  it('refuses a section that the map does not have', async () => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.insert(spec);
    const reply = plugin.ask('note.add', { node, section: 'nowhere', notes: [newNote('Lost')] });
    expect(reply).toMatchObject({ ok: false, failure: { code: 'no-section' } });
  });

  it('is guided through all its sections, and read back as the same file', async () => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.insert(spec);
    const steps = stepsOf(order, templateOf(template));
    const record = beginSession(NO_RECORD, { notes: 0, stamps: [] }, 1_795_000_000_000);
    const work = steps.filter(({ sections }) => sections.length > 0);
    for (const { id } of work) expect(plugin.update(node, { step: id, record }).step).toBe(id);
    const origin = { source: 'Test', exportedAt: SPEC_DATE };
    const { map } = toEmpathyMap(plugin.get('map.read', { node }), origin);
    const again = plugin.get('map.insert', planImport(map, 'again', texts));
    const { map: read } = toEmpathyMap(plugin.get('map.read', { node: again.node }), origin);
    expect({ ...read, id: map.id }).toEqual(map);
  });
});

const SPEC_DATE = '2026-11-21T10:00:00.000Z';
