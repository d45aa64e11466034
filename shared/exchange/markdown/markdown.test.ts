// The Markdown file of a map, word for word.
import { describe, expect, it } from 'vitest';
import { fixtureMaps, mapOf } from '../../../tests/harness/fixture-maps';
import { markdown } from './markdown';

const FULL = `# Why patients phone

## Problem statement

Dana needs to book at night because she works by day, yet the desk only answers at eight

- Supported by: Hear 1, Hear 2

## Actions

- [ ] Try booking by message
  - Status: Doing · Owner: Ben · Due: 2026-12-15 · How we’ll know: Calls before nine · Supported by: Hear 2
- [ ] Ask the night shift

## Persona: Dana

- **Segment:** Lost customer: night shift
- **Role:** Nurse
- **Situation:** Needs an appointment for her son
- **Goal:** A day that fits her shifts
- **Age:** 41
- **Life stage:** Two teenagers
- **Marital status:** Married
- **Children:** Two
- **Income:** Steady
- **Location:** A small town
- **Life goals:** A calm year
- **Looks up to:** Her mother
- **Spare time:** The choir
- *Pet:* A cat

## Context

- **Goal:** Fewer calls at eight
- **Decision:** Whether we build online booking
- **Deadline:** 2026-12-01
- **Product:** Clinic app
- **Focus:** This situation
- **Touchpoints:** Phone, Front desk
- **Research:** Interviews · Title: Spring round · Count: 5 · consent given
- **Research:** Support calls · Count: 40

## Order of work

Very competitive market: Hear → See → Think & Feel → Say & Do → Pain → Gain

Hear first: customers get mixed, false and scary messages. Once you know them, the rest is clearer. (Rembach, for Hear first. The rest is our own judgement)

## Hear

> What does Dana hear that confuses, scares or misleads them?
>
> Who can change Dana’s mind, and how?

1. “Call at eight” #quote #phone
   - quote · 3 votes · Source: Interview 3 · Theme: Phone · Tags: phone · Author: Ana
2. The line is busy\\
   for 20 minutes
   - data · Theme: Phone

## See

> What hangs on the wall?

## Think & Feel

> What worries Dana that they do not say?
>
> What matters most to Dana here, beyond any product?

1. Relief: somebody wrote it down
   - assumption · Author: Ben

## Say & do

## Pain

## Gain

## In no section

1. Parked
   - assumption

## Contradictions

- Hear 1 → Think & Feel 1: told, felt

## Touchpoints

| Touchpoint | Think & Feel | See | Say & do | Hear | Pain | Gain | In no section |
| --- | --: | --: | --: | --: | --: | --: | --: |
| Phone |  |  |  |  |  |  |  |
| Front desk |  |  |  |  |  |  |  |
| – | 1 |  |  | 2 |  |  | 1 |
`;

const write = (map: Parameters<typeof markdown.write>[0]) => markdown.write(map).text;

describe('markdown', () => {
  it('writes all that a map says, for people', () => {
    expect(markdown.write(fixtureMaps.small)).toEqual({ text: FULL, warnings: [] });
  });

  it('writes no more than the order of a map that says nothing', () => {
    expect(write(fixtureMaps.empty)).toBe('## Order of work\n\nCustom order\n');
  });

  it('indents what belongs to a note with two digits by one more', () => {
    const texts = Array.from({ length: 55 }, (_none, at) => `a\n${at}`);
    expect(write(mapOf(texts))).toContain(
      '\n9. a\\\n   48\n   - assumption\n10. a\\\n    54\n    - assumption\n',
    );
  });

  it('puts a title of people’s own behind the name of the section', () => {
    const sections = [
      { id: 'hear' as const, title: 'What she hears', notes: [] },
      { id: 'see' as const, title: 'SEE', notes: [] },
    ];
    expect(write({ ...mapOf([]), sections })).toBe(
      '## Order of work\n\nCustom order\n\n## Hear: What she hears\n\n## SEE\n',
    );
  });

  it('ticks what is done, keeps an action without words, and leaves out notes that are not there', () => {
    const actions = [
      { id: '1', text: 'Done\nindeed', status: 'done' as const, notes: ['gone', 'n1'] },
      { id: '2', text: '', status: 'open' as const, notes: ['gone'] },
    ];
    const text = write({ ...mapOf(['x']), actions, tensions: [{ from: 'n1', to: 'gone' }] });
    expect(text.slice(0, text.indexOf('## Order'))).toBe(
      '## Actions\n\n- [x] Done\\\n  indeed\n  - Supported by: Think & Feel 1\n- [ ]\n\n',
    );
    expect(text.endsWith('## Gain\n')).toBe(true);
  });

  it('warns of characters that Markdown cannot hold', () => {
    const { text, warnings } = markdown.write(mapOf(['a\0b', 'c\ud800d\udc00']));
    expect(warnings).toEqual([{ code: 'characters-replaced', count: 3 }]);
    expect(text).toContain('1. a\ufffdb\n');
    expect(text).toContain('1. c\ufffdd\ufffd\n');
  });
});
