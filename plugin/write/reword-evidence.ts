// Gives the labels on notes other words for the same evidence.
import type { Rewording } from '../../shared/draw/board-edit';
import { KEYS } from '../../shared/map/tag';
import type { Pace } from '../pause';
import type { MapRoot } from '../read/board-node';
import { notesOn } from '../read/notes-on';
import { loadEvidenceLabels, placeEvidenceLabels } from './place-evidence-labels';
import type { Transaction } from './transaction';

/** Calls to Figma for one note. */
const CALLS = 3;

export async function rewordEvidence(
  transaction: Transaction,
  root: MapRoot,
  words: readonly Rewording[],
  pace: Pace,
): Promise<void> {
  const labels = await loadEvidenceLabels(transaction, root);
  for (const { node } of await notesOn(root, pace)) {
    if (pace.spend(CALLS)) await pace.rest();
    if (node.removed) continue;
    const said = node.getPluginData(KEYS.word);
    const changed = words.find(({ from }) => from === said);
    if (changed !== undefined) transaction.setData(node, KEYS.word, changed.to);
  }
  await placeEvidenceLabels(transaction, root, labels);
}
