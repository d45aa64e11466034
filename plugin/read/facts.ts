// The facts about a map that stand on its root as strings, a key each. What they mean is the window's business.
import { FACT_KEYS, type Facts } from '../../shared/map/tag';
import type { BoardNode } from './board-node';

export function readFacts(root: BoardNode): Facts {
  const facts = {} as Facts;
  for (const key of FACT_KEYS) facts[key] = root.getPluginData(key);
  return facts;
}
