// Reads the facts about a map that its root stores as strings, one key each. The window knows what they mean.
import { FACT_KEYS, type Facts } from '../../shared/map/tag';
import type { BoardNode } from './board-node';

export function readFacts(root: BoardNode): Facts {
  const facts = {} as Facts;
  for (const key of FACT_KEYS) facts[key] = root.getPluginData(key);
  return facts;
}
