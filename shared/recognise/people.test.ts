// Tests whose map or persona a heading announces.
import { expect, it } from 'vitest';
import { announcedBy } from './people';

it.each([
  ['Empathy map of Ana', 'Ana'],
  ['Persona: Otto', 'Otto'],
  ['Empathy map: Lena', 'Lena'],
  ['Persona: The shopper', ''],
  ["Empathy map: l'équipe", ''],
])('%s', (heading, name) => expect(announcedBy(heading)?.name).toBe(name));
