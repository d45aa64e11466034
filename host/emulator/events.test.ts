// When and how changes reach the plugin; docs/platform.md 1.8, E.
import { describe, expect, it } from 'vitest';
import { FigmaFile } from '../document/file';
import * as people from '../document/people';
import { SharedFile } from '../document/shared-file';
import { VirtualClock } from '../run/clock';
import { Bench, thrown } from './engine-fixture';

interface Change {
  type: string;
  id: string;
  origin: string;
  properties?: string[];
}

const OLA = { id: 'ola', name: 'Ola', color: '#000', sessionId: 2, photoUrl: null };

function changes(bench: Bench): Change[][] {
  return bench.events('nodechange').map((payload) => (payload as { nodeChanges: Change[] }).nodeChanges);
}

function brief(list: Change[] | undefined): string[] {
  return (list ?? []).map(({ type, id }) => `${type} ${id}`);
}

describe('nodechange', () => {
  it('arrives later, in one batch that includes the plugin’s own edits', () => {
    const bench = new Bench();
    const sticky = bench.create('Sticky');
    bench.set(sticky, 'x', 5);
    expect(bench.deliveries).toEqual([]);
    expect(changes(bench).map(brief)).toEqual([[`CREATE ${sticky.key}`]]);
    bench.set(sticky, 'x', 6);
    bench.set(sticky, 'name', 'n');
    expect(changes(bench)[1]).toMatchObject([
      { type: 'PROPERTY_CHANGE', id: sticky.key, origin: 'LOCAL', properties: ['x', 'name'] },
    ]);
  });

  it('names another client’s changes REMOTE, and only the top of what it adds or removes', () => {
    const clock = new VirtualClock();
    const shared = new SharedFile(FigmaFile.create({ users: [OLA] }), clock);
    const [here, there] = [shared.join(OLA), shared.join(OLA)];
    const bench = new Bench({ file: here.file });
    const deliver = () => {
      while (clock.step(clock.now()));
      return changes(bench)
        .at(-1)
        ?.map(({ origin, type, id }) => `${origin} ${type} ${id}`);
    };
    const section = people.addSection(there.file, { x: 0, y: 0 }, 900, 900);
    const note = people.addSticky(there.file, { x: 10, y: 10 }, 'in it');
    expect([section, note]).toEqual(['2:2', '2:3']);
    expect(deliver()).toEqual(['REMOTE CREATE 2:2']);
    people.typeText(there.file, note, 'changed');
    expect(deliver()).toEqual(['REMOTE PROPERTY_CHANGE 2:3']);
    people.remove(there.file, [section]);
    expect(deliver()).toEqual(['REMOTE DELETE 2:2']);
  });

  it('names only the top of a new or removed subtree', () => {
    const bench = new Bench();
    const section = people.addSection(bench.file, { x: 0, y: 0 }, 900, 900);
    const note = people.addSticky(bench.file, { x: 10, y: 10 }, 'in it');
    expect(bench.file.get(note).parent).toBe(section);
    expect(changes(bench).map(brief)).toEqual([[`CREATE ${section}`]]);
    people.remove(bench.file, [section]);
    expect(brief(changes(bench)[1])).toEqual([`DELETE ${section}`]);
  });

  it('reports a removed note whose new group was created and removed in the same batch', () => {
    const bench = new Bench();
    const [first, second] = [0, 300].map((x) => people.addSticky(bench.file, { x, y: 0 }, 'a')) as [
      string,
      string,
    ];
    changes(bench);
    const group = people.group(bench.file, [first, second]) ?? '';
    people.remove(bench.file, [group]);
    expect(brief(changes(bench)[1]).sort()).toEqual([`DELETE ${first}`, `DELETE ${second}`]);
  });

  it('reports only the removed section, even if its notes were grouped just before', () => {
    const bench = new Bench();
    const section = people.addSection(bench.file, { x: 0, y: 0 }, 900, 900);
    const note = people.addSticky(bench.file, { x: 10, y: 10 }, 'in it');
    changes(bench);
    people.group(bench.file, [note]);
    people.remove(bench.file, [section]);
    expect(brief(changes(bench)[1])).toEqual([`DELETE ${section}`]);
  });

  it('reports other people’s edits as REMOTE', () => {
    const bench = new Bench();
    const note = people.addSticky(bench.file, { x: 0, y: 0 }, 'a');
    changes(bench);
    people.typeText(bench.file, note, 'longer words '.repeat(30), OLA);
    expect(changes(bench)[1]).toMatchObject([
      { type: 'PROPERTY_CHANGE', origin: 'REMOTE', properties: ['text', 'height'] },
    ]);
  });

  it('reports when a section’s contents are hidden; its notes can still be found and read', () => {
    const bench = new Bench();
    const section = people.addSection(bench.file, { x: 0, y: 0 }, 900, 900);
    const note = people.addSticky(bench.file, { x: 10, y: 10 }, 'in it');
    changes(bench);
    bench.set(section, 'sectionContentsHidden', true);
    expect(changes(bench)[1]).toMatchObject([{ id: section, properties: ['sectionContentsHidden'] }]);
    people.hideContents(bench.file, section, false, OLA);
    expect(changes(bench)[2]).toMatchObject([{ origin: 'REMOTE', properties: ['sectionContentsHidden'] }]);
    people.hideContents(bench.file, section, true);
    expect(bench.get(section, 'sectionContentsHidden')).toBe(true);
    const [found] = bench.call(section, 'findAllWithCriteria', { types: ['STICKY'] }) as { key: string }[];
    expect([found?.key, bench.get(`${note}#text`, 'characters')]).toEqual([note, 'in it']);
    expect(thrown(() => bench.set(section, 'sectionContentsHidden', 'yes'))).toBe(
      'Error: in set_sectionContentsHidden: Expected "sectionContentsHidden" to have type boolean but got string instead',
    );
  });

  it('ignores pages that are not loaded', () => {
    const bench = new Bench({ file: FigmaFile.create({ pages: ['One', 'Two'] }) });
    bench.file.create('STICKY', '0:2');
    expect(changes(bench)).toEqual([]);
  });
});

describe('registering', () => {
  it('rejects documentchange before all pages are loaded', () => {
    const bench = new Bench({ file: FigmaFile.create({ pages: ['One', 'Two'] }) });
    expect(thrown(() => bench.call('FIGMA', 'on', 'documentchange'))).toBe(
      'Error: in on: Cannot register a documentchange event handler before calling figma.loadAllPagesAsync',
    );
    bench.call('FIGMA', 'loadAllPagesAsync');
    expect(thrown(() => bench.call('FIGMA', 'on', 'documentchange'))).toBe('nothing thrown');
  });

  it('accepts timer events in FigJam only', () => {
    const bench = new Bench({ file: FigmaFile.create({ editor: 'figma' }) });
    expect(thrown(() => bench.call('FIGMA', 'on', 'timerstart'))).toBe(
      'Error: in on: Unknown event type "timerstart"',
    );
  });
});
