// A change to the board: our own texts to rewrite, facts to store, a panel to add. Plain data.
import * as z from 'zod/mini';
import { changedFactsSchema, ROLES } from '../map/tag';
import { lazy, listOf, sectionIdSchema, type TypeOf, textSchema } from '../model/schema';
import { columnBlockSchema, panelSchema, textBlockSchema } from './board-plan';

/** Changes one of our texts and nothing else on the board. */
const textEditSchema = lazy(() =>
  z.strictObject({
    role: z.enum(ROLES),
    section: z.exactOptional(sectionIdSchema()),
    /** A prompt's id in the catalogue. */
    prompt: z.exactOptional(textSchema()),
    /** A field of the persona's, as in the tag. */
    field: z.exactOptional(textSchema()),
    to: textSchema(),
    /** Write only where the board says exactly this; wherever it does not, nothing is missing. */
    from: z.exactOptional(textSchema()),
    /** Write only if the text is still what we last wrote; people's own wording is kept. */
    onlyOurs: z.exactOptional(z.boolean()),
    /** Give the value `to` only to the line with this label. */
    label: z.exactOptional(textSchema()),
    /** What that label was called before, for boards that still say so. */
    earlier: z.exactOptional(listOf(textSchema())),
    /** What stands between the label and its value. */
    colon: z.exactOptional(textSchema()),
    /** All labels that start a line; other labels are part of the value. */
    labels: z.exactOptional(listOf(textSchema())),
    /** `to` is a placeholder for people's own text. */
    isInvitation: z.exactOptional(z.boolean()),
    /** The size of its letters, if they still have the size that we gave them. */
    fontSize: z.exactOptional(z.strictObject({ from: z.number(), to: z.number() })),
    /** The id of the prompt that the text shows from now on. */
    becomes: z.exactOptional(textSchema()),
  }),
);
export type TextEdit = TypeOf<typeof textEditSchema>;

/** A pill as it should be. */
const chipEditSchema = lazy(() =>
  z.strictObject({
    section: sectionIdSchema(),
    characters: textSchema(),
    /** Colours of the pill and of its words: `#RRGGBB`. */
    fill: z.string(),
    ink: z.string(),
  }),
);
export type ChipEdit = TypeOf<typeof chipEditSchema>;

/** What the badge on a note says: how many votes it got. */
const noteBadgeSchema = lazy(() => z.strictObject({ note: z.string(), characters: textSchema() }));
export type NoteBadge = TypeOf<typeof noteBadgeSchema>;

/** A layer, or a cell of a table, that is given another name if it still has the one that we gave it. */
const renamingSchema = lazy(() =>
  z.strictObject({
    role: z.enum(ROLES),
    section: z.exactOptional(sectionIdSchema()),
    cell: z.exactOptional(z.strictObject({ line: z.number(), column: z.number() })),
    from: textSchema(),
    to: textSchema(),
  }),
);
export type Renaming = TypeOf<typeof renamingSchema>;

/** What the labels on notes say of a kind of evidence, before and after. */
const rewordingSchema = lazy(() => z.strictObject({ from: textSchema(), to: textSchema() }));
export type Rewording = TypeOf<typeof rewordingSchema>;

export const boardEditSchema = lazy(() =>
  z.strictObject({
    texts: listOf(textEditSchema()),
    /** The root's new name. */
    name: z.exactOptional(textSchema()),
    renamings: z.exactOptional(listOf(renamingSchema())),
    evidence: z.exactOptional(listOf(rewordingSchema())),
    facts: changedFactsSchema(),
    /** In the order of work. */
    chips: z.exactOptional(listOf(chipEditSchema())),
    /** The flags on sections that people work on now; all others come down. */
    flags: z.exactOptional(listOf(chipEditSchema())),
    /** The badges on notes; all others go. */
    badges: z.exactOptional(listOf(noteBadgeSchema())),
    /** Facts about the persona to add to its panel. */
    cards: z.exactOptional(listOf(columnBlockSchema())),
    /** Fields of the persona's whose cards go. */
    dropped: z.exactOptional(listOf(textSchema())),
    /** A text to draw below the header if the board has none with this role, instead of editing it. */
    line: z.exactOptional(textBlockSchema()),
    /** What sums the map up, to put beside it in place of the last one. */
    summary: z.exactOptional(panelSchema()),
    /** A panel to draw beside the map if the board has none with this role, instead of editing its texts. */
    panel: z.exactOptional(panelSchema()),
  }),
);
export type BoardEdit = TypeOf<typeof boardEditSchema>;
