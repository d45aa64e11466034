// All formats that a map can be read from, by id. A new format is a file of its own and one line here.
import { excalidrawImporter } from '../canvas/read-excalidraw';
import { jsonCanvasImporter } from '../canvas/read-json-canvas';
import { jsonImporter } from '../json/read-json';
import { markdownImporter } from '../markdown/read-markdown';
import { opmlImporter } from '../opml/read-opml';
import { csvImporter } from '../table/read-csv';
import type { Importer, ImportFormatId } from '../types';
import { linesImporter } from './read-lines';

export const importers: Record<ImportFormatId, Importer> = {
  json: jsonImporter,
  csv: csvImporter,
  lines: linesImporter,
  markdown: markdownImporter,
  'json-canvas': jsonCanvasImporter,
  excalidraw: excalidrawImporter,
  opml: opmlImporter,
};
