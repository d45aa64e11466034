// All formats a map can be read from, by id. A new format is a file of its own and one line here.
import { excalidrawImporter } from '../canvas/read-excalidraw';
import { jsonCanvasImporter } from '../canvas/read-json-canvas';
import { jsonImporter } from '../json/read-json';
import { markdownImporter } from '../markdown/read-markdown';
import { opmlImporter } from '../opml/read-opml';
import { csvImporter } from '../table/read-csv';
import type { Importer } from '../types';
import { linesImporter } from './read-lines';

/** In the order they are offered. */
export const importers = {
  json: jsonImporter,
  csv: csvImporter,
  markdown: markdownImporter,
  'json-canvas': jsonCanvasImporter,
  excalidraw: excalidrawImporter,
  opml: opmlImporter,
  lines: linesImporter,
} as const satisfies Record<string, Importer>;

export type ImportFormatId = keyof typeof importers;
export const IMPORT_FORMATS = Object.keys(importers) as ImportFormatId[];
