// Transcripts as programs write them and people type them: who says what, when, and that no word is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../../tests/harness/runs';
import { readTranscript } from './read-transcript';
import { clockText, placeOf, type Transcript } from './transcript';

/** `speaker|time|sentence/sentence`, a line for each paragraph. */
const shown = ({ paragraphs }: Transcript): string[] =>
  paragraphs.map(({ speaker, at, sentences }) =>
    [speaker, at === null ? '' : clockText(at), sentences.map(({ text }) => text).join('/')].join('|'),
  );
const read = (...lines: string[]) => shown(readTranscript(lines.join('\n')));

const SAID = ['Ana|0:03|How do you book?', 'Dana Reyes|0:05|I set two alarms./Then I call.'];

describe('subtitles', () => {
  it.each([
    [
      'WebVTT with voices, as Teams writes it',
      'WEBVTT\n\n7a1b/12-0\n00:00:03.000 --> 00:00:04.500\n<v Ana>How do you book?</v>\n\n7a1b/13-0\n00:00:05.000 --> 00:00:07.000\n<v Dana Reyes>I set two alarms.</v>\n\n7a1b/13-1\n00:00:07.000 --> 00:00:09.000\n<v Dana Reyes>Then I call.</v>',
    ],
    [
      'WebVTT with labels, as Zoom writes it',
      'WEBVTT\n\n1\n00:00:03.000 --> 00:00:04.500\nAna: How do you book?\n\n2\n00:00:05.000 --> 00:00:07.000\nDana Reyes: I set two alarms.\n\n3\n00:00:07.000 --> 00:00:09.000\nDana Reyes: Then I call.',
    ],
    [
      'SRT whose cues go on without a name',
      '1\n00:00:03,000 --> 00:00:04,500\nAna: How do you book?\n\n2\n00:00:05,000 --> 00:00:07,000\nDana Reyes: I set\n\n3\n00:00:06,000 --> 00:00:07,000\ntwo alarms. Then I call.',
    ],
    [
      'times and names on lines of their own, as Teams once wrote them',
      '0:0:3.0 --> 0:0:4.510\nAna\nHow do you book?\n\n0:0:5.0 --> 0:0:9.0\nDana Reyes\nI set two alarms. Then I call.',
    ],
  ])('%s', (_kind, text) => expect(read(text)).toEqual(SAID));

  it('knows where each sentence begins when one subtitle cuts it', () => {
    const text =
      'WEBVTT\n\nNOTE for nobody\n\n00:01.000 --> 00:03.000\nI set two\n\n00:03.000 --> 00:06.000\nalarms. Then I\n\n00:06.000 --> 00:09.000 align:start\n<i>call</i> at eight &amp; wait.';
    const transcript = readTranscript(text);
    expect(shown(transcript)).toEqual(['|0:01|I set two alarms./Then I call at eight & wait.']);
    expect([0, 1].map((sentence) => placeOf(transcript, sentence))).toEqual(['0:01', '0:03']);
  });

  it('reads captions that roll only once', () => {
    const text =
      'WEBVTT\n\n00:00.000 --> 00:02.000\nso<00:00:01.000><c> I</c> wait\n\n00:02.000 --> 00:04.000\nso I wait\nand<00:00:03.000><c> wait</c>\n';
    expect(read(text)).toEqual(['|0:00|so I wait and wait']);
  });

  it('gives two people in one subtitle a paragraph each', () => {
    expect(read('1\n00:00:01,000 --> 00:00:02,000\n- Ready?\n- Not yet.')).toEqual([
      '|0:01|Ready?',
      '|0:01|Not yet.',
    ]);
  });

  it('reads SRT without empty lines', () => {
    expect(
      read('1\n00:00:01,000 --> 00:00:02,000\nAna: One?\n2\n00:00:03,000 --> 00:00:04,000\nDana: Two.'),
    ).toEqual(['Ana|0:01|One?', 'Dana|0:03|Two.']);
  });

  it('divides speech without full stops where subtitles begin', () => {
    const cue = (at: number) => `00:0${at}.000 --> 00:0${at}.900\n${'and so on '.repeat(8)}`;
    const { paragraphs } = readTranscript(`WEBVTT\n\n${[1, 2, 3, 4].map(cue).join('\n\n')}`);
    const times = paragraphs.map(({ sentences }) => sentences.map(({ at }) => at));
    expect(times).toEqual([[1, 4]]);
  });
});

