// The main line of a session under every two readings that differ from the first ones.
import { afterEach, describe, it } from 'vitest';
import { closeAll, type Editor } from '../harness/plugin';
import { expectMainLine } from './describe-main-line';
import { pairs } from './readings';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];

describe.each(EDITORS)('the main line in %s', (editor) => {
  it.each(pairs(editor))('holds under %s', (_name, readings) => expectMainLine(editor, readings));
});
