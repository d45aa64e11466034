// Where a note goes when its map is given another template: the rules, tried in order. Pure.
import { isQuotation, namesFeeling } from '../insight/coach';
import type { Moved, Spot } from '../map/note-data';
import type { Evidence } from '../model/evidence';
import { hasSection, sectionsAbout, type TemplateId } from '../templates';
import { counterparts } from '../templates/counterparts';
import type { Aspect, SectionId } from '../templates/template';

/** A section; '' for the panel of notes that have no place in the template. */
export type Place = SectionId | '';

/** What decides where a note goes. */
export interface Standing {
  text: string;
  /** As somebody has said it; null if nobody has. */
  evidence: Evidence | null;
  place: Place;
  moved: Moved | null;
}

export interface Destination {
  place: Place;
  /** False if it is only a proposal. */
  isSure: boolean;
  /** The sections that may be meant, if it is not sure. */
  options: SectionId[];
  /** Where it was in that template before. */
  spot: Spot | null;
}

export interface Feelings {
  feelings: readonly string[];
}

/** Where several sections may be meant, the evidence of a note says which. */
const ABOUT_BY_EVIDENCE: Partial<Record<Evidence, Aspect>> = { quote: 'said', observed: 'done' };

/** Otherwise its words propose one; if they say nothing, the first one is proposed. */
const ABOUT_BY_WORDS: readonly { about: Aspect; fits: (text: string, words: Feelings) => boolean }[] = [
  { about: 'said', fits: isQuotation },
  { about: 'felt', fits: namesFeeling },
];

/** Whether nobody has moved a note since its map was given another template. */
export const isUnmoved = ({ place, moved }: Pick<Standing, 'place' | 'moved'>): boolean =>
  moved !== null && moved.to === place;

/** The section that a note is in, or was in last if it has no place now; null if that is not known. */
export function sectionBehind(note: Pick<Standing, 'place' | 'moved'>): SectionId | null {
  if (note.place !== '') return note.place;
  const from = isUnmoved(note) ? (note.moved?.from ?? []) : [];
  return from[from.length - 1]?.section ?? null;
}

export function destinationOf(note: Standing, target: TemplateId, words: Feelings): Destination {
  const before = isUnmoved(note) ? note.moved?.from.find(({ template }) => template === target) : undefined;
  if (before !== undefined && hasSection(target, before.section)) return sure(before.section, before);
  const section = sectionBehind(note);
  const options = section === null ? [] : counterparts(section, target);
  const [first, ...others] = options;
  if (first === undefined) return sure('');
  if (others.length === 0) return sure(first);
  const byEvidence = note.evidence && only(target, options, ABOUT_BY_EVIDENCE[note.evidence]);
  if (byEvidence) return sure(byEvidence);
  const fitting = ABOUT_BY_WORDS.filter(({ fits }) => fits(note.text, words));
  const [proposed = first] = fitting.flatMap(({ about }) => only(target, options, about) ?? []);
  return { place: proposed, isSure: false, options, spot: null };
}

const sure = (place: Place, spot: Spot | null = null): Destination => ({
  place,
  isSure: true,
  options: [],
  spot,
});

/** The only one of the sections that is about this. */
function only(
  target: TemplateId,
  options: readonly SectionId[],
  about: Aspect | undefined,
): SectionId | undefined {
  const fitting =
    about === undefined ? [] : sectionsAbout(target, about).filter((id) => options.includes(id));
  return fitting.length === 1 ? fitting[0] : undefined;
}
