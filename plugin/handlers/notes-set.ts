// Stores data on notes and places their evidence labels.
import { KEYS } from '../../shared/map/tag';
import { standing } from '../read/scene-node';
import { loadEvidenceLabels, placeEvidenceLabels } from '../write/place-evidence-labels';
import type { Handler } from './handler';

export const notesSet: Handler<'notes.set'> = async ({ node, notes }, { transaction, needs }) => {
  const root = await needs.map(node);
  const found = await needs.notes(notes);
  const marks = await loadEvidenceLabels(root);
  for (const { note, data, word } of found) {
    transaction.setData(standing(note), KEYS.note, data);
    transaction.setData(note, KEYS.word, word);
  }
  await placeEvidenceLabels(transaction, root, marks);
  return {};
};
