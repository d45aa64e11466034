// The persona's panel in the centre of the map. Pure.
import type { BoardTexts } from '../../locales/locale';
import { initials } from '../../map/initials';
import { ownField, SEGMENT_FIELD } from '../../map/persona-fields';
import { segmentText } from '../../map/persona-text';
import { PERSONA_FIELDS, type Persona, type PersonaField } from '../../model/persona';
import { tagger, text } from '../blocks';
import type { Block, Panel, RowBlock } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { PAPER } from '../palette';
import { PADDING, SIZES } from '../sizes';
import { CHIP_GAP, chip, chipsBeside, fieldText, goalCard, type Said, situationCard } from './persona-cards';

const HEAD_GAP = 40;
/** These have a place of their own. */
const PLACED: readonly PersonaField[] = ['role', 'situation', 'goal'];
/** The facts that an empty panel asks for. */
const ASKED: readonly string[] = [SEGMENT_FIELD, 'age', 'location', 'spareTime'];

export function personaPanel(spec: BoardSpec, texts: BoardTexts, width: number): Panel {
  const { map, persona, size } = spec;
  const inner = width - 2 * PADDING;
  const said = (field: PersonaField): Said => ({
    field,
    label: texts.persona.fields[field],
    value: persona.details[field] ?? '',
  });
  return {
    tag: tagger(map)('persona'),
    name: texts.persona.heading,
    fill: PAPER,
    width,
    centred: true,
    blocks: [
      head(spec, texts, inner),
      ...(SIZES[size].cards.areBeside
        ? [beside(spec, said('goal'), said('situation'), texts, inner)]
        : [goalCard(spec, said('goal'), texts, inner), situationCard(spec, said('situation'), texts, inner)]),
      ...chipRows(spec, factsOf(persona, texts), texts, inner),
    ],
  };
}

/** What the persona wants, and the situation that they are in. */
function beside(spec: BoardSpec, goal: Said, situation: Said, texts: BoardTexts, inner: number): RowBlock {
  const width = (inner - CHIP_GAP) / 2;
  const items = [goalCard(spec, goal, texts, width), situationCard(spec, situation, texts, width)];
  return { kind: 'row', gap: CHIP_GAP, centred: false, items };
}

/** Picture, name and role. */
function head(spec: BoardSpec, texts: BoardTexts, inner: number): RowBlock {
  const {
    map,
    size,
    persona: { name, details },
  } = spec;
  const tag = tagger(map);
  const { disc, styles } = SIZES[size];
  const width = inner - disc - HEAD_GAP;
  const items = [
    text(tag('persona-heading'), styles.label, texts.persona.heading, width),
    {
      ...text(tag('persona-name'), styles.name, name || texts.persona.unnamed, width),
      isPlaceholder: name === '',
    },
    fieldText(map, { field: 'role', value: details.role ?? '' }, texts, styles.role, width),
  ];
  return {
    kind: 'row',
    gap: HEAD_GAP,
    centred: true,
    items: [
      { kind: 'disc', tag: tag('photo'), label: initials(name), size: disc },
      { kind: 'column', width, height: 0, padding: 0, gap: 12, box: null, items },
    ],
  };
}

/** What is known, then what to ask for until there are four. */
function factsOf(persona: Persona, texts: BoardTexts): Said[] {
  const { segment, fields } = texts.persona;
  const labels: Record<string, string> = { [SEGMENT_FIELD]: segment, ...fields };
  const values: Record<string, string> = { ...persona.details };
  if (persona.segment !== null) values[SEGMENT_FIELD] = segmentText(persona.segment, texts);
  const known = [SEGMENT_FIELD, ...PERSONA_FIELDS.filter((field) => !PLACED.includes(field))]
    .map((field): Said => ({ field, label: labels[field] ?? '', value: values[field] ?? '' }))
    .filter(({ value }) => value.trim() !== '');
  const facts = [...known, ...ownFacts(persona.own)];
  const open = ASKED.filter((field) => !known.some((fact) => fact.field === field));
  const asked = open.slice(0, Math.max(0, ASKED.length - facts.length));
  return [...facts, ...asked.map((field) => ({ field, label: labels[field] ?? '', value: '' }))];
}

function ownFacts(own: Persona['own']): Said[] {
  const facts: Said[] = [];
  for (const { label, value } of own) {
    if (value.trim() === '') continue;
    const taken = facts.map(({ field }) => field);
    facts.push({ field: ownField(label, taken), label, value });
  }
  return facts;
}

function chipRows(spec: BoardSpec, facts: readonly Said[], texts: BoardTexts, inner: number): Block[] {
  const most = chipsBeside(spec, inner);
  const rows: RowBlock[] = [];
  for (let from = 0; from < facts.length; from += most) {
    const items = facts.slice(from, from + most).map((fact) => chip(spec, fact, texts));
    rows.push({ kind: 'row', gap: CHIP_GAP, centred: false, items });
  }
  return rows;
}
