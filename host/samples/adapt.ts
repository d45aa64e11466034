// A sample on a map of another template or size: its notes in the sections that stand for theirs, and on a page only as
// much as has room there.
import type { MapSize } from '../../shared/model/map-size';
import type { PersonaField } from '../../shared/model/persona';
import type { TemplateId } from '../../shared/templates';
import { counterparts } from '../../shared/templates/counterparts';
import type { SectionId } from '../../shared/templates/template';
import type { Sample, SampleNote } from './sample';

/** The notes and the facts about the persona for which every page has room. */
const NOTES_ON_PAGE = 4;
const FACTS_ON_PAGE: readonly PersonaField[] = ['role', 'age', 'location', 'spareTime', 'situation', 'goal'];

export function adapted(sample: Sample, template: TemplateId, size: MapSize): Sample {
  const whole = { ...sample, template, notes: notesIn(sample, template) };
  return size === 'compact' ? onPage(whole) : whole;
}

/** Where two sections stand for one, they take turns; what no section stands for is left out. */
function notesIn({ notes }: Sample, template: TemplateId): Sample['notes'] {
  const moved: Record<SectionId, SampleNote[]> = {};
  for (const [section, found] of Object.entries(notes)) {
    const targets = counterparts(section, template);
    found.forEach((note, at) => {
      const target = targets[at % targets.length];
      if (target !== undefined) moved[target] = [...(moved[target] ?? []), note];
    });
  }
  return moved;
}

function onPage(sample: Sample): Sample {
  const { persona, notes } = sample;
  const details = Object.fromEntries(
    FACTS_ON_PAGE.flatMap((field) => {
      const value = persona.details[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );
  const few = Object.entries(notes).map(([section, all]) => [section, all.slice(0, NOTES_ON_PAGE)] as const);
  return { ...sample, persona: { ...persona, details }, notes: Object.fromEntries(few) };
}
