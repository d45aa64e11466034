// Describes differences between the board and a file.
import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../shared/merge/compare-maps';
import { localeFor } from '../../locale';
import { describe as inWords } from './conflict-words';

const en = localeFor('en');

const difference = (changes: Partial<Difference>): Difference => ({
  id: 'one',
  kind: 'note',
  of: 'n1',
  field: 'text',
  about: '',
  board: 'A',
  file: 'B',
  ...changes,
});

describe('describe', () => {
  it('names the field and the note, and uses names instead of ids for sections and evidence', () => {
    const moved = difference({ field: 'section', about: 'Rumours\nat the door', board: 'hear', file: 'see' });
    expect(inWords(moved, en)).toEqual({
      label: 'Section of “Rumours at the door”',
      board: 'Hear',
      file: 'See',
    });
    const kind = difference({ field: 'evidence', about: 'Rumours', board: 'assumption', file: 'quote' });
    expect(inWords(kind, en)).toEqual({ label: 'Evidence of “Rumours”', board: 'assumption', file: 'quote' });
  });

  it('does not repeat a note’s text if the text itself differs', () => {
    const reworded = difference({ about: 'Rumours', board: 'Rumours', file: 'Gossip' });
    expect(inWords(reworded, en)).toEqual({ label: 'Text of a note', board: 'Rumours', file: 'Gossip' });
  });

  it('leaves people’s own words unchanged, even if they look like an id', () => {
    expect(inWords(difference({ board: 'hear', file: 'constructor' }), en)).toMatchObject({
      board: 'hear',
      file: 'constructor',
    });
  });

  it('says when one side is empty', () => {
    expect(inWords(difference({ field: 'source', about: 'Rumours', file: '' }), en)).toEqual({
      label: 'Source of “Rumours”',
      board: 'A',
      file: 'nothing',
    });
  });

  it('names fields of the map, the persona, the context and actions', () => {
    const labels = [
      difference({ kind: 'title', field: '' }),
      difference({ kind: 'problem', field: '' }),
      difference({ kind: 'persona', field: 'lifeStage' }),
      difference({ kind: 'own', field: 'Favourite tool' }),
      difference({ kind: 'context', field: 'decision' }),
      difference({ kind: 'action', field: 'due', about: 'Call them' }),
    ].map((one) => inWords(one, en).label);
    expect(labels).toEqual([
      'Title',
      'Problem statement',
      'Life stage',
      'Favourite tool',
      'Decision',
      'Due of “Call them”',
    ]);
  });
});
