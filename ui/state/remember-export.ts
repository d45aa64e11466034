// Remembers on the board what the map was like when it was exported, so that whoever comes back is told what changed since.
// The person has the file by then: nothing waits for it, and a failure is nothing to tell.
import type { Client } from '../../shared/contract/client';
import { toBaseline } from '../../shared/merge/baseline';
import { isRunning } from '../../shared/model/session';
import type { Context } from './context';
import type { ReadingActions } from './reading-actions';
import type { Reading } from './state';

export interface RememberActions {
  rememberExport: (reading: Reading) => Promise<void>;
}

export interface RememberOptions {
  context: Context;
  client: Client;
  readFresh: ReadingActions['readFresh'];
}

export function createRememberActions({ context, client, readFresh }: RememberOptions): RememberActions {
  const { current, isPending, open } = context;
  return {
    async rememberExport({ node, map: exported }) {
      const map = current();
      // A session that runs remembers the map when it ends.
      if (map?.node !== node || map.isNewer || isRunning(map.record)) return;
      const baseline = toBaseline(exported, exported.exportedAt);
      if (withoutMoment(baseline) === withoutMoment(map.baseline)) return;
      const edit = { texts: [], facts: { baseline } };
      const result = await client.request('map.update', { node, edit });
      if (!result.ok || current()?.node !== node) return;
      if (!isPending('map.update')) open(result.value);
      // The preview is still true: without a new reading it would say that the board has changed.
      await readFresh();
    },
  };
}

const withoutMoment = (baseline: string): string => baseline.replace(/^\{"at":"[^"]*"/, '');
