// Goes through the blocks of a Markdown document and sorts what they say into drafts of maps. Knows no finished map.
import { fileTexts } from '../../catalogue/file-texts';
import type { SectionId } from '../../model/sections';
import { type NotePlace, UNPLACED } from '../note-place';
import type { Problem } from '../problem';
import type { Place } from '../reading/part-names';
import { actionFrom } from './markdown-actions';
import type { Block } from './markdown-blocks';
import { type Draft, emptyDraft, put } from './markdown-drafts';
import { toPlain } from './markdown-inline';
import { labelsIn, meaningOf, sectionIn, splitNotes } from './markdown-labels';
import * as own from './markdown-own';
import { actionsInTable, notesInTable } from './markdown-tables';

type Area = Place | 'order';

/** A line in bold letters is a heading below all others; a label before notes is below that. */
const BOLD_TITLE = 6.5;
const BOLD_SECTION = 7;
const LABEL = 8;

const BOLD_LINE = /^(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*:?$/;
const ITALIC_LINE = /^(?:\*[^*]+\*|_[^_]+_)$/;
/** Each heading below one like this is the name of a person. */
const PEOPLE = /\bpersonas$/i;
const QUOTATION = /^["“‘«]/;
const LETTER = /[\p{L}\p{N}\p{S}]/u;
const MOST_SHOWN = 40;

const hasNotes = ({ notes }: Draft): boolean => Object.keys(notes).length > 0;

export class DocumentReader {
  readonly skipped: Problem[] = [];
  /** Whether our own export wrote it: then nothing in it is a guess. */
  readonly isOwn: boolean;
  private readonly drafts: Draft[] = [];
  private draft: Draft;
  private place: Area | null = null;
  /** Level of the heading that opened the place. */
  private depth = 0;
  /** Words of that heading. */
  private heading = '';
  private theme = '';
  /** Level of the heading, or column of the item, that named the theme; null for none. */
  private themeItem: number | null = null;
  /** A heading of other words; if a part of a map follows below, it may be whom the map is of. */
  private pending: { level: number; text: string; line: number } | null = null;
  /** Level of the headings below "Personas"; null for none. */
  private nameLevel: number | null = null;
  /** What the next deeper item says more of. */
  private last: { level: number; take: (line: string) => boolean } | null = null;
  private loose: { text: string; line: number }[] = [];
  private wasOutside = false;

  constructor(
    private readonly blocks: readonly Block[],
    private title: string,
  ) {
    this.isOwn = blocks.some(
      ({ kind, text }, at) =>
        kind === 'heading' && text === fileTexts.en.order && this.orderAt(at + 1) !== null,
    );
    this.draft = this.begin('', '');
  }

  read(): Draft[] {
    this.blocks.forEach((block, at) => {
      this.take(block, this.blocks[at + 1]);
    });
    this.dropPending();
    if (!this.drafts.some(hasNotes) && !this.isOwn && this.loose.length > 0) {
      this.skipped.length = 0;
      for (const { text, line } of this.loose) this.addNote(text, line, UNPLACED);
    }
    return this.drafts;
  }

  private orderAt(at: number) {
    const block = this.blocks[at];
    return block?.kind === 'paragraph' ? own.orderOf(block.text) : null;
  }

  private begin(name: string, around: string): Draft {
    this.draft = emptyDraft(name, around, this.title);
    this.drafts.push(this.draft);
    return this.draft;
  }

  private take(block: Block, next: Block | undefined): void {
    const { kind, text, line } = block;
    if (kind === 'code') this.skip('code-block', line);
    else if (kind === 'heading') this.enter(toPlain(text), block.level, line);
    else if (kind === 'table') this.table(block);
    else if (kind === 'item') this.item(block, next);
    else this.paragraph(block, next);
  }

  private skip(code: Problem['code'], line: number, values: Problem['values'] = {}): void {
    this.skipped.push({ path: `line ${line}`, code, values });
  }

  /** Once for whatever follows each other. */
  private outside(text: string, line: number): void {
    const plain = toPlain(text);
    if (!LETTER.test(plain)) return;
    const shown = [...plain].slice(0, MOST_SHOWN).join('');
    if (!this.wasOutside) this.skip('outside', line, { text: shown === plain ? plain : `${shown}…` });
    this.wasOutside = true;
  }

  private enter(text: string, level: number, line: number): void {
    this.last = null;
    this.wasOutside = false;
    if (this.pending && level <= this.pending.level) this.dropPending();
    if (this.nameLevel !== null && level < this.nameLevel) this.nameLevel = null;
    if (this.isOwn && this.enterOwn(text, level)) return;
    const meaning = meaningOf(text);
    if (meaning.kind === 'other') this.enterOther(text, level, line);
    else if (meaning.kind === 'map') this.enterMap(meaning.name, text, level);
    else if (meaning.kind === 'order') this.open('order', level, text);
    else {
      const { part, title } = meaning;
      this.open(part, level, text);
      if (title !== undefined) this.draft.titles[part as SectionId] = title;
    }
  }

  private enterOwn(text: string, level: number): boolean {
    const persona = own.personaIn(text);
    const place = own.partIn(text);
    if (level === 1) this.draft.title = text;
    else if (persona !== null) this.draft.persona.name = persona;
    if (persona !== null || place !== null) this.open(place ?? 'persona', level, text);
    return level === 1 || persona !== null || place !== null;
  }

  private enterOther(text: string, level: number, line: number): void {
    const isInside = this.place !== null && level > this.depth;
    if (isInside && this.place === 'persona' && PEOPLE.test(this.heading)) this.nameLevel = level;
    if (level === this.nameLevel) {
      this.begin('', '');
      this.open('persona', level, text);
      this.pending = { level, text, line };
      return;
    }
    if (isInside) {
      this.theme = text.replace(/:$/, '');
      this.themeItem = null;
      return;
    }
    this.place = null;
    this.pending = { level, text, line };
    if (level === 1) this.title = text;
    if (level === 1 && Object.keys(this.draft.notes).length === 0) this.draft.title = text;
  }

  private enterMap(name: string, text: string, level: number): void {
    const isPersona = !/empathy/i.test(text);
    if (!isPersona && level === 1) this.title = text;
    if (this.pending?.level === this.nameLevel) this.takePending();
    this.pending = null;
    if (name !== '') this.begin(name, '');
    this.draft.title = this.title;
    this.draft.persona.name = name || this.draft.persona.name;
    this.open('persona', level, text);
    if (!isPersona) this.place = null;
  }

  /** A part of a map stands below it. */
  private takePending(): void {
    if (this.pending === null) return;
    const { level, text } = this.pending;
    if (level === this.nameLevel) {
      this.draft.name = text;
      this.draft.persona.name ||= text;
    } else this.begin('', text);
    this.pending = null;
  }

  /** Nothing of a map stands below it. If it is a person beside others, the facts are nobody else's. */
  private dropPending(): void {
    if (this.pending === null) return;
    const { level, text, line } = this.pending;
    this.pending = null;
    if (level !== this.nameLevel || !this.drafts.some(hasNotes)) return;
    if (Object.keys(this.draft.persona).length > 1) this.skip('outside', line, { text });
    this.drafts.pop();
    this.draft = this.drafts[this.drafts.length - 1] ?? this.draft;
  }

  private open(place: Area, level: number, heading: string): void {
    this.takePending();
    this.place = place;
    this.depth = level;
    this.heading = heading.replace(/^[^\p{L}]+|[^\p{L})?!]+$/gu, '');
    this.theme = '';
    this.themeItem = null;
    this.last = null;
  }

  private get holder(): NotePlace | null {
    const { place } = this;
    if (place === UNPLACED) return UNPLACED;
    const isOther = ['persona', 'context', 'problem', 'actions', 'tensions', 'order', null].includes(place);
    return isOther ? null : (place as SectionId);
  }

  private addNote(source: string, line: number, holder: NotePlace, level = 0): void {
    const text = this.isOwn ? toPlain(source) : toPlain(source).trim();
    if (text === '') {
      if (source.includes('![')) this.skip('image', line);
      return;
    }
    const said = this.theme === '' ? {} : { theme: this.theme };
    const note = { text, line, heading: this.heading, said };
    put(this.draft.notes, holder, note);
    this.last = {
      level,
      take: (more) => {
        const details = own.noteDetails(more);
        if (details !== null) Object.assign(note.said, details);
        return details !== null;
      },
    };
  }

  private item(block: Block, next: Block | undefined): void {
    const { text, line, level } = block;
    if (this.last && level > this.last.level && this.last.take(text)) return;
    if (this.themeItem !== null && level <= this.themeItem) {
      this.theme = '';
      this.themeItem = null;
    }
    const hasMore = next?.kind === 'item' && next.level > level;
    if (this.takesLabels(LABEL) && this.labels(text, line, hasMore)) return;
    const { holder } = this;
    if (holder === null) this.otherItem(block);
    else if (hasMore && !this.isOwn && /:\**$|^\*\*[^*]+\*\*$/.test(text)) {
      this.theme = toPlain(text).replace(/:$/, '');
      this.themeItem = level;
    } else for (const one of this.isOwn ? [text] : splitNotes(text)) this.addNote(one, line, holder, level);
  }

  /** Whether a label may begin a section here: right below a persona, or below a label before it. */
  private takesLabels(from: number): boolean {
    return this.place === null || (this.place === 'persona' && !this.isOwn) || this.depth >= from;
  }

  /** `**Says:** …`, also several in one line; `- Says` with more below it. */
  private labels(text: string, line: number, hasMore: boolean): boolean {
    const alone = hasMore ? sectionIn(toPlain(text)) : null;
    const found = alone ? [{ label: toPlain(text), section: alone, rest: '' }] : labelsIn(text);
    for (const { label, section, rest } of found ?? []) {
      this.open(section, LABEL, label);
      for (const note of splitNotes(rest)) this.addNote(note, line, section);
      this.last = null;
    }
    return found !== null;
  }

  private otherItem({ text, line, level, ticked }: Block): void {
    const { place, draft } = this;
    const rests = own.restsOn(text);
    if (place === 'problem' && rests) draft.problemRests.push(...rests);
    else if (place === 'problem') draft.problem.push(toPlain(text));
    else if (place === 'actions') this.action(text, ticked === true, level);
    else if (place === 'persona' && own.addToPersona(draft.persona, text)) return;
    else if (place === 'context' && own.addToContext(draft.context, text)) return;
    else {
      const tension = place === 'tensions' ? own.tensionOf(text) : null;
      if (tension) draft.tensions.push({ ...tension, line });
      else {
        this.loose.push({ text, line });
        this.outside(text, line);
      }
    }
  }

  private action(text: string, isDone: boolean, level: number): void {
    const action = actionFrom(text, isDone, this.isOwn);
    this.draft.actions.push(action);
    this.last = {
      level,
      take: (more) => {
        const details = own.actionDetails(more);
        if (details !== null) Object.assign(action, details);
        return details !== null;
      },
    };
  }

  private paragraph(block: Block, next: Block | undefined): void {
    const { text, line, kind } = block;
    const { holder, draft, place } = this;
    const bold = this.isOwn ? null : BOLD_LINE.exec(text);
    if (bold) {
      this.boldLine(toPlain(bold[1] ?? ''), line);
      return;
    }
    if (!this.isOwn && this.takesLabels(BOLD_SECTION) && this.labels(text, line, false)) return;
    if (holder !== null) this.inSection(holder, block, next);
    else if (place === 'problem') draft.problem.push(toPlain(text));
    else if (place === 'order' && draft.order === null) draft.order = own.orderOf(text);
    else if (place === 'order' && draft.order) draft.order.reason = toPlain(text);
    else if (place === 'persona' && kind === 'paragraph') this.personaLines(text, line);
    else this.outside(text, line);
  }

  private boldLine(text: string, line: number): void {
    const meaning = meaningOf(text.replace(/\s*:$/, ''));
    this.enter(text.replace(/\s*:$/, ''), meaning.kind === 'part' ? BOLD_SECTION : BOLD_TITLE, line);
  }

  private personaLines(text: string, line: number): void {
    for (const one of text.split('\n')) {
      if (!own.addToPersona(this.draft.persona, one)) this.outside(one, line);
    }
  }

  private inSection(holder: NotePlace, { kind, text, line }: Block, next: Block | undefined): void {
    const isFirst = this.draft.notes[holder] === undefined && holder !== UNPLACED;
    const goesOn = next !== undefined && next.kind !== 'heading';
    const isAside = kind === 'quote' || ITALIC_LINE.test(text);
    if (isFirst && isAside && (this.isOwn || (goesOn && !QUOTATION.test(text)))) {
      put(this.draft.prompts, holder as SectionId, toPlain(text));
      return;
    }
    for (const one of splitNotes(text)) this.addNote(one, line, holder);
  }

  private table({ rows = [], line }: Block): void {
    const lineOf = (row: number) => line + row + (row > 0 ? 1 : 0);
    const most = rows[0]?.length ?? 0;
    for (const [row, { length: found }] of rows.entries()) {
      if (found > most) this.skip('cells', lineOf(row), { found, most });
    }
    const notes = notesInTable(rows);
    const actions = this.place === 'actions' || notes === null ? actionsInTable(rows) : null;
    if (actions) this.draft.actions.push(...actions);
    else if (notes) {
      const before = { place: this.place, depth: this.depth };
      let of = '';
      for (const { section, label, text, row, persona = '', isPrompt } of notes) {
        if (persona !== of) this.begin(persona, '');
        of = persona;
        if (this.place !== section || this.heading !== label) this.open(section, LABEL, label);
        if (isPrompt) put(this.draft.prompts, section, toPlain(text));
        else this.addNote(text, lineOf(row), section);
      }
      this.last = null;
      Object.assign(this, before);
    } else this.tableBeside(rows, lineOf);
  }

  /** In a section the first cells are its notes; elsewhere nobody can say. */
  private tableBeside(rows: readonly string[][], lineOf: (row: number) => number): void {
    const { holder } = this;
    rows.slice(1).forEach(([first = ''], row) => {
      if (holder !== null) for (const one of splitNotes(first)) this.addNote(one, lineOf(row + 1), holder);
      else this.outside(first, lineOf(row + 1));
    });
  }
}
