// Builds the file of a named state. The plugin itself draws the maps, so samples are never outdated.

import type { CellEdit } from '../../../shared/contract/table-write';
import { editFor } from '../../../shared/draw/edit';
import { type MapSpec, planNewMap } from '../../../shared/draw/new-map';
import { toOpenMap } from '../../../shared/map/open-map';
import { DEFAULT_SIZE, type MapSize } from '../../../shared/model/map-size';
import { DEFAULT_ORDER } from '../../../shared/model/orders';
import { templateOf } from '../../../shared/templates';
import { PRESET_IDS } from '../../../shared/templates/presets';
import type { SectionId } from '../../../shared/templates/template';
import { FigmaFile } from '../../document/file';
import * as people from '../../document/people';
import { adapted } from '../../samples/adapt';
import { bakery } from '../../samples/bakery';
import { clinic } from '../../samples/clinic';
import { colorOf, fillProblem, fillSample, mapsOn } from '../../samples/fill';
import { fleet } from '../../samples/fleet';
import { addForeignBoard, addForeignDesign } from '../../samples/foreign';
import { addOwnBoard } from '../../samples/own-board';
import { PEOPLE } from '../../samples/people';
import type { Sample } from '../../samples/sample';
import { type Ask, withPlugin } from '../plugin/headless';
import type { PluginFiles } from '../plugin/manifest';
import { isStory, type ShownMap, type StateName, type Story, shownMap } from '../state/address';
import { STATES, type StateEntry } from './states';

const CREATED = '2026-11-21T10:00:00.000Z';
const MANY_MAPS = 20;
const MANY_NOTES = 100;
const MAPS_IN_A_ROW = 7;
const MAP_GAP = 600;
const NOTES_IN_DESIGN = 3;
const SAMPLES = [clinic, bakery, fleet];

function newFile({ file, editor }: StateEntry): FigmaFile {
  const users = PEOPLE.map(({ id, name, color }, index) => ({
    id,
    name,
    color,
    sessionId: index + 1,
    photoUrl: null,
  }));
  return FigmaFile.create({ editor, name: file, pages: ['Workshop', 'Archive'], users });
}

function specOf(sample: Sample, group: number, size: MapSize): MapSpec {
  return {
    title: sample.title,
    persona: sample.persona.name,
    template: sample.template,
    size,
    language: 'en',
    order: { preset: sample.order, sections: sectionsOf(sample) },
    people: group,
    minutes: 60,
  };
}

function sectionsOf(sample: Sample): SectionId[] {
  const preset = PRESET_IDS.find((id) => id === sample.order);
  if (!preset) throw new Error(`no order ${sample.order}`);
  return [...templateOf(sample.template).orders[preset].sections];
}

/** Of the table of actions, row by row below its headings. */
const actionCells = ({ actions }: Sample): CellEdit[] =>
  actions.flatMap(({ action, owner, due, status }, at) =>
    [action, owner, due, status].map((to, column) => ({ row: at + 1, column, was: '', to })),
  );

/** Draws the sample's map through the plugin, as its window does, with its persona and actions; returns the node id. */
async function drawMap(ask: Ask, sample: Sample, size: MapSize, nth = 0): Promise<string> {
  const plan = planNewMap(specOf(sample, PEOPLE.length, size), `sample-${nth}`, CREATED);
  const map = await ask('map.insert', { ...plan, content: null });
  const { segment, details } = sample.persona;
  const { product, goal } = sample;
  const changes = { segment: { kind: segment, label: '' }, details: { ...details }, product, goal };
  await ask('map.update', { node: map.node, edit: editFor(toOpenMap(map), changes) });
  await ask('table.write', { node: map.node, cells: actionCells(sample) });
  return map.node;
}

async function filled(
  file: FigmaFile,
  plugin: PluginFiles,
  sample: Sample,
  size: MapSize = DEFAULT_SIZE,
): Promise<void> {
  await withPlugin(file, plugin, async (ask) => void (await drawMap(ask, sample, size)));
  for (const map of mapsOn(file)) fillSample(file, map, sample);
}

