// Tries out how this Figma behaves, on nodes of its own that it removes again whatever happens.
import { bottom, type Rect, right } from '../../shared/geometry/rect';
import { tolerate } from '../failures';
import { Pace } from '../pause';
import { boxesOnPage } from '../read/page-boxes';
import { Bench } from '../self-check/bench';
import { runProbes } from '../self-check/run-probes';
import type { Handler } from './handler';

/** Far enough that nobody sees it who looks at the board. */
const AWAY = 4000;

export const selfCheck: Handler<'self.check'> = async ({ members }, { transaction, session }) => {
  const bench = new Bench(transaction, cornerBeside(await boxesOnPage(new Pace())));
  let absent: string[] = [];
  let remains = 0;
  try {
    absent = await runProbes(bench, members, session.hasRunAgain);
  } finally {
    remains = bench.clear();
    tolerate('the undo step', () => figma.commitUndo());
  }
  return { absent, findings: bench.findings, remains };
};

const cornerBeside = (boxes: readonly Rect[]) => ({
  x: Math.max(0, ...boxes.map(right)) + AWAY,
  y: Math.max(0, ...boxes.map(bottom)) + AWAY,
});
