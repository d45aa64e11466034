// The same crash tests for either editor, in two files so that they run side by side.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CRASHING, type CrashingName, CrashRun } from './crash';
import { closeAll, type Editor } from './plugin';

/** Once the map is committed the window is told the timer; when only that fails, the insert stands and says so. */
const TELLING_THE_TIMER: Record<Editor, number> = { figjam: 5, figma: 3 };
/** How many accesses may fail at the end of a request when what it did already stands on the board, whole. */
const AFTER_ALL_IS_DONE = (editor: Editor): Record<CrashingName, number> => ({
  'map.insert': TELLING_THE_TIMER[editor],
  'map.update': 0,
  // The map is read anew for the reply.
  'section.restore': Number.POSITIVE_INFINITY,
  'note.add': 0,
  'notes.write': 0,
  batch: 0,
  'notes.set': 0,
  'notes.gather': 0,
  'tension.draw': 0,
  'table.write': 0,
  'photo.set': 0,
  'sections.hide': 0,
});
/** The last access of a request posts its reply. */
const POSTING_THE_REPLY = 1;
const MINUTE = 60_000;
/** A sandbox keeps a handle for each node that it ever saw, so a long one grows slow. */
const CRASHES_A_SANDBOX = 100;
const FEWEST_ACCESSES: Record<CrashingName, number> = {
  'map.insert': 500,
  'map.update': 100,
  'section.restore': 60,
  'note.add': 200,
  'notes.write': 20,
  batch: 100,
  'notes.set': 40,
  'notes.gather': 60,
  'tension.draw': 20,
  'table.write': 60,
  'photo.set': 20,
  'sections.hide': 20,
};

const NAMES = Object.keys(CRASHING) as CrashingName[];

export function describeCrashes(editor: Editor): void {
  // Frames in Design hide nothing.
  const names = NAMES.filter((name) => editor === 'figjam' || name !== 'sections.hide');
  describe.each(names)(`%s in ${editor} with one failing access`, (name) => {
    let crashes: CrashRun;
    let accesses = 0;

    const renew = async () => {
      closeAll();
      crashes = await CrashRun.open(editor, name);
    };

    beforeAll(async () => {
      await renew();
      accesses = crashes.accesses;
    });
    afterAll(closeAll);

    it('leaves nothing behind and says so, whichever access fails', { timeout: 4 * MINUTE }, async () => {
      const left: number[] = [];
      const done: number[] = [];
      const last = accesses - POSTING_THE_REPLY;
      expect(accesses).toBeGreaterThan(FEWEST_ACCESSES[name]);
      for (let k = 1; k <= last; k += 1) {
        if (k % CRASHES_A_SANDBOX === 0) await renew();
        const { reply, isUntouched, isWhole } = crashes.crashAt(k);
        if (isUntouched && reply?.ok === false) continue;
        if (isWhole && (reply?.ok === true || name === 'section.restore')) done.push(k);
        else left.push(k);
        if (!isWhole) await renew();
      }
      expect(left).toEqual([]);
      expect(done.filter((k) => k <= last - AFTER_ALL_IS_DONE(editor)[name])).toEqual([]);
    });

    it('works as usual afterwards', () => {
      expect(crashes.crashAt(1).reply?.ok).toBe(false);
      crashes.measure();
      expect(crashes.accesses).toBe(accesses);
      expect(crashes.plugin.run.errors).toEqual([]);
    });

    it('keeps what it did when only the reply could not be posted', async () => {
      await renew();
      expect(crashes.crashAt(accesses)).toMatchObject({ reply: null, isWhole: true });
    });
  });
}
