// Counts notes and names their authors per section as notes come, change and go. Each change costs only what
// it affects. Pure.
import type { SectionId } from '../templates/template';
import type { SectionCounts } from './snapshot';

export interface IndexEntry {
  /** Null for notes in no section. */
  section: SectionId | null;
  author: string;
  /** Ids of the groups and sections around the note: if one of them is deleted, so is the note. */
  path: readonly string[];
}

export class NoteIndex {
  private readonly entries = new Map<string, IndexEntry>();
  private readonly inside = new Map<string, Set<string>>();
  private readonly authors = new Map<SectionId, Map<string, number>>();

  set(note: string, entry: IndexEntry): void {
    this.drop(note);
    this.entries.set(note, entry);
    for (const container of entry.path) {
      const notes = this.inside.get(container) || new Set();
      this.inside.set(container, notes.add(note));
    }
    this.count(entry, 1);
  }

  /** Drops a note, or all notes inside a group or section; returns whether it was a note. */
  drop(node: string): boolean {
    const entry = this.entries.get(node);
    if (entry === undefined) {
      for (const note of this.inside.get(node) || []) this.drop(note);
      return false;
    }
    this.entries.delete(node);
    for (const container of entry.path) {
      const notes = this.inside.get(container);
      notes?.delete(node);
      if (notes?.size === 0) this.inside.delete(container);
    }
    this.count(entry, -1);
    return true;
  }

  /** Notes that lie in none of these containers. */
  outside(containers: readonly string[]): string[] {
    const notes: string[] = [];
    for (const [note, { path }] of this.entries) {
      if (!path.some((id) => containers.includes(id))) notes.push(note);
    }
    return notes;
  }

  private count({ section, author }: IndexEntry, change: number): void {
    if (section === null) return;
    const authors = this.authors.get(section) || new Map<string, number>();
    this.authors.set(section, authors);
    const notes = (authors.get(author) || 0) + change;
    if (notes === 0) authors.delete(author);
    else authors.set(author, notes);
  }

  /** Unknown authors are not named. Sections without notes are omitted. */
  counts(): SectionCounts {
    const counts: SectionCounts = {};
    for (const [section, authors] of this.authors) {
      let notes = 0;
      for (const count of authors.values()) notes += count;
      const names = [...authors.keys()].filter((author) => author !== '').sort();
      if (notes > 0) counts[section] = { notes, names };
    }
    return counts;
  }
}
