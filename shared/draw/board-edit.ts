// A change of what stands on the board: texts of ours that are written anew, facts to keep, a panel to add. Plain data.
import * as z from 'zod/mini';
import { changedFactsSchema, ROLES } from '../map/tag';
import { lazy, listOf, type TypeOf, textSchema } from '../model/schema';
import { SECTION_IDS } from '../model/sections';
import { panelSchema } from './board-plan';

/** One text of ours. Nothing else on the board is touched. */
const textEditSchema = lazy(() =>
  z.strictObject({
    role: z.enum(ROLES),
    section: z.exactOptional(z.enum(SECTION_IDS)),
    /** A prompt's id in the catalogue. */
    prompt: z.exactOptional(textSchema()),
    to: textSchema(),
    /** Written only while the text still says what we wrote last: people's own wording stays. */
    onlyOurs: z.exactOptional(z.boolean()),
    /** Only the line with this label gets the value `to`. */
    label: z.exactOptional(textSchema()),
    /** All labels that begin a line of the text, where others do not. */
    labels: z.exactOptional(listOf(textSchema())),
    /** `to` invites people to write their own words. */
    isInvitation: z.exactOptional(z.boolean()),
    /** The id of the prompt that the text shows from now on. */
    becomes: z.exactOptional(textSchema()),
  }),
);
export type TextEdit = TypeOf<typeof textEditSchema>;

export const boardEditSchema = lazy(() =>
  z.strictObject({
    texts: listOf(textEditSchema()),
    /** The name of the root. */
    name: z.exactOptional(textSchema()),
    facts: changedFactsSchema(),
    /** Drawn beside the map while the board has none of its role, instead of the edits of its texts. */
    panel: z.exactOptional(panelSchema()),
  }),
);
export type BoardEdit = TypeOf<typeof boardEditSchema>;
