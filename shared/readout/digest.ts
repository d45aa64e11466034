// What several maps say, theme by theme, for people who were in none of their sessions. Pure.
import { boardTexts } from '../catalogue/board-texts';
import { notesOf, type PlacedNote } from '../insight/notes';
import type { EmpathyMap } from '../model/empathy-map';
import { isKnown } from './known-note';
import { themesOf, votesOn } from './themes';

export interface NoteOfMap extends PlacedNote {
  map: EmpathyMap;
}

export interface DigestRow {
  /** '' for the notes without a theme, which come last. */
  theme: string;
  notes: NoteOfMap[];
  /** Titles of the sections they are in, as they come. */
  sections: string[];
  /** Whom they are about: the segments of the personas, or else their names. */
  segments: string[];
  votes: number;
  /** The share of notes with evidence, from 0 to 1. */
  backed: number;
}

export function digestOf(maps: readonly EmpathyMap[]): DigestRow[] {
  const placed = maps.flatMap((map) => notesOf(map).map((one): NoteOfMap => ({ ...one, map })));
  const themes = themesOf(placed);
  const inThemes = new Set(themes.flatMap(({ notes }) => notes));
  const others = placed.filter((one) => !inThemes.has(one));
  return [
    ...themes.map(({ name, notes }) => rowOf(name, notes)),
    ...(others.length === 0 ? [] : [rowOf('', others)]),
  ];
}

function rowOf(theme: string, notes: NoteOfMap[]): DigestRow {
  const backed = notes.filter(({ note }) => isKnown(note)).length;
  return {
    theme,
    notes,
    sections: distinct(notes.map(({ section }) => section?.title ?? '')),
    segments: distinct(notes.map(({ map }) => segmentOf(map))),
    votes: votesOn(notes),
    backed: backed / notes.length,
  };
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => name !== '');

function segmentOf({ persona: { name, segment }, language }: EmpathyMap): string {
  if (segment === undefined) return name;
  const { segments, colon } = boardTexts[language];
  return [segments[segment.kind], ...(segment.label === undefined ? [] : [segment.label])].join(colon);
}
