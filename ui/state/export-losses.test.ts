// What the Export tab says about each lost feature: every feature has a sentence, and counts match the map.
import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../shared/exchange/features';
import { lossesOf } from '../../shared/exchange/writing/losses';
import { fixtureMaps, mapOf } from '../../tests/harness/fixture-maps';
import { localeFor } from '../locale';
import { describeLosses } from './export-losses';

const en = localeFor('en');

describe('describeLosses', () => {
  it('counts a one-hour session’s losses in a format that supports nothing, own content first', () => {
    const { typical } = fixtureMaps;
    expect(describeLosses(lossesOf(FEATURES, typical), [typical], en)).toEqual([
      'the title',
      'the persona’s name',
      'details of the persona',
      'the context',
      'the section order',
      '12 prompts',
      '2 notes that support something',
      '70 notes that support nothing',
      'the authors of 72 notes',
      'the colours of 72 notes',
      'the evidence of 72 notes',
      'the votes on 7 notes',
      '2 kinds of stamps',
      'the problem statement',
      '1 note behind the problem statement',
      '3 actions',
      'the owners of 3 actions',
      'the due dates of 2 actions',
      'the status of 3 actions',
      'what supports 1 action',
      '2 contradictions',
      'the ids that let an import match notes',
      'when the map was made and exported',
      'the places of 72 notes',
      'the times of the session',
    ]);
  });

  it('uses the singular for one', () => {
    const map = mapOf(['Waits'], () => ({
      author: 'Ana',
      stamps: { '👍': 2 },
      votes: 2,
      tags: ['desk', 'queue'],
    }));
    expect(describeLosses(['author', 'stamps', 'votes', 'tags', 'other-notes'], [map], en)).toEqual([
      'the author of 1 note',
      '1 kind of stamp',
      'the votes on 1 note',
      'the tags of 1 note',
      '1 note that supports nothing',
    ]);
  });

  it('adds up the losses of several maps', () => {
    const one = mapOf(['Waits', 'Rings']);
    expect(describeLosses(['places', 'title'], [one, one], en)).toEqual([
      'the title',
      'the places of 4 notes',
    ]);
  });
});
