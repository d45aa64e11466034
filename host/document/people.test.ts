// What people do on the board, and that each action is one undo step.
import { describe, expect, it, vi } from 'vitest';
import { FigmaFile } from './file';
import { absoluteBoundingBox, hitTest } from './geometry';
import * as people from './people';

function board() {
  const file = FigmaFile.create();
  const section = people.addSection(file, { x: 1000, y: 0 }, 1000, 1000);
  const note = people.addSticky(file, { x: 0, y: 0 }, 'hello', { color: 'A8DAFF' });
  return { file, section, note };
}

describe('moving', () => {
  it('into a section adopts the node, and out of it returns it to the page', () => {
    const { file, section, note } = board();
    people.move(file, note, { x: 1100, y: 50 });
    expect(file.get(note)).toMatchObject({ parent: section, x: 100, y: 50 });
    people.moveBy(file, [note], { x: -1100, y: 0 });
    expect(file.get(note)).toMatchObject({ parent: '0:1', x: 0, y: 50 });
  });

  it('in Design also adopts into frames, and returns the node', () => {
    const file = FigmaFile.create({ editor: 'figma' });
    const frame = file.create('FRAME', '0:1', { width: 900, height: 900 }).id;
    const note = people.addShape(file, { x: 2000, y: 0 }, 'SQUARE');
    people.move(file, note, { x: 50, y: 60 });
    expect(file.get(note)).toMatchObject({ parent: frame, x: 50, y: 60 });
    people.move(file, note, { x: 3000, y: 60 });
    expect(file.get(note)).toMatchObject({ parent: '0:1', x: 3000 });
  });

  it('moves stamps, too', () => {
    const { file, note } = board();
    const stamp = people.stamp(file, note, '⭐');
    const { x, y } = file.get(stamp);
    people.move(file, note, { x: 30, y: 40 });
    expect(file.get(stamp)).toMatchObject({ x: x + 30, y: y + 40, stuckTo: note });
    people.move(file, note, { x: 1100, y: 50 });
    expect(file.get(stamp).parent).toBe(file.get(note).parent);
  });

  it('into a section keeps each stamp in place on its note', () => {
    const { file, section, note } = board();
    const stamps = ['⭐', '👍', '❤️'].map((name) => people.stamp(file, note, name));
    expect(stamps.map((id) => file.get(id).x)).toEqual([212, 190, 168]);
    people.move(file, note, { x: 1100, y: 50 });
    expect(stamps.map((id) => file.get(id))).toMatchObject([
      { parent: section, x: 312, y: 34 },
      { parent: section, x: 290, y: 34 },
      { parent: section, x: 268, y: 34 },
    ]);
  });

  it('a note together with its stamp moves the stamp once', () => {
    const { file, note } = board();
    const stamp = people.stamp(file, note, '⭐');
    people.moveBy(file, [note, stamp], { x: 0, y: 500 });
    expect(file.get(stamp)).toMatchObject({ x: 212, y: 484 });
    people.moveBy(file, [stamp], { x: 5, y: 0 });
    expect(file.get(stamp)).toMatchObject({ x: 217, y: 484, stuckTo: note });
  });

  it('a section moves its contents', () => {
    const { file, section, note } = board();
    people.move(file, note, { x: 1100, y: 50 });
    people.move(file, section, { x: 5000, y: 0 });
    expect(absoluteBoundingBox(file, note)).toMatchObject({ x: 5100, y: 50 });
  });

  it('a member keeps the group fitted', () => {
    const { file, note } = board();
    const other = people.addSticky(file, { x: 300, y: 0 }, 'b');
    const group = people.group(file, [note, other]) ?? '';
    people.move(file, other, { x: 600, y: 0 });
    expect(file.get(group)).toMatchObject({ x: 0, width: 840 });
    expect(people.ungroup(file, group)).toEqual([note, other]);
    expect(file.find(group)).toBe(undefined);
    expect(file.get(other)).toMatchObject({ x: 600, parent: '0:1' });
  });
});

