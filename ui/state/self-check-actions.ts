// Tries out how this Figma behaves and keeps the result for every later report. No DOM access.
import { MEMBERS } from '../../shared/self-check/members';
import { toSelfCheckReport } from '../../shared/self-check/report';

import type { Context } from './context';

export interface SelfCheckActions {
  /** `blobs`: whether the window can load a blob address. */
  selfCheck: (blobs: boolean) => Promise<void>;
}

export function createSelfCheckActions({ store, request, announce, getLocale }: Context): SelfCheckActions {
  return {
    async selfCheck(blobs) {
      const { countText, texts } = getLocale();
      const checked = await request('self.check', { members: MEMBERS });
      if (!checked) return;
      const report = toSelfCheckReport(checked, blobs);
      store.dispatch({ type: 'selfChecked', report });
      const { done, remains } = texts.problem;
      const { length } = Object.keys(report.readings);
      announce(checked.remains > 0 ? countText(remains, checked.remains) : countText(done, length));
    },
  };
}
