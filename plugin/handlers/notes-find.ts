// Reads the notes in the page's selection, or all notes outside of maps.

import type { ReplyOf } from '../../shared/contract';
import { Pace } from '../pause';
import { noteAt, notesInside, type Reader, readerFor, wholeOf } from '../read/list';
import { boxOf, type Found, isBlank, noteAuthor, noteText } from '../read/note';
import { boxesOfMaps, liesOn } from '../read/on-maps';
import { readPageTags } from '../read/page-tags';
import type { Handler } from './handler';

type Reply = ReplyOf<'notes.find'>;

/** What is longer names no section. */
const MAX_HEADING = 60;
/** Calls to Figma for one note. */
const CALLS = 10;

export const notesFind: Handler<'notes.find'> = async ({ everywhere }) => {
  const pace = new Pace();
  const page = figma.currentPage;
  const tags = await readPageTags(page, pace);
  const passed = new Set<string>();
  const maps = everywhere ? await boxesOfMaps(tags, pace) : [];
  const reader = readerFor(page, tags);
  const notes: Reply['notes'] = [];
  const headings: Reply['headings'] = [];
  for (const listed of everywhere ? notesInside(page) : selectedNotes(page.selection, reader)) {
    if (pace.spend(CALLS)) await pace.rest();
    if (pace.hasRested && listed.removed) continue;
    const found = noteAt(listed, reader);
    if (found === null || passed.has(found.id) || (everywhere && isOutOfSight(found.place))) continue;
    const { node, id, type, place } = found;
    const text = noteText(node, type);
    if (isBlank(text)) continue;
    const isHeading = everywhere && type === 'TEXT' && place.path.length > 0;
    if (isHeading && text.length > MAX_HEADING) continue;
    const box = boxOf(node);
    if (liesOn(maps, box)) continue;
    passed.add(id);
    if (isHeading) {
      headings.push({ text, box });
      continue;
    }
    notes.push({
      node: id,
      text,
      author: noteAuthor(node, type),
      kind: kindOf(type),
      theme: place.theme,
      box,
    });
  }
  return { notes, headings };
};

const kindOf = (type: Found['type']): Reply['notes'][number]['kind'] =>
  type === 'TEXT' ? 'text' : type === 'SHAPE_WITH_TEXT' ? 'shape' : 'sticky';

/** Nobody selected these, so skip what is in a map or hidden. */
const isOutOfSight = ({ inside, isHidden }: Found['place']): boolean => inside === 'other' || isHidden;

/** Of a text selected inside a note, the whole note. */
function selectedNotes(selection: readonly SceneNode[], reader: Reader): SceneNode[] {
  const nodes: SceneNode[] = [];
  for (const selected of selection) {
    const whole = wholeOf(selected, reader);
    nodes.push(whole, ...('children' in whole ? notesInside(whole) : []));
  }
  return nodes;
}
