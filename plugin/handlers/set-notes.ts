// Remembers something on notes, and puts the words of their evidence beside them.
import { KEYS } from '../../shared/board/tag';
import { mapRoot } from '../board/maps';
import { standing, withNotes } from '../board/scene-node';
import { putMarks, readyMarks } from '../canvas/put-marks';
import { allOrNothing } from '../canvas/transaction';
import type { Handler } from './handler';

export const setNotes: Handler<'notes.set'> = async ({ node, notes }) => {
  const root = await mapRoot(node);
  const found = await withNotes(notes);
  const marks = await readyMarks(root);
  await allOrNothing(async (transaction) => {
    for (const { note, data, word } of found) {
      transaction.setData(standing(note), KEYS.note, data);
      transaction.setData(note, KEYS.word, word);
    }
    await putMarks(transaction, root, marks);
  });
  return {};
};
