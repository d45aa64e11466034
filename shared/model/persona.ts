// The fields of the persona in the centre of a map. Labels are in the catalogue.

/** The persona's single-line fields besides the name, in board order. */
export const PERSONA_FIELDS = [
  'role',
  'situation',
  'goal',
  'age',
  'lifeStage',
  'maritalStatus',
  'children',
  'income',
  'location',
  'lifeGoals',
  'admires',
  'spareTime',
] as const;
export type PersonaField = (typeof PERSONA_FIELDS)[number];

export const SEGMENT_KINDS = [
  'customer-type',
  'gender',
  'age-group',
  'end-user',
  'partner',
  'lost-customer',
  'non-customer',
  'employee',
  'new',
  'loyal',
  'churned',
  'resurrected',
  'product-specific',
  'interest-based',
  'other',
] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** A persona as shown on the board. Empty texts mean that nothing has been written yet. */
export interface Persona {
  name: string;
  segment: { kind: SegmentKind; label: string } | null;
  details: Partial<Record<PersonaField, string>>;
  /** Lines people added on the board under their own labels. */
  own: { label: string; value: string }[];
}

export const EMPTY_PERSONA: Persona = { name: '', segment: null, details: {}, own: [] };
