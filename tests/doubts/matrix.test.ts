// The main line of a session under every reading of every open question about Figma (host/doubts.ts).
import { afterEach, describe, it } from 'vitest';
import { closeAll, type Editor } from '../harness/plugin';
import { expectGoodLayout, expectMainLine } from './describe-main-line';
import { eachAlone, worst } from './readings';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];

describe.each(EDITORS)('the main line in %s', (editor) => {
  it('holds under the first readings', () => expectMainLine(editor, {}));

  it.each(eachAlone(editor))('holds under %s', (_name, readings) => expectMainLine(editor, readings));

  it('holds under the worst readings of all', () => expectMainLine(editor, worst(editor)));
});

/** What decides how large anything comes out. */
const SIZES = ['1', '0.7', '1.3'] as const;

describe.each(EDITORS)('a new map in %s', (editor) => {
  it.each(SIZES)('has its texts in place where text comes out at %s', (size) =>
    expectGoodLayout(editor, { 'text-metrics': size }),
  );

  it.each(SIZES)('has its texts in place where tables and notes come out at %s, too', (size) =>
    expectGoodLayout(editor, { 'text-metrics': size, 'table-size': size, 'sticky-size': size }),
  );

  it.each(eachAlone(editor))('has its texts in place under %s', (_name, readings) =>
    expectGoodLayout(editor, readings),
  );
});
