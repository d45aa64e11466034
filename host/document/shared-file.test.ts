// Two people edit one file: what arrives when, and who wins.
import { describe, expect, it } from 'vitest';
import { NO_LAYOUT } from './defaults';
import * as people from './people';
import type { Client } from './shared-file';
import { contents, store, together } from './shared-file-fixture';
import type { ChangeRecord } from './types';

const textOf = ({ file }: Client, id: string) => file.find(id)?.text?.characters;

const storedIn = (client: Client, id: string) => client.file.get(id).pluginData;

describe('a change', () => {
  it('reaches the other client at once', () => {
    const { ada, bo, advance, first } = together();
    people.typeText(ada.file, first, 'changed');
    expect(textOf(bo, first)).toBe('first');
    advance(0);
    expect(textOf(bo, first)).toBe('changed');
  });

  it('reaches the other client after the lag of its writer', () => {
    const { ada, bo, advance, first, second } = together();
    ada.lag = 300;
    people.typeText(ada.file, first, 'early');
    advance(200);
    people.typeText(ada.file, second, 'late');
    advance(99);
    expect([textOf(bo, first), textOf(bo, second)]).toEqual(['first', 'second']);
    advance(1);
    expect([textOf(bo, first), textOf(bo, second)]).toEqual(['early', 'second']);
    advance(200);
    expect([textOf(bo, first), textOf(bo, second)]).toEqual(['early', 'late']);
  });

  it('wins over one that arrives earlier, and its writer sees nothing else meanwhile', () => {
    const { ada, bo, advance, first } = together();
    ada.lag = 300;
    people.typeText(ada.file, first, 'by Ada');
    advance(100);
    people.typeText(bo.file, first, 'by Bo');
    advance(100);
    expect([textOf(ada, first), textOf(bo, first)]).toEqual(['by Ada', 'by Bo']);
    advance(100);
    expect([textOf(ada, first), textOf(bo, first)]).toEqual(['by Ada', 'by Ada']);
  });

  it('leaves other properties of the same node to those who wrote them', () => {
    const { ada, bo, advance, first } = together();
    people.typeText(ada.file, first, 'by Ada');
    people.rename(bo.file, first, 'by Bo');
    advance(0);
    for (const { file } of [ada, bo])
      expect(file.get(first)).toMatchObject({ name: 'by Bo', text: { characters: 'by Ada' } });
  });

  it('is REMOTE for its receiver, and LOCAL and reported once to its writer', () => {
    const { ada, bo, advance, section, first, second } = together();
    const [heardByAda, heardByBo] = [ada, bo].map(({ file }) => {
      const heard: string[] = [];
      const line = ({ origin, type, id, properties }: ChangeRecord) =>
        [origin, type, id, ...properties].join(' ');
      file.subscribe((changes) => heard.push(...changes.map(line)));
      return heard;
    });
    people.recolor(ada.file, [first], '#FF0000');
    advance(0);
    people.remove(ada.file, [section]);
    advance(0);
    const heard = ['PROPERTY_CHANGE 1:3 fills', 'DELETE 1:4', 'DELETE 1:3'];
    expect([first, second]).toEqual(['1:3', '1:4']);
    expect(heardByAda).toEqual(
      [...heard, 'PROPERTY_CHANGE 0:1 children', 'DELETE 1:2'].map((line) => `LOCAL ${line}`),
    );
    expect(heardByBo).toEqual(
      [
        'PROPERTY_CHANGE 1:3 fills',
        'PROPERTY_CHANGE 0:1 children',
        'DELETE 1:2',
        'DELETE 1:3',
        'DELETE 1:4',
      ].map((line) => `REMOTE ${line}`),
    );
  });
});

