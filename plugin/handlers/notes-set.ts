// Stores data on notes and places their evidence labels.
import { KEYS } from '../../shared/map/tag';
import { Pace } from '../pause';
import { standing } from '../read/scene-node';
import { loadEvidenceLabels, placeEvidenceLabels } from '../write/place-evidence-labels';
import type { Handler } from './handler';

/** Calls to Figma for one note. */
const CALLS = 7;

export const notesSet: Handler<'notes.set'> = async ({ node, notes }, { transaction, needs }) => {
  const root = await needs.map(node);
  const pace = new Pace();
  const found = await needs.notes(notes, pace);
  const labels = await loadEvidenceLabels(transaction, root);
  for (const { note, data, word } of found) {
    if (pace.spend(CALLS)) await pace.rest();
    transaction.setData(standing(note), KEYS.note, data);
    transaction.setData(note, KEYS.word, word);
  }
  await placeEvidenceLabels(transaction, root, labels);
  return {};
};
