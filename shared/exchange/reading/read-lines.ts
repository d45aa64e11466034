// Reads plain lines: one note per line; a line that is a section's name starts that section. Does not know
// Markdown.

import { boardTexts } from '../../catalogue/board-texts';
import { sectionName } from '../../catalogue/template-words';
import { optional } from '../../file/optional';
import type { Note } from '../../model/empathy-map';
import { anySectionOf, settle } from '../../recognise/sections';
import { sectionIds } from '../../templates';
import { type NotePlace, UNPLACED } from '../note-place';
import { refuse } from '../problem';
import type { Importer, ReadFile } from '../types';
import { idFor, toWholeMap } from '../whole-map';
import { checkRead, noteAt } from './check-read';

const BULLET = /^(?:[-*+•–—·◦▪]|\d{1,3}[.)])(?:\s+|$)/;
/** Longer lines are sentences, not names. */
const LONGEST_NAME = 40;

export const linesImporter: Importer = {
  read(source, { now }): ReadFile {
    const lines: { section: NotePlace; text: string; line: number }[] = [];
    let current: NotePlace = UNPLACED;
    source.split(/\r\n|\n|\r/).forEach((words, at) => {
      const text = words.trim().replace(BULLET, '');
      const section = text.length > LONGEST_NAME ? null : anySectionOf(text);
      if (section !== null) current = section;
      else if (text !== '') lines.push({ section: current, text, line: at + 1 });
    });
    if (lines.length === 0) return refuse('no-notes');
    const { template, sectionFor } = settle(
      lines.flatMap((line) => (line.section === UNPLACED ? [] : [line.section])),
      false,
    );
    const notes: Partial<Record<NotePlace, Note[]>> = {};
    const places = new Map<Note, string>();
    for (const { section: named, text, line } of lines) {
      const place = (named === UNPLACED ? null : sectionFor(named)) ?? UNPLACED;
      const list = notes[place] ?? [];
      notes[place] = list;
      const note = { id: `${place}.${list.length + 1}`, text };
      list.push(note);
      places.set(note, `line ${line}`);
    }
    const { unplaced, ...placed } = notes;
    const sections = sectionIds(template).map((id) => ({
      id,
      title: sectionName(id, boardTexts.en),
      notes: placed[id] ?? [],
    }));
    const parts = { id: `lines-${idFor(source)}`, template, sections, ...optional('unplaced', unplaced) };
    const map = toWholeMap(parts, now);
    return checkRead(map, [], (thing) => places.get(noteAt(thing, map) as Note));
  },
};
