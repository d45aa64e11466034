// The same crash tests for either editor, in two files so that they run side by side.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CrashRun } from './crash';
import { closeAll, type Editor } from './plugin';

/** Once the map is committed the window is told the timer; when only that fails, the insert stands and says so. */
const TELLING_THE_TIMER: Record<Editor, number> = { figjam: 4, figma: 2 };
/** The last access of a request posts its reply. */
const POSTING_THE_REPLY = 1;
const MINUTE = 60_000;
/** A sandbox keeps a handle for each node that it ever saw, so a long one grows slow. */
const CRASHES_A_SANDBOX = 100;

export function describeCrashes(editor: Editor): void {
  describe(`map.insert in ${editor} with one failing access`, () => {
    let crashes: CrashRun;
    let accesses = 0;

    const renew = async () => {
      closeAll();
      crashes = await CrashRun.open(editor);
    };

    beforeAll(async () => {
      await renew();
      accesses = crashes.measure();
    });
    afterAll(closeAll);

    it('leaves nothing behind and says so, whichever access fails', { timeout: 4 * MINUTE }, async () => {
      const left: number[] = [];
      const inserted: number[] = [];
      const last = accesses - POSTING_THE_REPLY;
      expect(accesses).toBeGreaterThan(500);
      for (let k = 1; k <= last; k += 1) {
        if (k % CRASHES_A_SANDBOX === 0) await renew();
        const { reply, isUntouched } = crashes.crashAt(k);
        if (isUntouched && reply?.ok === false) continue;
        if (!isUntouched && reply?.ok === true) inserted.push(k);
        else left.push(k);
        crashes.clear();
      }
      expect(left).toEqual([]);
      expect(inserted.filter((k) => k <= last - TELLING_THE_TIMER[editor])).toEqual([]);
    });

    it('inserts a map as usual afterwards', () => {
      crashes.plugin.run.settle();
      const map = crashes.plugin.insert();
      expect(crashes.plugin.file.get(crashes.plugin.file.currentPageId).children).toEqual([map.node]);
      expect(crashes.plugin.file.selection).toEqual([map.node]);
      expect(crashes.plugin.run.errors).toEqual([]);
    });

    it('keeps the map when only the reply could not be posted', () => {
      crashes.clear();
      expect(crashes.crashAt(accesses)).toEqual({ reply: null, isUntouched: false });
    });
  });
}
