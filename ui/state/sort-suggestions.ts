// Which of the notes found on a page are offered, and the section suggested for each.

import { underHeadings } from '../../shared/geometry/under-headings';
import { sectionOf } from '../../shared/recognise/sections';
import type { TemplateId } from '../../shared/templates';
import type { SectionId } from '../../shared/templates/template';
import type { FoundNotes, Sorted } from './sort-actions';

/**
 * The notes to offer: of a whole page only its stickies, unless there are none or the others are wanted, too. What
 * was selected is all wanted.
 */
export function notesOffered({ among, notes }: FoundNotes, withOthers: boolean): FoundNotes['notes'] {
  const stickies = notes.filter(({ kind }) => kind === 'sticky');
  return among === 'selection' || withOthers || stickies.length === 0 ? notes : stickies;
}

/** Notes in a section of people's own named like one of ours, or under such a heading; the heading itself is no note. */
export function suggestSections(
  found: FoundNotes,
  withOthers: boolean,
  { template, sections }: { template: TemplateId; sections: readonly SectionId[] },
): Sorted {
  const sectionNamed = (heading: string) => sectionOf(heading, template);
  const headings = headingsAmong(found, sectionNamed);
  const suggested: Record<string, SectionId> = {};
  const suggest = (node: string, section: SectionId | null | undefined) => {
    if (section && sections.includes(section)) suggested[node] = section;
  };
  const notes = notesOffered(found, withOthers).filter(({ text }) => sectionNamed(text) === null);
  for (const { node, theme } of notes) suggest(node, sectionNamed(theme));
  const loose = notes.filter(({ theme }) => sectionNamed(theme) === null);
  underHeadings(
    headings.map(({ box }) => box),
    loose.map(({ box }) => box),
  ).forEach((heading, at) => {
    suggest(loose[at]?.node ?? '', headings[heading ?? -1]?.section);
  });
  return suggested;
}

type SectionNamed = (heading: string) => SectionId | null;

/** Texts and shapes; stickies only where nothing else names a section, because "Hope" on a sticky may well be a note. */
function headingsAmong({ notes, headings }: FoundNotes, sectionNamed: SectionNamed) {
  const asHeading = ({ text, box }: FoundNotes['headings'][number]) => {
    const section = sectionNamed(text);
    return section === null ? [] : [{ section, box }];
  };
  const isThemed = notes.some(({ theme }) => sectionNamed(theme) !== null);
  const written = [...headings, ...notes.filter(({ kind }) => kind !== 'sticky')].flatMap(asHeading);
  return written.length > 0 || isThemed ? written : notes.flatMap(asHeading);
}
