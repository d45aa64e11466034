// The local FigJam's six fictional people: names, initials and colours.

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly color: string;
}

export const PEOPLE = [
  { id: 'ada', name: 'Ada Pebble', initials: 'AP', color: '#7A3FE0' },
  { id: 'bo', name: 'Bo Lantern', initials: 'BL', color: '#0A6BC7' },
  { id: 'cleo', name: 'Cleo Marsh', initials: 'CM', color: '#0B7A5B' },
  { id: 'dev', name: 'Dev Saffron', initials: 'DS', color: '#B4530A' },
  { id: 'elif', name: 'Elif Harbour', initials: 'EH', color: '#B3246F' },
  { id: 'finn', name: 'Finn Thistle', initials: 'FT', color: '#4A5568' },
] as const satisfies readonly Person[];

export type PersonId = (typeof PEOPLE)[number]['id'];

export function personById(id: PersonId): Person {
  const found = PEOPLE.find((person) => person.id === id);
  if (!found) throw new Error(`no person ${id}`);
  return found;
}
