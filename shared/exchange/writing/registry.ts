// All formats a map can be written in, by id. A new format is a file of its own and one line here.
import { excalidraw } from '../canvas/excalidraw';
import { jsonCanvas } from '../canvas/json-canvas';
import { html } from '../html/html';
import { asana } from '../issues/asana';
import { github } from '../issues/github';
import { jira } from '../issues/jira';
import { linear } from '../issues/linear';
import { json } from '../json/json';
import { markdown } from '../markdown/markdown';
import { opml } from '../opml/opml';
import { digestMarkdown } from '../readout/digest-markdown';
import { digestTable } from '../readout/digest-table';
import { journeyTable } from '../readout/journey-table';
import { readoutHtml } from '../readout/readout-html';
import { readoutMarkdown } from '../readout/readout-markdown';
import { storiesMarkdown } from '../readout/stories-markdown';
import { csv } from '../table/csv';
import { tsvPaste } from '../table/tsv-paste';
import type { Exporter, PictureFormatId } from '../types';

/** In the order they are offered. */
export const exporters = {
  json,
  markdown,
  html,
  readout: readoutHtml,
  'readout-markdown': readoutMarkdown,
  digest: digestMarkdown,
  stories: storiesMarkdown,
  csv,
  'digest-table': digestTable,
  journey: journeyTable,
  'tsv-paste': tsvPaste,
  jira,
  linear,
  asana,
  github,
  excalidraw,
  'json-canvas': jsonCanvas,
  opml,
} as const satisfies Record<string, Exporter>;

export type TextFormatId = keyof typeof exporters;
export type FormatId = TextFormatId | PictureFormatId;
export const TEXT_FORMATS = Object.keys(exporters) as TextFormatId[];
