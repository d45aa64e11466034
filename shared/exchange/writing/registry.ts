// All formats that a map can be written in, by id. A new format is a file of its own and one line here.
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
import { csv } from '../table/csv';
import { tsvPaste } from '../table/tsv-paste';
import type { Exporter, TextFormatId } from '../types';

export const exporters: Record<TextFormatId, Exporter> = {
  json,
  markdown,
  html,
  csv,
  'tsv-paste': tsvPaste,
  jira,
  linear,
  asana,
  github,
  'json-canvas': jsonCanvas,
  excalidraw,
  opml,
};
