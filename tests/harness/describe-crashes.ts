// The same crash tests for both editors, called from two test files so that they run in parallel.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CRASHING, type CrashingName, CrashRun } from './crash';
import { closeAll, closeAndFree, type Editor } from './plugin';
import { IS_LONG } from './runs';

/** What a request can do without: it keeps its work and reports success. */
const DONE_WITHOUT = [
  'figma.commitUndo:call',
  'figma.viewport.scrollAndZoomIntoView:call',
  'PAGE.selection:get',
  'PAGE.selection:set',
  'SECTION.setRelaunchData:call',
  'FRAME.setRelaunchData:call',
  'STICKY.stuckNodes:get',
  'figma.timer.state:get',
  'figma.timer.remaining:get',
  'figma.timer.total:get',
];
/** The last access of a request posts its reply. */
const POSTING_THE_REPLY = 1;
const MINUTE = 60_000;
/** A sandbox keeps a handle for every node it has ever seen, so a long-lived one gets slow. */
const CRASHES_A_SANDBOX = 100;
const FEWEST_ACCESSES: Record<CrashingName, number> = {
  'map.insert': 500,
  'map.adopt': 60,
  'panels.draw': 400,
  'map.update': 100,
  'map.switch': 500,
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
  'self.check': 60,
};

/** Of what takes long, one in so many is tried; all of it in the long run. */
const ONE_IN: { [N in CrashingName]?: number } = { 'map.switch': 4 };

/** These leave the board as it was also when they succeed. */
const LEAVES_NOTHING: readonly CrashingName[] = ['self.check'];

const NAMES = Object.keys(CRASHING) as CrashingName[];

const TRIED = IS_LONG ? 'each one' : 'one of each member';

/** Counted from 1; trying all of them takes minutes per request. */
function accessesToTry(members: readonly string[]): number[] {
  const all = members.map((_member, at) => at + 1);
  if (IS_LONG) return all;
  const tried = [...new Set(members)].flatMap((member, at) => {
    const own = all.filter((k) => members[k - 1] === member);
    // The first of one member, the middle of the next, the last of the one after it.
    return own[Math.round(((at % 3) / 2) * (own.length - 1))] ?? [];
  });
  return tried.sort((a, b) => a - b);
}

export function describeCrashes(editor: Editor): void {
  // Design frames cannot hide their contents.
  const names = NAMES.filter((name) => editor === 'figjam' || name !== 'sections.hide').filter(
    // It draws as map.insert does.
    (name) => IS_LONG || name !== 'panels.draw',
  );
  describe.each(names)(`%s in ${editor} with one failing access`, (name) => {
    let crashes: CrashRun;
    let members: readonly string[] = [];
    const leavesNothing = LEAVES_NOTHING.includes(name);

    const renew = async () => {
      await closeAndFree();
      crashes = await CrashRun.open(editor, name);
    };

    beforeAll(async () => {
      await renew();
      members = crashes.members;
    });
    afterAll(closeAll);

    it(`leaves all or nothing, and says which, whichever access fails (${TRIED})`, {
      timeout: (IS_LONG ? 60 : 4) * MINUTE,
    }, async () => {
      const left: string[] = [];
      const given: string[] = [];
      const last = members.length - POSTING_THE_REPLY;
      expect(members.length).toBeGreaterThan(FEWEST_ACCESSES[name]);
      const of = IS_LONG ? 1 : (ONE_IN[name] ?? 1);
      const tried = accessesToTry(members.slice(0, last)).filter((_k, at) => at % of === 0);
      for (const [at, k] of tried.entries()) {
        if (at % CRASHES_A_SANDBOX === CRASHES_A_SANDBOX - 1) await renew();
        const { reply, isUntouched, isWhole } = crashes.crashAt(k);
        const member = members[k - 1] ?? '';
        if (isUntouched && reply?.ok === false && DONE_WITHOUT.includes(member)) given.push(member);
        const isNothing = isUntouched && (leavesNothing ? reply !== null : reply?.ok === false);
        const isSound = isWhole ? reply?.ok === true : isNothing;
        if (!isSound) left.push(`${k} ${member}`);
        if (!isWhole && !isUntouched) await renew();
      }
      expect(left).toEqual([]);
      expect(given).toEqual([]);
    });

    it('works as usual afterwards', () => {
      // A font that does not load is replaced by another, and an unknown size of the window by the usual one.
      const spared = [...DONE_WITHOUT, 'figma.loadFontAsync:call', 'figma.clientStorage.getAsync:call'];
      // An access that failed while an event was heard has nobody else to tell of it.
      const errors = [...crashes.plugin.run.errors];
      const first = members.findIndex((member) => !spared.includes(member)) + 1;
      expect(crashes.crashAt(first).reply?.ok).toBe(false);
      crashes.measure();
      expect(crashes.members).toEqual(members);
      expect(crashes.plugin.run.errors).toEqual(errors);
    });

    it('keeps its changes when only posting the reply fails', async () => {
      await renew();
      const outcome = leavesNothing ? { isUntouched: true } : { isWhole: true };
      expect(crashes.crashAt(members.length)).toMatchObject({ reply: null, ...outcome });
    });
  });
}
