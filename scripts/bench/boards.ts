// Makes the boards to measure: a map drawn by the plugin, with notes and stamps as people leave them.
import { FigmaFile } from '../../host/document/file';
import { absoluteBoundingBox } from '../../host/document/geometry';
import * as people from '../../host/document/people';
import type { EditorType, Point, User } from '../../host/document/types';
import { runPlugin } from '../../host/run/node';
import { bakery } from '../../host/samples/bakery';
import { clinic } from '../../host/samples/clinic';
import { fleet } from '../../host/samples/fleet';
import { addForeignBoard } from '../../host/samples/foreign';
import { PEOPLE } from '../../host/samples/people';
import { note, type SampleNote } from '../../host/samples/sample';
import { KEYS, parseTag } from '../../shared/map/tag';
import { mainScript, manifest, OpenPlugin, WINDOW_HTML } from '../../tests/harness/plugin';

export interface Board {
  file: FigmaFile;
  /** Node id of the map's root. */
  map: string;
}

const NOTES = [clinic, bakery, fleet].flatMap(({ notes }) => Object.values(notes).flat());
const MARGIN = 40;
const NOTE = 240;
const STEP = 264;

export function newFile(editor: EditorType = 'figjam'): FigmaFile {
  const users: User[] = PEOPLE.map(({ id, name, color }, index) => ({
    id,
    name,
    color,
    sessionId: index + 1,
    photoUrl: null,
  }));
  return FigmaFile.create({ editor, users });
}

/** Runs the built plugin on a file. */
export async function openOn(file: FigmaFile): Promise<OpenPlugin> {
  return new OpenPlugin(
    await runPlugin({ manifest, main: mainScript(), html: WINDOW_HTML, command: 'open', file }),
  );
}

async function drawMap(file: FigmaFile): Promise<Board> {
  const plugin = await openOn(file);
  const { node } = plugin.insert();
  plugin.run.dispose();
  return { file, map: node };
}

/**
 * A map with this many notes, spread evenly over its sections; the sample workshops' notes are used
 * repeatedly.
 */
export async function boardWith(notes: number, { stamps = true } = {}): Promise<Board> {
  const board = await drawMap(newFile());
  const sections = sectionsOf(board);
  for (let at = 0; at < notes; at += 1) {
    const section = sections[at % sections.length] ?? board.map;
    const place = placeIn(board.file, section, Math.floor(at / sections.length));
    const id = addNote(board.file, place, at);
    if (stamps) addStamps(board.file, id, at);
  }
  // Serialized and parsed again, so that the file has no undo history.
  return { ...board, file: FigmaFile.parse(board.file.serialize()) };
}

/** A new map on a page full of other people's work. */
export async function busyBoard(): Promise<Board> {
  const file = newFile();
  addForeignBoard(file);
  return drawMap(file);
}

export function sectionsOf({ file, map }: Board): string[] {
  return file.descendants(map).filter((id) => roleOf(file, id) === 'section');
}

const roleOf = (file: FigmaFile, id: string) => parseTag(file.get(id).pluginData[KEYS.tag] ?? '')?.role;

/**
 * The nth place in a section, row by row. Once the section is full, starts again on top of the first ones.
 */
export function placeIn(file: FigmaFile, section: string, nth: number): Point {
  const box = absoluteBoundingBox(file, section);
  const columns = Math.max(1, Math.floor((box.width - 2 * MARGIN - NOTE) / STEP) + 1);
  const rows = Math.max(1, Math.floor((box.height - 2 * MARGIN - NOTE) / STEP) + 1);
  const cell = nth % (columns * rows);
  return {
    x: box.x + MARGIN + (cell % columns) * STEP,
    y: box.y + MARGIN + Math.floor(cell / columns) * STEP,
  };
}

const sampleNote = (at: number): SampleNote => NOTES[at % NOTES.length] ?? note('ada', '');

function addNote(file: FigmaFile, place: Point, at: number): string {
  const { author, text } = sampleNote(at);
  const user = file.users.find(({ id }) => id === author) ?? file.currentUser;
  return people.addSticky(file, place, text, { user });
}

/** Each stamp comes from a different person, never from the note's author. */
function addStamps(file: FigmaFile, id: string, at: number): void {
  const { author, stamps } = sampleNote(at);
  const others = file.users.filter((user) => user.id !== author);
  for (const [index, name] of stamps.entries()) {
    people.stamp(file, id, name, others[index % others.length]);
  }
}
