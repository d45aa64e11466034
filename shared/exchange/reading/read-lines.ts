// Reads plain lines: one note per line; a line that is a section's name starts that section. Does not know
// Markdown.

import { boardTexts } from '../../catalogue/board-texts';
import { optional } from '../../file/optional';
import type { Note } from '../../model/empathy-map';
import { SECTION_IDS } from '../../model/sections';
import { type NotePlace, UNPLACED } from '../note-place';
import { refuse } from '../problem';
import { sectionOf } from '../section-names';
import type { Importer, ReadFile } from '../types';
import { idFor, toWholeMap } from '../whole-map';
import { checkRead, noteAt } from './check-read';

const BULLET = /^(?:[-*+•–—·◦▪]|\d{1,3}[.)])(?:\s+|$)/;
/** Longer lines are sentences, not names. */
const LONGEST_NAME = 40;

export const linesImporter: Importer = {
  read(source, { now }): ReadFile {
    const notes: Partial<Record<NotePlace, Note[]>> = {};
    const places = new Map<Note, string>();
    let holder: NotePlace = UNPLACED;
    source.split(/\r\n|\n|\r/).forEach((line, at) => {
      const text = line.trim().replace(BULLET, '');
      const section = text.length > LONGEST_NAME ? null : sectionOf(text);
      if (section !== null) holder = section;
      else if (text !== '') {
        const list = notes[holder] ?? [];
        notes[holder] = list;
        const note = { id: `${holder}.${list.length + 1}`, text };
        list.push(note);
        places.set(note, `line ${at + 1}`);
      }
    });
    if (places.size === 0) return refuse('no-notes');
    const { unplaced, ...placed } = notes;
    const sections = SECTION_IDS.map((id) => ({
      id,
      title: boardTexts.en.sections[id],
      notes: placed[id] ?? [],
    }));
    const parts = { id: `lines-${idFor(source)}`, sections, ...optional('unplaced', unplaced) };
    const map = toWholeMap(parts, now);
    return checkRead(map, [], (thing) => places.get(noteAt(thing, map) as Note));
  },
};