describe('text with speakers', () => {
  it.each([
    ['Teams and Otter', 'Ana   0:03\nHow do you book?\n\nDana Reyes  0:05\nI set two alarms. Then I call.'],
    ['Zoom', '[Ana] 00:00:03\nHow do you book?\n\n[Dana Reyes] 00:00:05\nI set two alarms. Then I call.'],
    ['Rev', 'Ana (00:03):\nHow do you book?\n\nDana Reyes (00:05):\nI set two alarms. Then I call.'],
    ['times first', '[00:03] Ana: How do you book?\n[00:05] Dana Reyes: I set two alarms. Then I call.'],
    ['dashes', '00:03 - Ana: How do you book?\n00:05 - Dana Reyes: I set two alarms. Then I call.'],
    [
      'Markdown',
      '**Ana** [00:03]: How do you book?\n\n**Dana Reyes** [00:05]: I set two alarms. Then I call.',
    ],
  ])('%s', (_kind, text) => expect(read(text)).toEqual(SAID));

  it('takes the last time mark in a document from Google Meet, and nobody for what the program wrote', () => {
    expect(
      read(
        'Clinic (2026-05-03 10:00 GMT+2) - Transcript',
        '00:00:00',
        ' ',
        'Ana: How do you book?',
        'Dana Reyes: I set two alarms.',
        '00:05:00',
        ' ',
        'Dana Reyes: Then I call.',
        '',
        'Meeting ended after 00:32:10',
      ),
    ).toEqual([
      '||Clinic (2026-05-03 10:00 GMT+2) - Transcript',
      'Ana|0:00|How do you book?',
      'Dana Reyes|0:00|I set two alarms.',
      'Dana Reyes|5:00|Then I call.',
      '|5:00|Meeting ended after 00:32:10',
    ]);
  });

  it('reads labels without times, over several lines and paragraphs', () => {
    expect(
      read('I: How do you', 'book?', '', 'P1: I set two alarms.', '', 'Then I call.', 'I: Why?'),
    ).toEqual(['I||How do you book?', 'P1||I set two alarms.', 'P1||Then I call.', 'I||Why?']);
  });

  it.each([
    [
      '两位',
      '主持人：怎么预约？\n李娜：我定两个闹钟。然后打电话。',
      ['主持人||怎么预约？', '李娜||我定两个闹钟。/然后打电话。'],
    ],
    [
      'names alone',
      'Ana\nWhen?\n\nDana\nAt eight.\n\nAna\nWhy?\n\nDana\nNo idea.',
      ['Ana||When?', 'Dana||At eight.', 'Ana||Why?', 'Dana||No idea.'],
    ],
  ])('%s', (_kind, text, expected) => expect(read(text)).toEqual(expected));

  it('also names speakers who say nothing', () => {
    const { speakers, paragraphs } = readTranscript('Ana [00:03]\n\nDana [00:05]\nI call.\n\nBen [00:09]');
    expect(speakers).toEqual(['Ana', 'Dana', 'Ben']);
    expect(shown({ speakers, paragraphs, sentenceCount: 1 })).toEqual(['Dana|0:05|I call.']);
  });

  it('takes no speaker from what only looks like one', () => {
    const lines = [
      'He told me this: nobody calls back.',
      'See https://example.com for more.',
      'We open at 8:30 and close at 17:00.',
      'Note: the line was bad.',
    ];
    expect(read(...lines)).toEqual(lines.map((line) => `||${line.replace('. ', './')}`));
  });
});

describe('plain text', () => {
  it('has a paragraph for each block between empty lines, otherwise for each line', () => {
    expect(read('I set two', 'alarms.', '', 'Then I call.')).toEqual([
      '||I set two alarms.',
      '||Then I call.',
    ]);
    expect(read('I set two alarms.', 'Then I call.')).toEqual(['||I set two alarms.', '||Then I call.']);
  });

  it('is nothing where there is nothing', () => {
    expect(readTranscript(' \r\n\r\n')).toEqual({ paragraphs: [], speakers: [], sentenceCount: 0 });
  });

  it('numbers paragraphs where there are no times', () => {
    const transcript = readTranscript('One. Two.\n\nThree.');
    expect([0, 1, 2].map((sentence) => placeOf(transcript, sentence))).toEqual(['¶ 1', '¶ 1', '¶ 2']);
  });
});

describe('whatever people paste', () => {
  it('keeps every word in a sentence, a speaker or a time', () => {
    const word = fc.constantFrom(
      'Ana',
      'so',
      'wait.',
      'why?',
      '8:30',
      '[00:12]',
      '(01:02)',
      '我',
      'Dana:',
      '-',
      '**Ana**',
      '>',
    );
    const line = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { paragraphs, speakers, sentenceCount } = readTranscript(lines.join('\n'));
        const said = paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(' ');
        const kept = `${said} ${speakers.join(' ')}`;
        for (const lost of ['so', 'wait.', 'why?', '我']) {
          if (lines.some((one) => one.split(' ').includes(lost))) expect(kept).toContain(lost);
        }
        expect(paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0)).toBe(sentenceCount);
        for (const { first, sentences } of paragraphs)
          expect([first >= 0, sentences.length > 0]).toEqual([true, true]);
      }),
      { numRuns: RUNS, examples: [[['我 [00:12]']], [['Ana [00:12]', '我 [00:12]', 'Ana (01:02)', 'so']]] },
    );
  });

  it('reads 20,000 words in less than a second', () => {
    const turns = Array.from(
      { length: 1000 },
      (_, at) => `${at % 2 ? 'Ana' : 'Dana'}: ${'I wait and wait for it. '.repeat(4)}`,
    );
    const begin = performance.now();
    expect(readTranscript(turns.join('\n')).sentenceCount).toBe(4000);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