/** A hundred notes per map, repeating the sample's notes. */
function hundredfold(sample: Sample): Sample {
  const notes = { ...sample.notes };
  const sections = Object.keys(notes) as SectionId[];
  sections.forEach((section, index) => {
    const own = sample.notes[section] ?? [];
    const share = Math.floor(MANY_NOTES / sections.length) + (index < MANY_NOTES % sections.length ? 1 : 0);
    notes[section] = Array.from({ length: share }, (_, at) => own.slice(at % own.length)).flatMap((rest) =>
      rest.slice(0, 1),
    );
  });
  return { ...sample, notes };
}

/** The plugin puts each new map below the last one; people would arrange them in rows. */
function layOut(file: FigmaFile, nodes: readonly string[]): void {
  const width = Math.max(...nodes.map((node) => file.get(node).width));
  const height = Math.max(...nodes.map((node) => file.get(node).height));
  nodes.forEach((node, index) => {
    const at = {
      x: (1 + (index % MAPS_IN_A_ROW)) * (width + MAP_GAP),
      y: Math.floor(index / MAPS_IN_A_ROW) * (height + MAP_GAP),
    };
    people.move(file, node, at);
  });
}

async function many(file: FigmaFile, plugin: PluginFiles): Promise<void> {
  const samples = Array.from({ length: MANY_MAPS }, (_, index) => SAMPLES[index % SAMPLES.length] ?? clinic);
  const nodes: string[] = [];
  await withPlugin(file, plugin, async (ask) => {
    for (const [nth, sample] of samples.entries()) nodes.push(await drawMap(ask, sample, DEFAULT_SIZE, nth));
  });
  for (const [index, node] of nodes.entries()) fillSample(file, node, hundredfold(samples[index] ?? clinic));
  layOut(file, nodes);
}

/** In Design the plugin writes the notes, because people have no stickies there. */
async function designed(file: FigmaFile, plugin: PluginFiles, sample: Sample): Promise<void> {
  await withPlugin(file, plugin, async (ask) => {
    const node = await drawMap(ask, sample, DEFAULT_SIZE);
    for (const [section, notes] of Object.entries(sample.notes)) {
      const fill = `#${colorOf(sample, section as SectionId)}`;
      const added = notes
        .slice(0, NOTES_IN_DESIGN)
        .map(({ text }) => ({ node: '', copy: false, text, fill, data: '', word: '' }));
      await ask('note.add', { node, section: section as SectionId, notes: added });
    }
  });
  for (const map of mapsOn(file)) fillProblem(file, map, sample);
}

/** A map without a word of people's own. */
async function empty(
  file: FigmaFile,
  plugin: PluginFiles,
  { template, size, language }: ShownMap,
): Promise<void> {
  const sections = [...templateOf(template).orders[DEFAULT_ORDER].sections];
  const spec: MapSpec = {
    ...{ template, size, language, title: '', persona: '' },
    order: { preset: DEFAULT_ORDER, sections },
    people: PEOPLE.length,
    minutes: 60,
  };
  const plan = planNewMap(spec, 'sample', CREATED);
  await withPlugin(file, plugin, async (ask) => void (await ask('map.insert', { ...plan, content: null })));
}

/** The clinic on another template or a page; or a map without a story. */
async function show(file: FigmaFile, plugin: PluginFiles, shown: ShownMap): Promise<void> {
  const { template, size, isEmpty } = shown;
  if (isEmpty) await empty(file, plugin, shown);
  else await filled(file, plugin, adapted(clinic, template, size), size);
}

type Fill = (file: FigmaFile, plugin: PluginFiles) => Promise<void> | void;

const FILLS: Record<Story, Fill> = {
  empty: () => undefined,
  busy: addForeignBoard,
  'own-board': addOwnBoard,
  clinic: (file, plugin) => filled(file, plugin, clinic),
  bakery: (file, plugin) => filled(file, plugin, bakery),
  fleet: (file, plugin) => filled(file, plugin, fleet),
  many,
  design: (file, plugin) => designed(file, plugin, clinic),
  'design-busy': addForeignDesign,
};

export async function buildState(name: StateName, plugin: PluginFiles): Promise<FigmaFile> {
  const entry = STATES.find((state) => state.name === name) ?? STATES[0];
  if (!entry) throw new Error(`no state ${name}`);
  const file = newFile(entry);
  if (isStory(name)) await FILLS[name](file, plugin);
  else await show(file, plugin, shownMap(name));
  file.selection = [];
  // Reload the file from text, so that these edits cannot be undone.
  return FigmaFile.parse(file.serialize());
}
