// Tests by which words prompts speak of the persona.
import { expect, it } from 'vitest';
import { boardTexts } from './board-texts';
import { firstName } from './first-name';

it.each([
  ['Dana', 'Dana'],
  [' Dana Kowalski ', 'Dana'],
  ['Élodie de la Tour', 'Élodie de la Tour'],
  ['Élodie Martin', 'Élodie'],
  ['María José García', 'María José'],
  ['María José', 'María José'],
  ['José María, 41', 'José María'],
  ['Ana Paula dos Santos', 'Ana Paula'],
  ['Mary Ann Pebble', 'Mary Ann'],
  ['Paula Pilz', 'Paula'],
  ['Dana, 34, nurse', 'Dana'],
  ['Dana (night nurse)', 'Dana'],
  ['Dana the planner', 'Dana'],
  ['Mrs Kowalski', 'Mrs Kowalski'],
  ['Nurse Nettle', 'Nurse Nettle'],
  ['Dr. Kowalski', 'Dr. Kowalski'],
  ['The busy parent', 'The busy parent'],
  ['Night-shift nurse', 'Night-shift nurse'],
  ['people without a car', 'people without a car'],
  ['田中 花子', '田中 花子'],
  ['', ''],
])('speaks of “%s” as “%s”', (name, said) => expect(firstName(name, boardTexts.en)).toBe(said));

it.each([
  ['Alleinerziehende Mutter', 'Alleinerziehende Mutter'],
  ['Schwester Dana', 'Schwester Dana'],
  ['Dana Kowalski', 'Dana'],
  ['Dana die Planerin', 'Dana'],
])('speaks in German of “%s” as “%s”', (name, said) => expect(firstName(name, boardTexts.de)).toBe(said));
