// What-if cards, prompts about a touchpoint and the notes that answer them, on the board of both editors and in its file.
import { afterEach, expect, it } from 'vitest';
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import { beginSession, leaveStep, NO_RECORD, planSession, stepsOf } from '../../shared/model/session';
import { sixSection } from '../../shared/templates/six-section';
import { piece, wordsOf } from '../harness/board';
import { complaintsAbout } from '../harness/inspect';
import { closeAll, type Editor, openOnMap } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const WHAT_IFS = [{ id: 'sold-out' }, { id: 'own.1', text: 'the queue is long' }];

it.each(EDITORS)('situations and touchpoints in %s', async (editor) => {
  const { plugin, map, node } = await openOnMap({ editor });
  const { file } = plugin;
  const look = { isFigjam: editor === 'figjam', showsStep: true };
  const order = { ...map.order, whatIfs: WHAT_IFS };
  const steps = stepsOf(order, sixSection);
  const planned = planSession(steps, 60);
  const begun = beginSession(NO_RECORD, { notes: 0 }, 1_000);
  const at = (from: string, to: string) => leaveStep(begun, { from, to, steps, planned, notes: 0 }, 61_000);

  const context = { touchpoints: ['Front desk', 'Phone'] };
  expect(plugin.update(node, { context, order }).order.whatIfs).toEqual(WHAT_IFS);
  const step = 'what-if/own.1';
  plugin.update(node, { step, record: at('persona', step) }, look);
  expect(['now-name', 'now-task'].map((role) => wordsOf(piece(file, node, role)))).toEqual([
    '🔀  What if the queue is long?',
    'What does Dana think, feel, say and do then? Write it where it belongs.',
  ]);

  const [from = ''] = plugin.current()?.shownPrompts.hear ?? [];
  const to = { id: `${from}@phone`, distance: 'near', text: 'What does {persona} hear?' } as const;
  const pinned = plugin.update(node, { pin: { section: 'hear', from, to } });
  expect(pinned.shownPrompts.hear?.[0]).toBe(to.id);
  const note = { node: '', copy: false, text: 'Please hold', fill: '#A8DAFF', word: '' };
  const notes = [
    { ...note, data: '{"touchpoint":"Phone"}', own: true as const },
    { ...note, text: 'Next! #at-front-desk', data: '' },
  ];
  plugin.get('note.add', { node, section: 'hear', notes });

  const snapshot = plugin.get('map.read', { node });
  const read = toEmpathyMap(snapshot, { source: 'test', exportedAt: '2026-12-01T10:00:00.000Z' }).map;
  const hear = read.sections.find(({ id }) => id === 'hear');
  expect(read.order.whatIfs?.map(({ text }) => text)).toEqual(['it is sold out', 'the queue is long']);
  expect(hear?.prompts?.[0]).toEqual({ id: to.id, text: 'Phone: What does Dana hear?' });
  expect(hear?.notes.map(({ text, touchpoint, tags }) => [text, touchpoint, tags])).toEqual([
    ['Please hold', 'Phone', undefined],
    ['Next! #at-front-desk', 'Front desk', undefined],
  ]);
  expect(read.session?.steps?.map(({ step: id }) => id).filter((id) => id?.startsWith('what-if'))).toEqual([
    'what-if/sold-out',
    step,
  ]);
  expect(complaintsAbout(file, node)).toEqual([]);
  expect(plugin.run.errors).toEqual([]);
});
