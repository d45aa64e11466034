// What must become of files from elsewhere (expected.json), as far as a judge can check it. Knows no reader.
import * as z from 'zod/mini';

/** A text, or a pattern between slashes. */
const pattern = z.string();
const patterns = z.array(pattern);
const oneOrMore = z.union([pattern, patterns]);

const noteSchema = z.strictObject({
  text: oneOrMore,
  section: z.optional(oneOrMore),
  who: z.optional(pattern),
  persona: z.optional(pattern),
  theme: z.optional(pattern),
  evidence: z.optional(oneOrMore),
  votes: z.optional(z.int()),
});
export type ExpectedNote = z.infer<typeof noteSchema>;

const lostSchema = z.strictObject({
  items: patterns,
  mayStay: z.optional(patterns),
  told: z.optional(pattern),
});
export type Lost = z.infer<typeof lostSchema>;

const fields = {
  notes: z.optional(z.array(noteSchema)),
  only: z.optional(z.boolean()),
  also: z.optional(patterns),
  noNote: z.optional(patterns),
  notPlaced: z.optional(patterns),
  maps: z.optional(z.int()),
  personas: z.optional(patterns),
  noPersona: z.optional(patterns),
  title: z.optional(pattern),
  tensions: z.optional(z.int()),
  lost: z.optional(z.array(lostSchema)),
  warnings: z.optional(patterns),
  somewhere: z.optional(patterns),
  textHas: z.optional(patterns),
  textLacks: z.optional(patterns),
  exit: z.optional(z.union([z.int(), z.array(z.int())])),
  refusal: z.optional(pattern),
};

const expectSchema = z.strictObject({ ...fields, anyOf: z.optional(z.array(z.strictObject(fields))) });
export type Expected = z.infer<typeof expectSchema>;

export const casesSchema = z.array(
  z.strictObject({
    id: z.string(),
    file: z.string(),
    kind: z.string(),
    to: z.string(),
    why: z.string(),
    expect: expectSchema,
  }),
);
export type Case = z.infer<typeof casesSchema>[number];
