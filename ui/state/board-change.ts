// One change to the board at a time: each builds on a reading of the board after the previous one.
import type { OpenMap } from '../../shared/map/open-map';
import type { Context } from './context';
import type { ReadingActions } from './reading-actions';
import type { Reading } from './state';

/** `work` returns what to say once the board has the change, or null. Resolves to whether it has. */
export type BoardChange = (
  work: (reading: Reading, open: OpenMap) => Promise<string | null>,
) => Promise<boolean>;

export function createBoardChange(
  { store, announce, dismiss, current }: Context,
  readFresh: ReadingActions['readFresh'],
): BoardChange {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(async () => {
      const { reading } = store.get();
      const open = current();
      if (reading === null || open === null || reading.node !== open.node) return false;
      dismiss();
      const said = await work(reading, open);
      await readFresh();
      if (said !== null) announce(said);
      return said !== null;
    });
    last = done.catch(() => false);
    return done;
  };
}
