// A valid body for each request, with something in every field. The nodes they name need not exist.

import type { RequestName, RequestOf } from '../../shared/contract';
import type { NoteArea, Panel } from '../../shared/draw/board-plan';
import { planNewMap } from '../../shared/draw/new-map';
import { sectionIds } from '../../shared/templates';

const SECTION_IDS = sectionIds('six-section');

export const NEW_MAP = {
  title: 'Booking app',
  persona: 'Dana',
  template: 'six-section' as const,
  size: 'regular' as const,
  language: 'en' as const,
  order: { preset: 'custom' as const, sections: [...SECTION_IDS] },
  people: 50,
  minutes: 240,
};
export const { plan, facts } = planNewMap(NEW_MAP, 'm1', '2026-11-21T10:00:00.000Z');
const [[panel]] = plan.rows as [[Panel]];
/** A section for a file's notes. */
const ADOPTING = {
  ...panel,
  notes: { ...(panel.notes as NoteArea), top: 10, holds: { x: 0, y: 0, width: 1, height: 1 } },
};

const box = { x: 0, y: 0, width: 240, height: 240 };

export const SOUND: { [N in RequestName]: RequestOf<N> } = {
  hello: {},
  batch: { requests: [{ name: 'notes.write', body: {} }] },
  'work.cancel': {},
  'map.insert': {
    plan: { ...plan, rows: [...plan.rows, [ADOPTING]], least: { width: 10, height: 10 } },
    facts,
    content: {
      notes: [
        { section: 'see', theme: 0, text: 'x', fill: '#A8DAFF', box, data: '', word: 'Fact', wide: false },
      ],
      themes: [{ section: 'see', name: 'Queue', box }],
      tensions: [{ from: 0, to: 0, label: '' }],
      photo: new Uint8Array(3),
    },
  },
  'board.find': {},
  'map.adopt': {
    map: 'm2',
    root: '1:2',
    sections: [{ node: '1:3', section: 'see', region: { left: 0, top: 10, right: -5, bottom: 0 } }],
    headings: [{ node: '1:4', section: 'see' }],
    facts: { people: '7' },
  },
  'panels.draw': { node: '1:2', plan },
  'map.open': { node: '1:2' },
  'map.update': {
    node: '1:2',
    edit: {
      texts: [
        { role: 'title', to: 'x'.repeat(10_000) },
        { role: 'prompt', section: 'see', prompt: 'see.a', to: '', onlyOurs: true, becomes: 'see.b' },
        { role: 'context-text', to: '', label: 'Goal', labels: ['Goal'], isInvitation: false },
      ],
      name: 'x'.repeat(10_000),
      facts: { people: '7' },
      panel,
      summary: panel,
      chips: [{ section: 'see', characters: '1  See', fill: '#C6FAF6', ink: '#1E1E1E' }],
      flags: [{ section: 'see', characters: 'Write here now', fill: '#1E1E1E', ink: '#FFFFFF' }],
    },
  },
  'map.read': { node: '1:2' },
  'map.repair': { node: '1:2' },
  'map.switch': {
    node: '1:2',
    rows: [[panel, null]],
    persona: 1680,
    chips: plan.order.filter((block) => block.kind === 'chip'),
    kept: panel,
    names: plan.header,
    notes: [{ node: '1:3', to: '', from: 'see', at: { x: -1, y: 20.5 }, data: '' }],
    rest: [
      { from: 'see', to: 'see' },
      { from: 'hear', to: '' },
    ],
    hidden: ['see', ''],
    facts: { template: 'four-quadrant' },
  },
  'section.restore': { node: '1:2', panel, place: { x: -80, y: 80.5, height: 900.5 } },
  'note.show': { note: '1:2' },
  'piece.show': { node: '1:2', role: 'section', section: 'see' },
  'sections.hide': { node: '1:2', sections: ['gain'], hidden: true },
  'note.add': {
    node: { ref: 'map' },
    section: 'see',
    notes: [{ node: '', copy: false, text: '', fill: '#A8DAFF', data: '', word: '' }],
  },
  'notes.write': { node: '1:2', notes: [{ node: '1:3', was: '', to: 'x' }] },
  'notes.find': { everywhere: true },
  'picture.make': { node: '1:2', format: 'PNG', scale: 2 },
  'notes.set': { node: '1:2', notes: [{ node: '1:3', data: '', word: '' }] },
  'notes.gather': { node: '1:2', groups: [{ section: 'gain', name: '', notes: ['1:3'] }] },
  'tension.draw': { node: '1:2', from: '1:3', to: { ref: 'note', index: 0 }, label: '' },
  'table.write': { node: '1:2', cells: [{ row: 1, column: 0, was: '', to: 'x' }] },
  'photo.set': { node: '1:2', photo: new Uint8Array(3) },
  'people.read': {},
  'votes.read': { node: '1:2' },
  'timer.set': { node: '1:2', action: 'add', seconds: 0, replace: true },
  'version.save': { title: 'x', description: '', notice: '' },
  'self.check': { members: [{ of: 'figma', names: ['timer'] }] },
  'command.end': { message: '', error: true },
  'window.resize': { width: 300, height: 2000 },
  'format.save': { format: 'markdown' },
  'language.save': { language: 'de' },
};
