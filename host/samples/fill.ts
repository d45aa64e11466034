// Fills a map drawn by the plugin with a sample, as people would: notes, stamps, problem statement.

import { stickyFills } from '../../shared/draw/palette';
import { AREA_PADDING } from '../../shared/draw/sizes';
import { KEYS, parseTag, type Tag } from '../../shared/map/tag';
import { templateOf } from '../../shared/templates';
import type { SectionId } from '../../shared/templates/template';
import type { FigmaFile } from '../document/file';
import { absoluteBoundingBox } from '../document/geometry';
import * as people from '../document/people';
import type { NodeRecord, Rect, User } from '../document/types';
import type { Sample, SampleNote } from './sample';

const NOTE = 240;
const GAP = 24;

function tagOf(record: NodeRecord): Tag | null {
  return parseTag(record.pluginData[KEYS.tag] ?? '');
}

function tagged(file: FigmaFile, map: string): { record: NodeRecord; tag: Tag }[] {
  return file.descendants(map).flatMap((id) => {
    const record = file.get(id);
    const tag = tagOf(record);
    return tag ? [{ record, tag }] : [];
  });
}

/** The root nodes of all maps on the current page. */
export function mapsOn(file: FigmaFile): string[] {
  return file.get(file.currentPageId).children.filter((id) => tagOf(file.get(id))?.role === 'map');
}

function userOf(file: FigmaFile, id: string): User {
  return file.users.find((user) => user.id === id) ?? file.currentUser;
}

/** Where the notes of a section go. */
function freeArea(file: FigmaFile, area: NodeRecord): Rect {
  const { x, y, width, height } = absoluteBoundingBox(file, area.id);
  return {
    x: x + AREA_PADDING,
    y: y + AREA_PADDING,
    width: width - 2 * AREA_PADDING,
    height: height - 2 * AREA_PADDING,
  };
}

/** Rows from left to right; each row is as high as its highest note. */
function fillSection(file: FigmaFile, area: Rect, color: string, notes: readonly SampleNote[]): void {
  let { x, y } = area;
  let rowHeight = NOTE;
  for (const note of notes) {
    if (x + NOTE > area.x + area.width) {
      x = area.x;
      y += rowHeight + GAP;
      rowHeight = NOTE;
    }
    const user = userOf(file, note.author);
    const id = people.addSticky(file, { x, y }, note.text, { color, user });
    // Stamps come from the other people, one each.
    const others = file.users.filter((other) => other.id !== user.id);
    for (const [index, name] of note.stamps.entries()) {
      people.stamp(file, id, name, others[index % others.length]);
    }
    rowHeight = Math.max(rowHeight, file.get(id).height);
    x += NOTE + GAP;
  }
}

/** Writes the group's problem statement. */
export function fillProblem(file: FigmaFile, map: string, sample: Sample): void {
  for (const { record, tag } of tagged(file, map))
    if (tag.role === 'problem-text') people.typeText(file, record.id, sample.problemStatement);
}

/** Fills the map with the sample's notes and its problem statement. */
export function fillSample(file: FigmaFile, map: string, sample: Sample): void {
  for (const { record, tag } of tagged(file, map)) {
    if (tag.role !== 'note-area' || !tag.section) continue;
    fillSection(file, freeArea(file, record), colorOf(sample, tag.section), sample.notes[tag.section] ?? []);
  }
  fillProblem(file, map, sample);
}

/** The colour of the sample's notes in a section, `RRGGBB`. */
export function colorOf(sample: Sample, section: SectionId): string {
  const tint = templateOf(sample.template).sections.find(({ id }) => id === section)?.tint ?? 'yellow';
  return stickyFills[tint].slice(1);
}
