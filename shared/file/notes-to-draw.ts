// A file's notes as they will be drawn, with their themes and the tensions between them. Pure.

import type { Content, NoteToDraw, ThemeToDraw } from '../draw/content';
import type { Placement } from '../draw/place-notes';
import type { Point } from '../geometry/rect';
import type { EmpathyMap, Note } from '../model/empathy-map';
import type { SectionId } from '../templates/template';
import { drawnNote } from './drawn-note';
import { evidenceFor } from './evidence-for';

/** Stickies are 240 or 416 wide (docs/platform.md C). */
const WIDER = 300;

export class NotesToDraw {
  private readonly notes: NoteToDraw[] = [];
  private readonly themes: ThemeToDraw[] = [];
  private readonly places = new Map<string, number>();
  private readonly supports: ReadonlyMap<string, string[]>;

  constructor(private readonly file: EmpathyMap) {
    this.supports = evidenceFor(file);
  }

  add(notes: readonly Note[], { boxes, themes }: Placement, corner: Point, section?: SectionId): void {
    const inSection = section === undefined ? {} : { section };
    const themeOf = new Map<number, number>();
    for (const { name, box, notes: inside } of themes) {
      for (const at of inside) themeOf.set(at, this.themes.length);
      this.themes.push({ ...inSection, name, box: movedBy(box, corner) });
    }
    notes.forEach((note, at) => {
      const box = movedBy(boxes[at] as Placement['boxes'][number], corner);
      const theme = themeOf.get(at);
      this.places.set(note.id, this.notes.length);
      this.notes.push({ ...inSection, ...(theme === undefined ? {} : { theme }), ...this.drawn(note, box) });
    });
  }

  private drawn(note: Note, box: NoteToDraw['box']): Omit<NoteToDraw, 'section' | 'theme'> {
    const { language, context } = this.file;
    const supports = this.supports.get(note.id) ?? [];
    const drawn = drawnNote(note, {
      box,
      theme: note.theme ?? '',
      supports,
      language,
      touchpoints: context?.touchpoints ?? [],
    });
    return { ...drawn, box, wide: box.width > WIDER };
  }

  /** Tensions between notes of this map, once per pair. */
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
