// The persona in the centre of a map: which fields it has. Labels live in the catalogue.

/** Single-line fields of the persona besides the name, in the order in which they stand on the board. */
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

/** A persona as the board shows it. Empty texts mean that nobody has written anything yet. */
export interface Persona {
  name: string;
  segment: { kind: SegmentKind; label: string } | null;
  details: Partial<Record<PersonaField, string>>;
  /** What people wrote on the board under labels of their own. */
  own: { label: string; value: string }[];
}

export const EMPTY_PERSONA: Persona = { name: '', segment: null, details: {}, own: [] };
