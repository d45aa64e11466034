// Tests that labels are known by their earlier names, too.
import { expect, it } from 'vitest';
import { boardTexts } from './board-texts';
import { fileTexts } from './file-texts';
import { earlierTexts, namesOf, presentLabel } from './labels';

const texts = boardTexts.en;

it('names the label that an earlier name stands for, in any case', () => {
  expect(presentLabel('Circumstances', texts)).toBe('Situation');
  expect(presentLabel(' admires ', texts)).toBe('Looks up to');
  expect(presentLabel("How we'll know", texts)).toBe(texts.actions.columns.measure);
  expect(presentLabel('Pet', texts)).toBe('Pet');
});

it('has earlier names only of labels that there are', () => {
  const labels = [
    ...Object.values(texts.persona.fields),
    ...Object.values(texts.context.fields),
    ...Object.values(texts.actions.columns),
    ...Object.values(fileTexts.en),
  ];
  for (const label of Object.keys(texts.earlierLabels)) expect(labels).toContain(label);
});

it('never calls one label by the present name of another', () => {
  const earlier = Object.values(texts.earlierLabels).flat();
  const { fields } = texts.persona;
  for (const label of [...Object.values(fields), ...Object.values(texts.context.fields)])
    expect(earlier).not.toContain(label);
});

it('gives the texts as earlier files have them', () => {
  const { persona, actions } = earlierTexts(texts);
  expect([persona.fields.situation, persona.fields.admires, persona.fields.role]).toEqual([
    'Circumstances',
    'Admires',
    'Role',
  ]);
  expect(actions.columns.measure).toBe('Measure');
  expect(namesOf('Role', texts)).toEqual(['Role']);
});
