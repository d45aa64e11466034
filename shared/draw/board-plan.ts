// What a map consists of, before anything is measured: panels, their widths and their contents. Plain data.
import * as z from 'zod/mini';
import { tagSchema } from '../map/tag';
import { lazy, sizeSchema, type TypeOf } from '../model/schema';
import { type TextStyleName, textStyles } from './text-styles';

const textBlockSchema = lazy(() =>
  z.strictObject({
    kind: z.literal('text'),
    tag: tagSchema(),
    style: z.enum(Object.keys(textStyles) as TextStyleName[]),
    characters: z.string(),
    width: z.number(),
    centred: z.boolean(),
    /** `characters` is only a placeholder for people's own text. */
    isPlaceholder: z.boolean(),
    /** People's own text, where ours would follow what they change. */
    isTheirs: z.exactOptional(z.literal(true)),
  }),
);
export type TextBlock = TypeOf<typeof textBlockSchema>;

const badgeBlockSchema = lazy(() =>
  z.strictObject({ kind: z.literal('badge'), tag: tagSchema(), characters: z.string() }),
);
export type BadgeBlock = TypeOf<typeof badgeBlockSchema>;

const discBlockSchema = lazy(() =>
  z.strictObject({ kind: z.literal('disc'), tag: tagSchema(), label: z.string() }),
);
export type DiscBlock = TypeOf<typeof discBlockSchema>;

const tableBlockSchema = lazy(() =>
  z.strictObject({
    kind: z.literal('table'),
    tag: tagSchema(),
    columnWidths: z.array(z.number()),
    /** The texts of all cells, headings first. */
    rows: z.array(z.array(z.string())),
  }),
);
export type TableBlock = TypeOf<typeof tableBlockSchema>;

const blockSchema = lazy(() =>
  z.discriminatedUnion('kind', [
    textBlockSchema(),
    badgeBlockSchema(),
    discBlockSchema(),
    tableBlockSchema(),
  ]),
);
export type Block = TypeOf<typeof blockSchema>;

export const panelSchema = lazy(() =>
  z.strictObject({
    tag: tagSchema(),
    name: z.string(),
    fill: z.string(),
    width: z.number(),
    /** Height kept free for notes, below the blocks. */
    notesHeight: z.number(),
    /** Whether the blocks are centred vertically instead of starting at the top. */
    centred: z.boolean(),
    blocks: z.array(blockSchema()),
  }),
);
export type Panel = TypeOf<typeof panelSchema>;

export const boardPlanSchema = lazy(() =>
  z.strictObject({
    root: z.strictObject({ tag: tagSchema(), name: z.string(), fill: z.string() }),
    header: z.array(textBlockSchema()),
    rows: z.array(z.array(panelSchema())),
    side: z.array(z.strictObject({ panel: panelSchema(), rows: z.number() })),
    sideWidth: z.number(),
    /** An extra column to the right, as tall as its contents. */
    aside: z.array(panelSchema()),
    /** The map's minimum size: notes in no section go to the right of everything. */
    least: z.exactOptional(sizeSchema()),
  }),
);
export type BoardPlan = TypeOf<typeof boardPlanSchema>;
