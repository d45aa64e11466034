// What a finding says about an open question. (Under each reading, in the local FigJam: tests/self-check.)
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../host/document/text-metrics';
import { judge, SAMPLE_WIDTH } from './judge';
import { type Finding, SAMPLE_SIZE, SAMPLE_TEXT } from './measures';

const found = (what: Finding['what'], value: Finding['value']): Finding => ({ what, value, refused: false });
const refused = (what: Finding['what']): Finding => ({ what, value: 'Error: no', refused: true });

describe('judge', () => {
  it('compares text with the widths of Inter', () => {
    expect(textWidth(SAMPLE_TEXT, { fontSize: SAMPLE_SIZE, style: 'Medium' })).toBeCloseTo(SAMPLE_WIDTH, 5);
  });

  it.each([
    [0.65, '0.7'],
    [0.84, '0.7'],
    [0.86, '1'],
    [1, '1'],
    [1.14, '1'],
    [1.16, '1.3'],
    [1.8, '1.3'],
  ])('takes a size of %d times the assumed one for %s', (share, reading) => {
    expect(judge([found('sticky-width', 240 * share), found('column-width', 160 * share)])).toEqual({
      'sticky-size': reading,
      'table-size': reading,
    });
  });

  it('takes a refusal for an answer only where refusing is one', () => {
    expect(judge([refused('row-below-text'), refused('timer')])).toEqual({
      'table-below-text': 'throws',
      timer: 'throws',
    });
    expect(judge([refused('text-width'), refused('text-resize'), refused('hidden-box')])).toEqual({});
  });

  it('leaves open what a value does not settle', () => {
    const unsettling = [
      found('text-resize', 'TRUNCATE'),
      found('sticky-width', 0),
      found('stuck-nodes', 0),
      found('second-run', false),
      found('node-change', 'none'),
      found('timer-remaining', 0),
      found('undo', 'gone'),
    ];
    expect(judge(unsettling)).toEqual({});
  });
});
