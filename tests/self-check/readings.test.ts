// The self-check under each reading of each open question that it can settle: it must name the reading, and its report
// is kept as a golden file.
import { afterEach, describe, expect, it } from 'vitest';
import { type DoubtId, doubts, type Readings, readingOf } from '../../host/doubts';
import { RULES } from '../../shared/self-check/judge';
import { MEASURES } from '../../shared/self-check/measures';
import { closeAll, type Editor } from '../harness/plugin';
import { checkUnder, differences, expectGoldenReports } from '../harness/self-check';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];

/** These readings need people, stamps that somebody pasted, or luck. */
const UNTOLD: [DoubtId, string][] = [
  ['second-run', 'new-run'],
  ['stamps-in-design', 'empty'],
  ['stamps-in-design', 'stamps'],
  ['node-change', 'every-third-lost'],
];
/** The plugin uses no sections or stickies of its own in Design, so they are not tried there. */
const IN_FIGJAM: DoubtId[] = [
  ...(['sticky-size', 'sticky-height', 'new-section', 'placed-over-section'] as const),
  'hidden-contents-event',
];

const isTold = (id: DoubtId, reading: string): boolean =>
  !UNTOLD.some(([untold, other]) => untold === id && other === reading);

const isIn = (editor: Editor, doubt: (typeof doubts)[number]): boolean =>
  !('editor' in doubt && doubt.editor !== editor) && (editor === 'figjam' || !IN_FIGJAM.includes(doubt.id));

const known = doubts.filter(({ id }) => RULES.some(({ doubt }) => doubt === id));

const cases = EDITORS.flatMap((editor) =>
  known
    .filter((doubt) => isIn(editor, doubt))
    .flatMap(({ id, readings }) =>
      readings.filter((reading) => isTold(id, reading)).map((reading) => ({ editor, id, reading })),
    ),
);

describe('the questions that a self-check settles', () => {
  it('are those of the local FigJam, by the same names', () => {
    const ids: string[] = doubts.map(({ id }) => id);
    expect(RULES.map(({ doubt }) => doubt).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('are judged by something that is measured, each by one thing', () => {
    const measures = RULES.map(({ measure }) => measure);
    expect(measures.filter((measure) => !MEASURES.includes(measure))).toEqual([]);
    expect(new Set(measures).size).toBe(measures.length);
  });
});

describe.each(EDITORS)('the report of a self-check in %s', (editor) => {
  it('names the reading that this Figma follows, for each question', { timeout: 120_000 }, async () => {
    const usual = await checkUnder(editor, {});
    const reports: Record<string, object> = { 'first readings': usual };
    const wrong: string[] = [];
    for (const { id, reading } of cases.filter((one) => one.editor === editor)) {
      const isUsual = reading === readingOf({}, id);
      const report = isUsual ? usual : await checkUnder(editor, { [id]: reading } as Readings);
      if (report.readings[id] !== reading) wrong.push(`${id}: ${reading}, told: ${report.readings[id]}`);
      if (!isUsual) reports[`${id}: ${reading}`] = differences(report, usual);
    }
    expect(wrong).toEqual([]);
    expectGoldenReports(reports, editor);
  });
});