describe('new nodes', () => {
  it('of two clients have different ids, and all lie in the section where they were added', () => {
    const { ada, bo, advance, section, first, second } = together();
    const mine = people.addSticky(ada.file, { x: 100, y: 500 }, 'by Ada');
    const theirs = people.addSticky(bo.file, { x: 400, y: 500 }, 'by Bo');
    expect([mine, theirs]).toEqual(['1:6', '2:6']);
    advance(0);
    for (const client of [ada, bo]) {
      expect(client.file.get(section).children).toEqual([first, second, mine, theirs]);
      expect([textOf(client, mine), textOf(client, theirs)]).toEqual(['by Ada', 'by Bo']);
    }
  });

  it('arrive with everything in them', () => {
    const { ada, bo, advance, first, second } = together();
    const group = people.group(ada.file, [first, second]) ?? '';
    advance(0);
    expect(bo.file.get(group).children).toEqual([first, second]);
    expect(bo.file.get(group)).toEqual(ada.file.get(group));
  });

  it('are lost if somebody removed the section meanwhile', () => {
    const { ada, bo, advance, section } = together();
    bo.lag = 100;
    const note = people.addSticky(bo.file, { x: 400, y: 500 }, 'too late');
    people.remove(ada.file, [section]);
    advance(100);
    expect([ada, bo].map(({ file }) => [file.find(section), file.find(note)])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});

describe('an auto-layout frame to which both add', () => {
  it('is laid out anew, so that nothing covers anything', () => {
    const { ada, bo, advance } = together();
    const layout = { ...NO_LAYOUT, layoutMode: 'VERTICAL', itemSpacing: 10 } as const;
    const frame = ada.file.create('FRAME', '0:1', { layout }).id;
    advance(0);
    const added = [ada, bo].map(({ file }) => file.create('RECTANGLE', frame, { height: 50 }).id);
    expect(added.map((id, nth) => [ada, bo][nth]?.file.get(id).y)).toEqual([0, 0]);
    advance(0);
    for (const { file } of [ada, bo]) {
      expect(file.get(frame)).toMatchObject({ children: added, height: 110 });
      expect(added.map((id) => file.get(id).y)).toEqual([0, 60]);
    }
  });
});

describe('a client that was away', () => {
  it('sends nothing and hears nothing until it comes back', () => {
    const { ada, bo, advance, first, second } = together();
    bo.leave();
    people.typeText(ada.file, first, 'by Ada');
    people.typeText(bo.file, second, 'by Bo');
    advance(600_000);
    expect([textOf(ada, first), textOf(ada, second)]).toEqual(['by Ada', 'second']);
    expect([textOf(bo, first), textOf(bo, second)]).toEqual(['first', 'by Bo']);
    bo.comeBack();
    expect([textOf(ada, first), textOf(ada, second)]).toEqual(['by Ada', 'by Bo']);
    expect([textOf(bo, first), textOf(bo, second)]).toEqual(['by Ada', 'by Bo']);
  });

  it('overwrites all plugin data of a node with its own, and loses what others stored under other keys', () => {
    const { ada, bo, advance, section, first } = together();
    store(ada, section, 'title', 'old');
    store(ada, section, 'people', '6');
    advance(0);
    bo.leave();
    store(ada, section, 'title', 'new');
    store(ada, section, 'step', 'pain');
    store(ada, first, 'tag', 'on another node');
    store(bo, section, 'people', '9');
    advance(0);
    expect(storedIn(ada, section)).toEqual({ title: 'new', people: '6', step: 'pain' });
    bo.comeBack();
    for (const client of [ada, bo]) {
      expect(storedIn(client, section)).toEqual({ title: 'old', people: '9' });
      expect(storedIn(client, first)).toEqual({ tag: 'on another node' });
    }
  });

  it('loses no plugin data if it wrote on another node', () => {
    const { ada, bo, advance, section, first } = together();
    bo.leave();
    store(ada, section, 'title', 'new');
    store(bo, first, 'tag', 'note');
    advance(0);
    bo.comeBack();
    for (const client of [ada, bo])
      expect([storedIn(client, section), storedIn(client, first)]).toEqual([
        { title: 'new' },
        { tag: 'note' },
      ]);
  });

  it('brings its images along', () => {
    const { ada, bo } = together();
    bo.leave();
    bo.file.images = { ...bo.file.images, hash: { mediaType: 'image/png', base64: '' } };
    people.addSticky(bo.file, { x: 0, y: 0 }, 'with a picture');
    bo.comeBack();
    expect(Object.keys(ada.file.images)).toEqual(['hash']);
  });
});

describe('a node removed by one and edited by the other', () => {
  it.each([0, 200])('stays removed, whichever arrives first (lag %i)', (lag) => {
    const { ada, bo, advance, section, first, second } = together();
    bo.lag = 100;
    ada.lag = lag;
    people.remove(ada.file, [first]);
    people.typeText(bo.file, first, 'rescued?');
    people.move(bo.file, first, { x: 3000, y: 0 });
    expect(textOf(bo, first)).toBe('rescued?');
    advance(200);
    for (const { file } of [ada, bo]) {
      expect(file.find(first)).toBe(undefined);
      expect(file.get(section).children).toEqual([second]);
    }
  });

  it('stays removed when the other undoes the edit', () => {
    const { ada, bo, advance, first } = together();
    people.typeText(bo.file, first, 'changed');
    advance(0);
    people.remove(ada.file, [first]);
    advance(0);
    bo.file.undo();
    advance(0);
    expect([ada, bo].map(({ file }) => file.find(first))).toEqual([undefined, undefined]);
  });

  it('comes back when the remover undoes the removal', () => {
    const { ada, bo, advance, section, first, second } = together();
    people.remove(ada.file, [section]);
    advance(0);
    expect(bo.file.find(section)).toBe(undefined);
    ada.file.undo();
    advance(0);
    expect(bo.file.get(section).children).toEqual([first, second]);
    expect(contents(bo)).toEqual(contents(ada));
  });
});

describe('moves of the same node', () => {
  it('end where the last one to arrive puts it', () => {
    const { ada, bo, advance, section, first, second, beside } = together();
    ada.lag = 100;
    people.move(ada.file, beside, { x: 700, y: 700 });
    people.move(bo.file, beside, { x: 5000, y: 5000 });
    advance(100);
    for (const { file } of [ada, bo]) {
      expect(file.get(beside)).toMatchObject({ parent: section, x: 700, y: 700 });
      expect(file.get(section).children).toEqual([first, second, beside]);
      expect(file.get('0:1').children).toEqual([section]);
    }
  });

  it('keep the layer that they put it on', () => {
    const { ada, bo, advance, section, first, second, beside } = together();
    const edit = { origin: 'LOCAL', byPlugin: false } as const;
    ada.file.transact(edit, () => ada.file.reparent(beside, section, 1));
    bo.file.transact(edit, () => bo.file.reparent(first, section, 1));
    advance(0);
    for (const { file } of [ada, bo]) expect(file.get(section).children).toEqual([beside, second, first]);
  });

  it('keep the order of several nodes moved at once', () => {
    const { ada, bo, advance, section, first, second, beside } = together();
    ada.file.transact({ origin: 'LOCAL', byPlugin: false }, () => {
      ada.file.reparent(first, '0:1', 0);
      ada.file.reparent(second, '0:1', 1);
    });
    advance(0);
    for (const { file } of [ada, bo])
      expect(file.get('0:1').children).toEqual([first, second, section, beside]);
  });

  it('never put two sections into each other: the later move is dropped', () => {
    const { ada, bo, advance, section } = together();
    const other = people.addSection(ada.file, { x: 5000, y: 0 }, 1000, 1000);
    advance(0);
    const into = ({ file }: Client, id: string, parent: string) =>
      file.transact({ origin: 'LOCAL', byPlugin: false }, () => file.reparent(id, parent));
    bo.lag = 100;
    into(ada, section, other);
    into(bo, other, section);
    advance(100);
    for (const { file } of [ada, bo])
      expect([file.get(section).parent, file.get(other).parent]).toEqual([other, '0:1']);
  });

  it('delete a group that both together have emptied', () => {
    const { ada, bo, advance, section, first, second } = together();
    const group = people.group(ada.file, [first, second]) ?? '';
    advance(0);
    people.reparentInPlace(ada.file, first, section);
    people.reparentInPlace(bo.file, second, section);
    advance(0);
    for (const { file } of [ada, bo]) {
      expect(file.find(group)).toBe(undefined);
      expect(new Set(file.get(section).children)).toEqual(new Set([first, second]));
    }
  });
});

describe('undo', () => {
  it('takes back one’s own last edit, not the other’s', () => {
    const { ada, bo, advance, first, second } = together();
    people.typeText(ada.file, first, 'by Ada');
    advance(0);
    people.typeText(bo.file, second, 'by Bo');
    advance(0);
    expect([ada.file.undoLog.depth.undo, bo.file.undoLog.depth.undo]).toEqual([1, 1]);
    ada.file.undo();
    advance(0);
    for (const client of [ada, bo])
      expect([textOf(client, first), textOf(client, second)]).toEqual(['first', 'by Bo']);
  });
});
