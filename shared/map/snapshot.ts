// The board as plain data: what the reader brings from the canvas and everything pure works on.
import * as z from 'zod/mini';
import { bytesSchema, lazy, rectSchema, type TypeOf } from '../model/schema';
import { SECTION_IDS } from '../model/sections';
import { factsSchema } from './tag';

/** A note as it lies on the canvas. Boxes are absolute, in canvas units. */
const rawNoteSchema = lazy(() =>
  z.strictObject({
    node: z.string(),
    text: z.string(),
    box: rectSchema(),
    /** The section of ours that holds it in the node tree, by node id; null for loose notes. */
    parentSection: z.nullable(z.string()),
    /** Name of the nearest section that people nested into ours; '' when there is none. */
    theme: z.string(),
    /** Ids of the nodes that it lies in on the map, outermost first. */
    ancestors: z.readonly(z.array(z.string())),
    author: z.string(),
    /** `#RRGGBB`, or '' where the note has no fill of one colour. */
    fill: z.string(),
    /** Stamps that stick to it, by name. */
    stamps: z.record(z.string(), z.number()),
    hidden: z.boolean(),
    /** As stored on the note: a `NoteData`; '' for none. */
    data: z.string(),
  }),
);
export type RawNote = TypeOf<typeof rawNoteSchema>;

/** A connector or a line between two notes, whoever drew it. Ends by node id. */
const rawTensionSchema = lazy(() => z.strictObject({ from: z.string(), to: z.string(), label: z.string() }));
export type RawTension = TypeOf<typeof rawTensionSchema>;

/** A section of ours. A map may hold two of the same id when somebody duplicated one. */
const placedSectionSchema = lazy(() =>
  z.strictObject({
    node: z.string(),
    id: z.enum(SECTION_IDS),
    box: rectSchema(),
    /** People cannot see what lies in it; FigJam only. */
    isHidden: z.boolean(),
  }),
);
export type PlacedSection = TypeOf<typeof placedSectionSchema>;

const rawSectionSchema = lazy(() =>
  z.extend(placedSectionSchema(), {
    /** The name in the layer list and on the title chip. */
    name: z.string(),
    /** The heading inside; '' when it was deleted. */
    heading: z.string(),
    prompts: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  }),
);
export type RawSection = TypeOf<typeof rawSectionSchema>;

/** Notes per section, and their known authors by name. */
export const sectionCountsSchema = lazy(() =>
  z.partialRecord(z.enum(SECTION_IDS), z.strictObject({ notes: z.number(), names: z.array(z.string()) })),
);
export type SectionCounts = TypeOf<typeof sectionCountsSchema>;

/** The texts and facts of a map as they stand. */
const wordsSchema = lazy(() =>
  z.strictObject({
    node: z.string(),
    /** The map id in its tag. */
    map: z.string(),
    facts: factsSchema(),
    title: z.string(),
    personaName: z.string(),
    personaDetails: z.string(),
    /** Null while the board has no context panel. */
    context: z.nullable(z.string()),
    problem: z.string(),
    /** Ids of the prompts that stand in each section. */
    prompts: z.partialRecord(z.enum(SECTION_IDS), z.array(z.string())),
    hasPhoto: z.boolean(),
  }),
);

/** What the sandbox tells of an open map: texts and facts as they stand, counts per section, the sections it found. */
export const mapViewSchema = lazy(() =>
  z.extend(wordsSchema(), {
    counts: sectionCountsSchema(),
    present: z.array(z.enum(SECTION_IDS)),
    /** Sections whose contents people cannot see. */
    hidden: z.array(z.enum(SECTION_IDS)),
  }),
);
export type MapView = TypeOf<typeof mapViewSchema>;

/** A whole map as it was read. */
export const snapshotSchema = lazy(() =>
  z.extend(wordsSchema(), {
    box: rectSchema(),
    notes: z.array(rawNoteSchema()),
    /** The picture in the persona's circle, as it was uploaded. */
    photo: z.nullable(bytesSchema()),
    tensions: z.array(rawTensionSchema()),
    /** The table's node id, and the texts of its cells by row, headings first. */
    actionsTable: z.string(),
    actions: z.array(z.array(z.string())),
    sections: z.array(rawSectionSchema()),
    emptyNotes: z.number(),
    /** Stamps that lie on the map and stick to no note. */
    looseStamps: z.number(),
    /** Things in sections that are no notes, by node type: tables, images, drawings. */
    otherNodes: z.record(z.string(), z.number()),
    /** Nodes that were taken away while they were read. */
    vanished: z.number(),
  }),
);
export type Snapshot = TypeOf<typeof snapshotSchema>;

/** What it takes to show a map in the window and to follow it. */
export type Outline = TypeOf<typeof wordsSchema> &
  Pick<Snapshot, 'box' | 'notes'> & { sections: PlacedSection[] };
