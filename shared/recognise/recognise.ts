// What a heading, a label, the head of a column, the title of a group or a text on the board names. The one place that decides it.
import type { SectionId } from '../templates/template';
import { type Fact, type Field, factNamed, fieldNamed, type Part, partIn } from './parts';
import { announcedBy } from './people';
import { sectionsIn } from './sections';

export type Meaning =
  | { kind: 'section'; section: SectionId }
  /** Several at once: "Pains & gains". */
  | { kind: 'sections'; sections: readonly SectionId[] }
  /** A map begins, or the persona of one; of whom, when it says so. */
  | { kind: 'map' | 'persona'; name: string }
  /** A part beside the sections. `conclusion`: what the team made of the notes. */
  | { kind: 'part'; part: Exclude<Part, 'persona'> | 'conclusion' }
  | ({ kind: 'field' } & Field)
  /** Something about a note. */
  | { kind: 'fact'; fact: Fact }
  | { kind: 'nothing' };

/** Takes the text for a heading: what it adds in brackets or behind a dash does not matter. */
export function recognise(heading: string): Meaning {
  const announced = announcedBy(heading);
  if (announced) return announced;
  const part = partIn(heading);
  if (part === 'persona') return { kind: 'persona', name: '' };
  if (part !== null) return { kind: 'part', part };
  const [section, ...more] = sectionsIn(heading);
  if (section !== undefined) {
    return more.length === 0
      ? { kind: 'section', section }
      : { kind: 'sections', sections: [section, ...more] };
  }
  const field = fieldNamed(heading);
  if (field) return { kind: 'field', ...field };
  const fact = factNamed(heading);
  return fact ? { kind: 'fact', fact } : { kind: 'nothing' };
}
