// The notes of a file as they are drawn, with what each must remember so that it is told the same again. Pure.
import { boardTexts } from '../catalogue/board-texts';
import type { Point } from '../geometry/rect';
import { type HashtagList, readHashtags } from '../insight/hashtags';
import type { EmpathyMap, Note } from '../model/empathy-map';
import { UNSAID } from '../model/evidence';
import type { SectionId } from '../model/sections';
import type { Content, NoteToDraw, ThemeToDraw } from './content';
import { hashtagLists, toFileNote } from './file-notes';
import { differences, withinBytes } from './kept';
import { formatNoteData, type NoteData, PROBLEM, parseNoteData } from './note-data';
import { optional } from './optional';
import { stickyFills } from './palette';
import type { Placement } from './place-notes';

/** Stickies are 240 wide, or 416 (platform.md C). */
/** Bytes that one note keeps of its file; an entry of pluginData takes no more than 100 kB (platform.md G). */
const MOST_KEPT = 60_000;
const WIDER = 300;
const ORIGIN = { x: 0, y: 0, width: 0, height: 0 };

export class NotesToDraw {
  private readonly notes: NoteToDraw[] = [];
  private readonly themes: ThemeToDraw[] = [];
  private readonly places = new Map<string, number>();
  private readonly supports = new Map<string, string[]>();
  private readonly lists: HashtagList[];

  constructor(private readonly file: EmpathyMap) {
    this.lists = hashtagLists(file.language);
    const supported = [
      ...(file.actions ?? []).map(({ id, notes }) => ({ id, notes })),
      { id: PROBLEM, notes: file.problemStatement?.notes },
    ];
    for (const { id, notes = [] } of supported) {
      for (const note of notes) this.supports.set(note, [...(this.supports.get(note) ?? []), id]);
    }
  }

  add(notes: readonly Note[], { boxes, themes }: Placement, corner: Point, section?: SectionId): void {
    const holder = section === undefined ? {} : { section };
    const themeOf = new Map<number, number>();
    for (const { name, box, notes: inside } of themes) {
      for (const at of inside) themeOf.set(at, this.themes.length);
      this.themes.push({ ...holder, name, box: movedBy(box, corner) });
    }
    notes.forEach((note, at) => {
      const box = movedBy(boxes[at] as Placement['boxes'][number], corner);
      const theme = themeOf.get(at);
      this.places.set(note.id, this.notes.length);
      this.notes.push({ ...holder, ...(theme === undefined ? {} : { theme }), ...this.drawn(note, box) });
    });
  }

  private drawn(note: Note, box: NoteToDraw['box']): Omit<NoteToDraw, 'section' | 'theme'> {
    const fill = fillOf(note.color);
    const data = this.dataOf(note);
    const raw = { node: note.id, text: note.text, box, holder: null, theme: note.theme ?? '', path: [] };
    const read = { ...raw, author: '', fill, stamps: {}, hidden: false, data: '' };
    const told = toFileNote(
      { raw: read, id: note.id, data: parseNoteData(formatNoteData(data)) },
      ORIGIN,
      this.lists,
    );
    const kept = withinBytes(differences(told, note), MOST_KEPT);
    return {
      text: note.text,
      fill,
      box,
      data: formatNoteData({ ...data, ...optional('kept', kept) }),
      word: data.evidence === undefined ? '' : boardTexts[this.file.language].evidence[data.evidence],
      wide: box.width > WIDER,
    };
  }

  private dataOf({ id, text, evidence, source, author, stamps = {}, votes = 0 }: Note): NoteData {
    const said = readHashtags(text, this.lists).evidence ?? UNSAID;
    const stamped = Object.values(stamps).reduce((sum, count) => sum + count, 0);
    return {
      id,
      ...(evidence === undefined || evidence === said ? {} : { evidence }),
      ...optional('source', source ?? ''),
      ...optional('author', author ?? ''),
      ...optional('stamps', stamps),
      ...(votes > stamped ? { votes: votes - stamped } : {}),
      ...optional('supports', this.supports.get(id) ?? []),
    };
  }

  /** Tensions between notes of this map, a pair once. */
  content(): Omit<Content, 'photo'> {
    const tensions = new Map<string, Content['tensions'][number]>();
    for (const { from, to, label = '' } of this.file.tensions ?? []) {
      const ends = { from: this.places.get(from), to: this.places.get(to) };
      if (ends.from === undefined || ends.to === undefined || ends.from === ends.to) continue;
      const pair = [ends.from, ends.to].sort((a, b) => a - b).join();
      if (!tensions.has(pair)) tensions.set(pair, { from: ends.from, to: ends.to, label });
    }
    return { notes: this.notes, themes: this.themes, tensions: [...tensions.values()] };
  }
}

const movedBy = (box: NoteToDraw['box'], { x, y }: Point): NoteToDraw['box'] => ({
  ...box,
  x: box.x + x,
  y: box.y + y,
});

function fillOf(color: string | undefined): string {
  const named = Object.entries(stickyFills).find(([name]) => name === color)?.[1];
  if (named !== undefined) return named;
  return color !== undefined && /^#[0-9A-F]{6}$/i.test(color) ? color.toUpperCase() : stickyFills.yellow;
}
