// Comparing a file with the open map only: what is found, and that nothing is written.
import { expect, it } from 'vitest';
import { toWholeMap } from '../../shared/exchange/whole-map';
import { planImport } from '../../shared/file/from-empathy-map';
import { predictBoard } from '../../shared/file/predict-board';
import { board } from '../../shared/locales/en/board';
import { buildView } from '../../tests/harness/open-map';
import { buildWindow, settle } from '../../tests/harness/scripted-window';
import { localeFor } from '../locale';
import { whatIsMissing } from './import-summary';

const NOW = '2026-11-21T10:00:00.000Z';
const mapOf = (...texts: string[]) =>
  toWholeMap(
    {
      id: 'map-7',
      title: 'Bakery',
      sections: [{ id: 'hear', title: 'Hear', notes: texts.map((text) => ({ id: text, text })) }],
    },
    NOW,
  );

it('says what is new and gone, reads the board anew, and writes nothing', async () => {
  const onBoard = mapOf('Rumours', 'Queues');
  const { plan, facts, content } = planImport(onBoard, onBoard.id, board);
  const read = predictBoard(plan, facts, content as NonNullable<typeof content>);
  const view = buildView({ node: 'map', map: onBoard.id, title: onBoard.title, personaName: '' });
  const { actions, store, sent } = buildWindow({ 'map.read': { ok: true, value: read } }, view);
  actions.setImporting(true);
  actions.paste(JSON.stringify(mapOf('Queues', 'Crowds')));
  actions.checkPasted();
  await settle();
  sent.length = 0;
  actions.chooseInto('compare');
  await settle();
  const { importing } = store.get();
  expect(importing?.diff?.notes).toEqual({ added: 1, removed: 1, changed: 0, same: 1 });
  const ofNotes = importing?.diff?.changes.filter((change) => change.of === 'note');
  expect(ofNotes?.map(({ kind, about }) => [kind, about])).toEqual([
    ['added', 'Crowds'],
    ['removed', 'Rumours'],
  ]);
  expect(importing && whatIsMissing(importing, localeFor('en'))).toBe(
    'Comparing changes nothing. Choose where the map goes to import it.',
  );
  await actions.runImport();
  expect(sent.map(({ name }) => name)).toEqual(['map.read']);
  actions.chooseInto('new');
  expect(store.get().importing?.diff).toBeNull();
});
