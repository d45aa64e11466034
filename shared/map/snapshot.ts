// The board as plain data: read from the canvas, and the input of all pure code.
import * as z from 'zod/mini';
import { bytesSchema, lazy, rectSchema, sectionIdSchema, type TypeOf } from '../model/schema';
import { factsSchema } from './tag';

/** A note on the canvas. Boxes are absolute, in canvas units. */
const rawNoteSchema = lazy(() =>
  z.strictObject({
    node: z.string(),
    text: z.string(),
    box: rectSchema(),
    /** Node id of our section that contains it in the node tree; null for loose notes. */
    parentSection: z.nullable(z.string()),
    /** Name of the nearest section that people nested inside ours; '' if there is none. */
    theme: z.string(),
    /** Ids of the nodes around it on the map, outermost first. */
    ancestors: z.array(z.string()),
    author: z.string(),
    /** `#RRGGBB`, or '' if the note's fill is not a single colour. */
    fill: z.string(),
    /** Stamps stuck to it, by name. */
    stamps: z.record(z.string(), z.number()),
    hidden: z.boolean(),
    /** As stored on the note: a `NoteData`; '' for none. */
    data: z.string(),
  }),
);
export type RawNote = TypeOf<typeof rawNoteSchema>;

/** A connector or line between two notes, no matter who drew it. Its ends are node ids. */
const rawTensionSchema = lazy(() => z.strictObject({ from: z.string(), to: z.string(), label: z.string() }));
export type RawTension = TypeOf<typeof rawTensionSchema>;

/** One of our sections. A map may have two with the same id if somebody duplicated one. */
const placedSectionSchema = lazy(() =>
  z.strictObject({
    node: z.string(),
    id: sectionIdSchema(),
    box: rectSchema(),
    /** What holds its notes, unless they lie on the section itself. */
    area: z.exactOptional(z.strictObject({ node: z.string(), box: rectSchema() })),
    /** Its notes are hidden from people; FigJam only. */
    isHidden: z.boolean(),
  }),
);
export type PlacedSection = TypeOf<typeof placedSectionSchema>;

const rawSectionSchema = lazy(() =>
  z.extend(placedSectionSchema(), {
    /** The name in the layer list and on the title chip. */
    name: z.string(),
    /** The heading inside; '' if it was deleted. */
    heading: z.string(),
    prompts: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  }),
);
export type RawSection = TypeOf<typeof rawSectionSchema>;

/** Notes per section, and the names of their known authors. */
export const sectionCountsSchema = lazy(() =>
  z.record(sectionIdSchema(), z.strictObject({ notes: z.number(), names: z.array(z.string()) })),
);
export type SectionCounts = TypeOf<typeof sectionCountsSchema>;

/** A text about the persona. Its field as in the tag; the label above it, if that is people's own. */
const personaTextSchema = lazy(() =>
  z.strictObject({ field: z.string(), label: z.string(), text: z.string() }),
);
export type PersonaText = TypeOf<typeof personaTextSchema>;

/** The texts and facts of a map as they stand. */
const wordsSchema = lazy(() =>
  z.strictObject({
    node: z.string(),
    /** The map id from its tag. */
    map: z.string(),
    facts: factsSchema(),
    title: z.string(),
    personaName: z.string(),
    /** One text with a line for each field, as on maps of before; null if the board has none. */
    personaDetails: z.nullable(z.string()),
    /** The fields that the board has a text for; empty while it only asks. */
    personaFields: z.array(personaTextSchema()),
    /** Null if the board shows no context. */
    context: z.nullable(z.string()),
    /** People's own sentence; '' while it is ours. */
    problem: z.string(),
    /** The texts of the problem's table, by row. */
    problemRows: z.array(z.array(z.string())),
    /** Ids of the prompts in each section. */
    prompts: z.record(sectionIdSchema(), z.array(z.string())),
    hasPhoto: z.boolean(),
    /** The map uses what people drew themselves. */
    adopted: z.exactOptional(
      z.strictObject({
        /** Nothing else is drawn: no title, persona, problem or actions. */
        isBare: z.boolean(),
        /** Sections whose notes lie among other things, so that they cannot be hidden. */
        regions: z.array(sectionIdSchema()),
        /** Some sections lie outside of what stores the map's record. */
        isScattered: z.boolean(),
      }),
    ),
  }),
);

/**
 * What the sandbox reports about an open map: texts, facts, counts per section, and the sections it found.
 */
export const mapViewSchema = lazy(() =>
  z.extend(wordsSchema(), {
    counts: sectionCountsSchema(),
    present: z.array(sectionIdSchema()),
    /** Sections whose contents are hidden from people. */
    hidden: z.array(sectionIdSchema()),
    /** Written by a newer version of the plugin: it can be read, not changed. */
    isNewer: z.exactOptional(z.literal(true)),
  }),
);
export type MapView = TypeOf<typeof mapViewSchema>;

/** A whole map as read. */
export const snapshotSchema = lazy(() =>
  z.extend(wordsSchema(), {
    box: rectSchema(),
    notes: z.array(rawNoteSchema()),
    /** The picture in the persona's circle, as uploaded. */
    photo: z.nullable(bytesSchema()),
    tensions: z.array(rawTensionSchema()),
    /** Node id of the table, and the texts of its cells by row, headings first. */
    actionsTable: z.string(),
    actions: z.array(z.array(z.string())),
    /** Likewise what to ask customers; left out if the board has no such table. */
    checks: z.exactOptional(z.array(z.array(z.string()))),
    sections: z.array(rawSectionSchema()),
    /** Node id of the panel for notes that have no place in the map's template, if there is one. */
    kept: z.exactOptional(z.string()),
    emptyNotes: z.number(),
    /** Stamps on the map that are not stuck to a note. */
    looseStamps: z.number(),
    /** Nodes in sections that are not notes, by type: tables, images, drawings. */
    otherNodes: z.record(z.string(), z.number()),
    /** Number of nodes deleted during the read. */
    vanished: z.number(),
  }),
);
export type Snapshot = TypeOf<typeof snapshotSchema>;

/** What is needed to show a map in the window and follow it. */
export type Outline = TypeOf<typeof wordsSchema> &
  Pick<Snapshot, 'box' | 'notes'> & { sections: PlacedSection[] };