describe('copies', () => {
  it('of a group include its members, with plugin data and new ids', () => {
    const { file, note } = board();
    file.patch(note, { pluginData: { tag: 'x' } });
    const group = people.group(file, [note]) ?? '';
    const [copy = ''] = people.duplicate(file, [group]);
    const [inner = ''] = file.get(copy).children;
    expect(inner).not.toBe(note);
    expect(file.get(inner)).toMatchObject({ pluginData: { tag: 'x' }, x: 264 });
  });
});

describe('copies of stamped notes', () => {
  it('include their stamps, stuck to the copy', () => {
    const { file, note } = board();
    const stamp = people.stamp(file, note, '⭐');
    const [copy = ''] = people.duplicate(file, [note]);
    expect(file.get(copy)).toMatchObject({ x: 264, y: 0 });
    expect(file.stampsOn(note)).toEqual([stamp]);
    expect(file.stampsOn(copy).map((id) => file.get(id))).toMatchObject([{ name: '⭐', x: 476, y: -16 }]);
  });

  it('include them once if the stamps are selected, too', () => {
    const { file, note } = board();
    const stamp = people.stamp(file, note, '⭐');
    const [copy = '', stampCopy] = people.duplicate(file, [note, stamp]);
    expect(file.stampsOn(copy)).toEqual([stampCopy]);
    expect(file.get(stampCopy ?? '')).toMatchObject({ x: 476, y: -16 });
    expect(file.ofType('STAMP').size).toBe(2);
  });

  it('keep the stamps inside a copied section', () => {
    const { file, section, note } = board();
    people.move(file, note, { x: 1100, y: 50 });
    people.stamp(file, note, '⭐');
    const [copy = ''] = people.duplicate(file, [section]);
    const [inner = ''] = file.get(copy).children;
    expect(file.stampsOn(inner).map((id) => file.get(id))).toMatchObject([{ parent: copy, x: 312, y: 34 }]);
  });
});

describe('stamps on a note', () => {
  it('are found without looking at other nodes', () => {
    const { file, note } = board();
    const stamps = ['⭐', '👍'].map((name) => people.stamp(file, note, name));
    for (let at = 0; at < 50; at += 1)
      people.stamp(file, people.addSticky(file, { x: 300 * at, y: 2000 }, ''), '⭐');
    const looks = vi.spyOn(file.nodes, 'get');
    expect(file.stampsOn(note)).toEqual(stamps);
    expect(looks).not.toHaveBeenCalled();
  });

  it('are tracked when removed, restored or moved to another note', () => {
    const { file, note } = board();
    const stamp = people.stamp(file, note, '⭐');
    people.remove(file, [stamp]);
    expect(file.stampsOn(note)).toEqual([]);
    file.undo();
    expect(file.stampsOn(note)).toEqual([stamp]);
    const other = people.addSticky(file, { x: 300, y: 0 }, 'b');
    file.patch(stamp, { stuckTo: other });
    expect([note, other].map((id) => file.stampsOn(id))).toEqual([[], [stamp]]);
  });
});

describe('rotation', () => {
  it('turns counter-clockwise about the top left corner', () => {
    const { file } = board();
    const shape = people.addShape(file, { x: 100, y: 500 }, 'SQUARE');
    people.setRotation(file, shape, 90);
    const box = absoluteBoundingBox(file, shape);
    expect([box.x, box.y, box.width, box.height].map(Math.round)).toEqual([100, 292, 208, 208]);
  });
});

describe('hit testing', () => {
  it('finds the topmost node, and nothing inside a section with hidden contents', () => {
    const { file, section, note } = board();
    people.move(file, note, { x: 1100, y: 50 });
    expect(hitTest(file, { x: 1150, y: 100 })).toBe(note);
    people.hideContents(file, section, true);
    expect(hitTest(file, { x: 1150, y: 100 })).toBe(section);
    expect(hitTest(file, { x: -50, y: 0 })).toBe(null);
  });
});

