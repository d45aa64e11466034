// What stands on the panels that sum maps up, in which order, and to which note a source line leads.
import { describe, expect, it } from 'vitest';
import { fixtureMaps, mapOf } from '../../tests/harness/fixture-maps';
import type { Panel } from '../draw/board-plan';
import { LANGUAGES } from '../model/sections';
import { digestPanel } from './digest-panel';
import { readoutPanel } from './readout-panel';

const onBoard = { id: 'm1', nodes: { n1: '7:1', n2: '7:2' } };

const linesOf = (panel: Panel) =>
  panel.blocks.flatMap((block) =>
    block.kind === 'row'
      ? block.items.flatMap((item) => (item.kind === 'column' ? item.items : []))
      : block.kind === 'text'
        ? [block]
        : [],
  );

describe('readoutPanel', () => {
  it('says what people marked, from who it is about to what rests on evidence', () => {
    expect(linesOf(readoutPanel(fixtureMaps.small, onBoard)).map(({ characters }) => characters)).toEqual([
      'Readout',
      ...['Dana · Nurse', fixtureMaps.small.problemStatement?.text],
      'What matters most',
      ...[
        'Phone',
        '2 notes · 3 votes',
        '“Call at eight” #quote #phone',
        'quote · Interview 3 · Hear · 3 votes',
      ],
      'The strongest contradiction',
      ...['“Call at eight” #quote #phone', 'quote · Interview 3 · Hear · 3 votes'],
      ...['Relief: somebody wrote it down', 'assumption · Think & Feel', 'told, felt'],
      'What we do not know yet',
      ...['• Relief: somebody wrote it down', 'Think & Feel', '• Parked', 'In no section'],
      'Decisions',
      ...['Try booking by message', 'Ben · 2026-12-15 · Doing', 'Ask the night shift', 'Open'],
      'Notes: 4, backed by evidence: 2. The rest are guesses.',
    ]);
  });

  it('leads from each source to its note, if the board has it', () => {
    const links = linesOf(readoutPanel(fixtureMaps.small, onBoard)).flatMap(({ link = '' }) => link || []);
    expect(links).toEqual(['7:2', '7:2', '7:1', '7:1']);
  });

  it('says what customers answered about a quote, and when an action begins', () => {
    const map = mapOf(['Waits'], () => ({ votes: 1, evidence: 'quote', check: { verdict: 'refuted' } }));
    const actions = [
      { id: 'a', text: 'Call', status: 'open' as const, trigger: 'when she waits, then call' },
    ];
    const lines = linesOf(readoutPanel({ ...map, actions }, onBoard)).map(({ characters }) => characters);
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^✗ Refuted · quote · .* · 1 vote$/),
        'Open · when she waits, then call',
      ]),
    );
  });

  it('says what nobody has written or decided yet', () => {
    expect(linesOf(readoutPanel(fixtureMaps.empty, onBoard)).map(({ characters }) => characters)).toEqual([
      ...['Readout', 'Who is it?', 'No problem statement yet.', 'What matters most'],
      ...['No themes and no votes yet.', 'Decisions', 'Nothing decided yet.'],
    ]);
  });

  it.each(LANGUAGES)('fills its width and leaves no text empty in %s', (language) => {
    const panel = readoutPanel({ ...fixtureMaps.typical, language }, onBoard);
    expect(linesOf(panel).filter(({ characters }) => characters === '')).toEqual([]);
    const rows = panel.blocks.flatMap((block) => (block.kind === 'row' ? [block] : []));
    const widths = rows.map(({ items, gap }) =>
      items.reduce(
        (sum, item) => sum + (item.kind === 'column' ? item.width : item.size),
        gap * (items.length - 1),
      ),
    );
    expect([...new Set(widths)]).toEqual([1440]);
  });
});

describe('digestPanel', () => {
  const { small } = fixtureMaps;

  it('has a card for each theme over all maps, and their titles where there are several', () => {
    const other = { ...small, title: 'Night shift', persona: { name: 'Otto' } };
    expect(linesOf(digestPanel([small, other], 'm1')).map(({ characters }) => characters)).toEqual([
      ...['Digest by theme', 'Why patients phone · Night shift'],
      ...['Phone', '4 notes · 6 votes', 'Backed by evidence: 100%', 'Sections: Hear'],
      'Customers: Lost customer: night shift, Otto',
      ...['No theme', '4 notes · 0 votes', 'Backed by evidence: 0%', 'Sections: Think & Feel'],
      'Customers: Lost customer: night shift, Otto',
    ]);
  });

  it('is a panel of its own, and says when nobody has grouped or voted', () => {
    const panel = digestPanel([fixtureMaps.empty], 'm1');
    expect([panel.tag.field, ...linesOf(panel).map(({ characters }) => characters)]).toEqual([
      ...['digest', 'Digest by theme', 'No themes and no votes yet.'],
    ]);
  });
});
