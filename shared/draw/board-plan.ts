// What a map consists of, before anything is measured: panels, their widths and their contents. Plain data.
import * as z from 'zod/mini';
import { tagSchema } from '../map/tag';
import { lazy, rectSchema, sizeSchema, type TypeOf } from '../model/schema';
import { type TextStyleName, textStyles } from './text-styles';

const styleSchema = lazy(() => z.enum(Object.keys(textStyles) as TextStyleName[]));

export const textBlockSchema = lazy(() =>
  z.strictObject({
    kind: z.literal('text'),
    tag: tagSchema(),
    style: styleSchema(),
    characters: z.string(),
    width: z.number(),
    centred: z.boolean(),
    /** `characters` is only a placeholder for people's own text. */
    isPlaceholder: z.boolean(),
    /** People's own text, where ours would follow what they change. */
    isTheirs: z.exactOptional(z.literal(true)),
    /** What it says in Design, where FigJam's words do not fit. */
    inDesign: z.exactOptional(z.string()),
    /** The height that is kept for it, where later words may have more lines. */
    room: z.exactOptional(z.number()),
    /** The colour of its letters where it is not black: `#RRGGBB`. */
    ink: z.exactOptional(z.string()),
    /** The node id of the note that it leads to. */
    link: z.exactOptional(z.string()),
  }),
);
export type TextBlock = TypeOf<typeof textBlockSchema>;

/** A number on a disc. */
const badgeBlockSchema = lazy(() =>
  z.strictObject({
    kind: z.literal('badge'),
    tag: tagSchema(),
    style: styleSchema(),
    characters: z.string(),
    size: z.number(),
  }),
);
export type BadgeBlock = TypeOf<typeof badgeBlockSchema>;

const discBlockSchema = lazy(() =>
  z.strictObject({ kind: z.literal('disc'), tag: tagSchema(), label: z.string(), size: z.number() }),
);
export type DiscBlock = TypeOf<typeof discBlockSchema>;

const tableBlockSchema = lazy(() =>
  z.strictObject({
    kind: z.literal('table'),
    tag: tagSchema(),
    columnWidths: z.array(z.number()),
    /** The texts of all cells, headings first. */
    rows: z.array(z.array(z.string())),
    /** Where its headings are: in the first row or in the first column. */
    head: z.enum(['row', 'column']),
    /** The least height of a row, where it is not what is usual in the editor. */
    rowHeight: z.exactOptional(z.number()),
  }),
);
export type TableBlock = TypeOf<typeof tableBlockSchema>;

/** A few words on a pill, as wide as they are: a section's place in the order of work, a flag on its panel. */
export const chipBlockSchema = lazy(() =>
  z.strictObject({
    kind: z.literal('chip'),
    tag: tagSchema(),
    characters: z.string(),
    /** Colours of the pill and of its words: `#RRGGBB`. */
    fill: z.string(),
    ink: z.string(),
  }),
);
export type ChipBlock = TypeOf<typeof chipBlockSchema>;

/** Where people put a stamp when they are done; Design has no stamps, and leaves it out. */
const padBlockSchema = lazy(() =>
  z.strictObject({ kind: z.literal('pad'), tag: tagSchema(), characters: z.string() }),
);
export type PadBlock = TypeOf<typeof padBlockSchema>;

/** A coloured box behind the texts of a column; as large as the column. */
const boxBlockSchema = lazy(() =>
  z.strictObject({ kind: z.literal('box'), tag: tagSchema(), fill: z.string(), corner: z.number() }),
);
export type BoxBlock = TypeOf<typeof boxBlockSchema>;

/** Blocks below each other. */
export const columnBlockSchema = lazy(() =>
  z.strictObject({
    kind: z.literal('column'),
    width: z.number(),
    /** The least height. */
    height: z.number(),
    padding: z.number(),
    gap: z.number(),
    box: z.nullable(boxBlockSchema()),
    items: z.array(textBlockSchema()),
  }),
);
export type ColumnBlock = TypeOf<typeof columnBlockSchema>;

/** Blocks beside each other. Columns with a box are as high as the row. */
const rowBlockSchema = lazy(() =>
  z.strictObject({
    kind: z.literal('row'),
    gap: z.number(),
    /** Whether the items are centred vertically instead of starting at the top. */
    centred: z.boolean(),
    items: z.array(z.discriminatedUnion('kind', [discBlockSchema(), columnBlockSchema()])),
  }),
);
export type RowBlock = TypeOf<typeof rowBlockSchema>;

const blockSchema = lazy(() =>
  z.discriminatedUnion('kind', [
    textBlockSchema(),
    badgeBlockSchema(),
    discBlockSchema(),
    tableBlockSchema(),
    chipBlockSchema(),
    columnBlockSchema(),
    rowBlockSchema(),
  ]),
);
export type Block = TypeOf<typeof blockSchema>;

/** The part of a section that holds its notes: a container of its own, so that notes can be hidden without the prompts. */
const noteAreaSchema = lazy(() =>
  z.strictObject({
    tag: tagSchema(),
    name: z.string(),
    fill: z.string(),
    /** The notes it has room for, and the rows of notes at least. */
    count: z.number(),
    rows: z.number(),
    /** To the right of the blocks, instead of below them. */
    isBeside: z.boolean(),
    /** Its top in the panel if the blocks end above it. */
    top: z.exactOptional(z.number()),
    /** What a file puts into it, relative to the panel. */
    holds: z.exactOptional(rectSchema()),
  }),
);
export type NoteArea = TypeOf<typeof noteAreaSchema>;

/** What becomes one node on the canvas. */
export type Leaf = Exclude<Block, ColumnBlock | RowBlock> | BoxBlock | PadBlock;

export const panelSchema = lazy(() =>
  z.strictObject({
    tag: tagSchema(),
    name: z.string(),
    fill: z.string(),
    width: z.number(),
    /** Whether the blocks are centred vertically instead of starting at the top. */
    centred: z.boolean(),
    /** Around the blocks, where they fill the panel. */
    padding: z.exactOptional(z.number()),
    blocks: z.array(blockSchema()),
    notes: z.exactOptional(noteAreaSchema()),
  }),
);
export type Panel = TypeOf<typeof panelSchema>;

export const boardPlanSchema = lazy(() =>
  z.strictObject({
    root: z.strictObject({ tag: tagSchema(), name: z.string(), fill: z.string() }),
    header: z.array(textBlockSchema()),
    /** The order of work, in rows under the header. */
    order: z.array(z.discriminatedUnion('kind', [chipBlockSchema(), textBlockSchema()])),
    /** Below the header. */
    headerBottom: z.number(),
    /** What is to be done now, to the right of the header. */
    now: panelSchema(),
    /** To the left of it. */
    pad: z.nullable(padBlockSchema()),
    rows: z.array(z.array(panelSchema())),
    /** A column to the right, each panel as tall as its contents; on a page, a strip below the rows. */
    side: z.array(panelSchema()),
    /** The page that the map fills; null for a map that is as large as what is on it. */
    page: z.nullable(sizeSchema()),
    /** The map's minimum size: notes in no section go to the right of everything. */
    least: z.exactOptional(sizeSchema()),
  }),
);
export type BoardPlan = TypeOf<typeof boardPlanSchema>;
