// The main line of a session under every reading of every open question about Figma (host/doubts.ts).
import { afterEach, describe, it } from 'vitest';
import { closeAll, type Editor } from '../harness/plugin';
import { expectGoodLayout, expectMainLine } from './describe-main-line';
import { eachAlone, eachSizeAlone, worst } from './readings';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];

describe.each(EDITORS)('the main line in %s', (editor) => {
  it('holds under the first readings', () => expectMainLine(editor, {}));

  it.each(eachAlone(editor))('holds under %s', (_name, readings) => expectMainLine(editor, readings));

  it('holds under the worst readings of all', () => expectMainLine(editor, worst(editor)));
});

/** Everything at once, smaller or larger. */
const SCALES = ['0.7', '1.3'] as const;

describe.each(EDITORS)('the texts of a new map in %s', (editor) => {
  it('lie where they should under the first readings', () => expectGoodLayout(editor, {}));

  it.each(eachSizeAlone(editor))('lie where they should under %s', (_name, readings) =>
    expectGoodLayout(editor, readings),
  );

  it.each(SCALES)('lie where they should where texts, tables and notes come out at %s', (scale) =>
    expectGoodLayout(editor, { 'text-metrics': scale, 'table-size': scale, 'sticky-size': scale }),
  );
});
