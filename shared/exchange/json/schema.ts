// The published schema of the format, and those of its parts that are checked by themselves. Knows no file.
import publishedSchema from '../../../schema/empathy-map-1.schema.json';
import type { Schema } from './validate';

const { sections, unplaced } = publishedSchema.properties;

export const mapSchema: Schema = publishedSchema;
export const sectionSchema: Schema = sections.items;
/** Notes have the same fields wherever they lie. */
export const noteSchema: Schema = unplaced.items;
