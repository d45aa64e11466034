// Filling a drawn map with a sample's notes; independent of any particular sample.
import { describe, expect, it } from 'vitest';
import { formatTag } from '../../shared/map/tag';
import { FigmaFile } from '../document/file';
import * as people from '../document/people';
import type { NodePatch } from '../document/types';
import { clinic } from './clinic';
import { fillSample, mapsOn } from './fill';
import { PEOPLE } from './people';

const PERSON = { origin: 'LOCAL', byPlugin: false } as const;

/** A map with the heading of one section and the area for its notes, tagged as the plugin does it. */
function boardWithHear() {
  const users = PEOPLE.map(({ id, name, color }, index) => ({
    id,
    name,
    color,
    sessionId: index,
    photoUrl: null,
  }));
  const file = FigmaFile.create({ users });
  const tag = (id: string, role: 'map' | 'note-area' | 'heading', section?: 'hear') => {
    const text = formatTag({ v: 1, map: 'm', role, ...(section ? { section } : {}) });
    const patch: NodePatch = { pluginData: { tag: text } };
    file.transact(PERSON, () => file.patch(id, patch));
  };
  const map = people.addSection(file, { x: 0, y: 0 }, 2000, 2000);
  const heading = people.addText(file, { x: 148, y: 148 }, 'Hear');
  const section = people.addSection(file, { x: 100, y: 300 }, 900, 1300);
  tag(map, 'map');
  tag(section, 'note-area', 'hear');
  tag(heading, 'heading', 'hear');
  return { file, map, section, heading };
}

describe('filling a drawn map with a sample', () => {
  it('finds the page’s maps by their tag', () => {
    const { file, map } = boardWithHear();
    people.addSection(file, { x: 5000, y: 0 }, 300, 300);
    expect(mapsOn(file)).toEqual([map]);
  });

  it('puts the notes into the section, with their authors and its colour', () => {
    const { file, map, section } = boardWithHear();
    fillSample(file, map, clinic);
    const notes = file
      .get(section)
      .children.map((id) => file.get(id))
      .filter(({ type }) => type === 'STICKY');
    expect(notes.map(({ text }) => text?.characters)).toEqual(clinic.notes.hear?.map(({ text }) => text));
    expect(notes[0]?.authorName).toBe('Ada Pebble');
    expect(notes[1]?.authorName).toBe('Elif Harbour');
    expect(new Set(notes.map(({ fills }) => JSON.stringify(fills))).size).toBe(1);
  });

  it('puts them below the heading, side by side, never overlapping', () => {
    const { file, map, section, heading } = boardWithHear();
    fillSample(file, map, clinic);
    const notes = file
      .get(section)
      .children.map((id) => file.get(id))
      .filter(({ type }) => type === 'STICKY');
    const end = file.get(heading).y + file.get(heading).height;
    expect(notes.every(({ y }) => file.get(section).y + y > end)).toBe(true);
    const [first, second] = notes;
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBe(264);
    const over = notes.flatMap((a, index) =>
      notes
        .slice(index + 1)
        .filter((b) => Math.abs(a.x - b.x) < 240 && a.y < b.y + b.height && b.y < a.y + a.height),
    );
    expect(over).toEqual([]);
  });

  it('adds a stamp by someone else for each vote', () => {
    const { file, map, section } = boardWithHear();
    fillSample(file, map, clinic);
    const first = file.get(section).children.find((id) => file.get(id).type === 'STICKY') ?? '';
    const stamps = file.stampsOn(first).map((id) => file.get(id));
    expect(stamps.map(({ name }) => name)).toEqual(['👍', '👍', '👍']);
    expect(stamps.map(({ authorId }) => authorId)).toEqual(['bo', 'cleo', 'dev']);
  });
});
