// Maps as the rows of a table give them bit by bit, and whole maps made of these. Pure.
import { boardTexts } from '../../catalogue/board-texts';
import { sectionName } from '../../catalogue/template-words';
import { optional } from '../../file/optional';
import type { EmpathyMap, Note } from '../../model/empathy-map';
import type { Language } from '../../model/sections';
import { settle } from '../../recognise/sections';
import { sectionIds } from '../../templates';
import type { SectionId } from '../../templates/template';
import { toWholeMap } from '../whole-map';

/** A map while its rows are being read. */
export interface Draft {
  title: string;
  id: string;
  persona: string;
  language: Language;
  sections: Map<SectionId, { notes: Note[]; prompts: string[]; promptCells: Set<string> }>;
  unplaced: Note[];
  /** Each id with the last number appended to it to make it unique. */
  ids: Map<string, number>;
}

/** What is known of all maps of a table. */
interface Around {
  above: { title: string; persona: EmpathyMap['persona'] };
  isOwn: boolean;
  /** The row of each note, and how many there are before it. */
  placeOf: ReadonlyMap<Note, { at: number }>;
  now: string;
}

export function openSection({ sections }: Draft, id: SectionId) {
  const section = sections.get(id) ?? { notes: [], prompts: [], promptCells: new Set<string>() };
  sections.set(id, section);
  return section;
}

export function toMap(draft: Draft, ownId: string, { above, isOwn, placeOf, now }: Around): EmpathyMap {
  const { id, language } = draft;
  const [title, persona] = [draft.title || above.title, draft.persona || above.persona.name];
  const { template, sectionFor } = settle(draft.sections.keys(), isOwn);
  const sections = [...draft.sections].map(([section, inside]) => ({
    ...inside,
    place: sectionFor(section),
  }));
  const unplaced = [
    ...draft.unplaced,
    ...sections.flatMap(({ place, notes }) => (place === null ? notes : [])),
  ];
  const toSection = (section: SectionId): EmpathyMap['sections'][number] => {
    const inside = sections.filter(({ place }) => place === section);
    const notes = inside
      .flatMap((one) => one.notes)
      .sort((one, other) => (placeOf.get(one)?.at ?? 0) - (placeOf.get(other)?.at ?? 0));
    const prompts = inside.flatMap((one) => one.prompts);
    return {
      id: section,
      title: sectionName(section, boardTexts[language]),
      ...optional(
        'prompts',
        prompts.map((text, at) => ({ id: `${section}.${at + 1}`, text })),
      ),
      notes,
    };
  };
  return toWholeMap(
    {
      id: id || ownId,
      title,
      persona: persona === above.persona.name ? above.persona : { name: persona },
      language,
      template,
      sections: sectionIds(template).map(toSection),
      ...optional('unplaced', unplaced),
    },
    now,
  );
}
