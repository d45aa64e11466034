// The format of a sample map: persona, context and notes as plain data.

import type { OrderId } from '../../shared/model/orders';
import type { PersonaField, SegmentKind } from '../../shared/model/persona';
import type { TemplateId } from '../../shared/templates';
import type { SectionId } from '../../shared/templates/template';
import type { PersonId } from './people';

export interface SampleNote {
  readonly author: PersonId;
  readonly text: string;
  readonly stamps: readonly string[];
}

interface SampleAction {
  readonly action: string;
  readonly owner: string;
  readonly due: string;
  readonly status: string;
}

export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly template: TemplateId;
  readonly order: OrderId;
  readonly product: string;
  readonly goal: string;
  readonly persona: {
    readonly name: string;
    readonly segment: SegmentKind;
    readonly details: Readonly<Partial<Record<PersonaField, string>>>;
  };
  readonly notes: Readonly<Record<SectionId, readonly SampleNote[]>>;
  readonly problemStatement: string;
  readonly actions: readonly SampleAction[];
}

/** Stamps are given as one string, separated by spaces: `'👍 👍 ⭐'`. */
export function note(author: PersonId, text: string, stamps = ''): SampleNote {
  return { author, text, stamps: stamps === '' ? [] : stamps.split(' ') };
}

export function countNotes(sample: Sample): number {
  return Object.values(sample.notes).reduce((sum, notes) => sum + notes.length, 0);
}
