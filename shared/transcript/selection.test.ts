// What is selected, and the quote with its person and place.
import { describe, expect, it } from 'vitest';
import { readTranscript } from './read-transcript';
import { besideParagraph, extend, quoteOf, select } from './selection';

const transcript = readTranscript(
  [
    'Ana [0:03]: How? When?',
    'Dana [0:05]: Two alarms. Then I call.',
    '',
    'And wait.',
    'Ana [0:20]: Why?',
  ].join('\n'),
);

describe('a selection', () => {
  it('stays inside the transcript', () => {
    expect([-3, 2, 99].map((sentence) => select(transcript, sentence).focus)).toEqual([0, 2, 5]);
  });

  it('goes on over the paragraphs of one speaker, and ends at the next', () => {
    const from = select(transcript, 3);
    expect(extend(transcript, from, 9)).toEqual({ anchor: 3, focus: 4 });
    expect(extend(transcript, from, 0)).toEqual({ anchor: 3, focus: 2 });
    expect(extend(transcript, { anchor: 3, focus: 4 }, 3)).toEqual(from);
  });

  it('moves by paragraphs, first to the beginning of its own', () => {
    expect([0, 2, 4, 5].map((at) => besideParagraph(transcript, at, 1))).toEqual([2, 4, 5, 5]);
    expect([5, 3, 2, 0].map((at) => besideParagraph(transcript, at, -1))).toEqual([4, 2, 0, 0]);
  });
});

describe('quoteOf', () => {
  it('has the words, who said them, and the time of the first', () => {
    expect(quoteOf(transcript, { anchor: 4, focus: 3 })).toEqual({
      text: 'Then I call. And wait.',
      speaker: 'Dana',
      place: '0:05',
    });
  });
});