describe('undo', () => {
  it('undoes one action at a time and can redo it', () => {
    const { file, note } = board();
    people.typeText(file, note, 'changed');
    people.move(file, note, { x: 1100, y: 50 });
    file.undo();
    expect(file.get(note)).toMatchObject({ parent: '0:1', x: 0 });
    file.undo();
    expect(file.get(note).text?.characters).toBe('hello');
    file.redo();
    expect(file.get(note).text?.characters).toBe('changed');
    file.undo();
    file.undo();
    expect(file.find(note)).toBe(undefined);
    file.redo();
    expect(file.get(note).text?.characters).toBe('hello');
  });

  it('restores a removed section with its contents', () => {
    const { file, section, note } = board();
    people.move(file, note, { x: 1100, y: 50 });
    people.remove(file, [section]);
    expect(file.find(note)).toBe(undefined);
    file.undo();
    expect(file.get(section).children).toEqual([note]);
    expect(file.get('0:1').children).toEqual([section]);
  });
});

describe('undoing an edit after others have acted', () => {
  it('leaves a node removed that somebody else has removed', () => {
    const { file, note } = board();
    const edit = { origin: 'LOCAL', byPlugin: true } as const;
    file.transact(edit, () => file.patch(note, { name: 'named' }));
    people.remove(file, [note]);
    file.undoPlugin();
    expect(file.find(note)).toBe(undefined);
    expect(file.get('0:1').children).not.toContain(note);
  });

  it('leaves a section where it is if its old parent now lies in it', () => {
    const { file, section } = board();
    const outer = people.addSection(file, { x: 5000, y: 0 }, 2000, 2000);
    file.reparent(section, outer);
    const edit = { origin: 'LOCAL', byPlugin: true } as const;
    file.transact(edit, () => file.reparent(section, '0:1'));
    file.reparent(outer, section);
    file.undoPlugin();
    expect([file.get(section).parent, file.get(outer).parent]).toEqual(['0:1', section]);
    expect(file.get('0:1').children).toContain(section);
    expect(file.get(section).children).toContain(outer);
  });
});

describe('undoing a plugin’s edits', () => {
  function plugin<T>(file: FigmaFile, work: () => T): T {
    const made = file.transact({ origin: 'LOCAL', byPlugin: true }, work);
    file.undoLog.commitPlugin();
    return made;
  }

  it('removes a new tree, including what others added to it, and redo restores the tree', () => {
    const file = FigmaFile.create();
    const [outer, inner] = plugin(file, () => {
      const section = file.create('SECTION', '0:1', { width: 900, height: 900 }).id;
      return [section, file.create('SECTION', section, { width: 800, height: 800 }).id];
    });
    const note = file.transact({ origin: 'REMOTE', byPlugin: false }, () => file.create('STICKY', inner).id);
    file.undo();
    file.undo();
    expect([outer, inner, note].map((id) => file.find(id))).toEqual([undefined, undefined, undefined]);
    expect(file.get('0:1').children).toEqual([]);
    file.redo();
    expect(file.get(outer).children).toEqual([inner]);
  });

  it('moves content back out of a new section, with everything inside', () => {
    const { file, note } = board();
    const group = people.group(file, [note]) ?? '';
    const section = plugin(file, () => {
      const made = file.create('SECTION', '0:1', { width: 900, height: 900 }).id;
      file.reparent(group, made);
      return made;
    });
    file.undo();
    expect(file.find(section)).toBe(undefined);
    expect(file.get(group)).toMatchObject({ parent: '0:1', children: [note] });
    expect(file.get('0:1').children).toContain(group);
    expect(file.descendants('0:1')).toContain(note);
  });
});

describe('the file state', () => {
  it('survives a round trip through JSON', () => {
    const { file, note } = board();
    people.stamp(file, note, '👍');
    const copy = FigmaFile.parse(file.serialize());
    expect(copy.serialize()).toBe(file.serialize());
    expect(copy.stampsOn(note)).toHaveLength(1);
    expect(people.addSticky(copy, { x: 0, y: 0 }, 'new')).toBe(file.newId());
  });

  it('notifies listeners once per action, with new records only for changed nodes', () => {
    const { file, section, note } = board();
    const seen: string[][] = [];
    const before = file.get(section);
    file.subscribe((changes) => seen.push(changes.map((change) => `${change.type} ${change.id}`)));
    people.recolor(file, [note], 'FFE299');
    expect(seen).toEqual([[`PROPERTY_CHANGE ${note}`]]);
    expect(file.get(section)).toBe(before);
  });
});
