// A crashing screen: a failure report free of people's words, until another screen or map is shown.
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../shared/contract/failure';
import { ScreenBoundary, type ScreenBoundaryProps } from './screen-boundary';

const props: ScreenBoundaryProps = {
  screen: 'review',
  map: '1:2',
  fallback: ({ code, step, item, detail }: Failure) => `${code}, ${step}, ${item}, ${detail}`,
  children: 'the screen',
};

function shown(error: unknown): unknown {
  return new ScreenBoundary(props).render(props, { error, screen: 'review', map: '1:2' });
}

describe('ScreenBoundary', () => {
  it('shows the screen when nothing fails', () => {
    expect(shown(undefined)).toBe('the screen');
  });

  it('reports the engine’s own message', () => {
    expect(shown(new TypeError('x is undefined'))).toBe('screen, show review, , TypeError: x is undefined');
  });

  it.each([
    [new Error('a note of Dana'), 'Error'],
    ['a note of Dana', 'string'],
  ])('leaves the messages of other errors out of the report', (error, detail) => {
    expect(shown(error)).toBe(`screen, show review, , ${detail}`);
  });

  it.each([
    ['the same screen', {}, null],
    ['another tab', { screen: 'guide' }, { screen: 'guide', map: '1:2', error: undefined }],
    ['another map', { map: '1:3' }, { screen: 'review', map: '1:3', error: undefined }],
  ])('for %s, decides whether to start afresh', (_, change, next) => {
    const failed = { error: new Error(), screen: 'review', map: '1:2' };
    expect(ScreenBoundary.getDerivedStateFromProps({ ...props, ...change }, failed)).toEqual(next);
  });
});
