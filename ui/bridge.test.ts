// Which frames the window accepts messages from.
import { describe, expect, it } from 'vitest';
import { type Frame, isAround } from './bridge';

function buildTop(): Frame {
  const top = {} as { parent: Frame };
  top.parent = top;
  return top;
}

describe('isAround', () => {
  const top = buildTop();
  const middle: Frame = { parent: top };
  const inner: Frame = { parent: middle };

  it('accepts every frame around this one', () => {
    expect([middle, top].map((frame) => isAround(frame, inner))).toEqual([true, true]);
  });

  it('rejects itself, a sibling frame, and a message without a source', () => {
    const beside: Frame = { parent: middle };
    expect([inner, beside, null].map((source) => isAround(source, inner))).toEqual([false, false, false]);
  });
});
