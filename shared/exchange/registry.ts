// All formats that a map can be written in, by id. A new format is a file of its own and one line here.
import { json } from './json';
import type { Exporter, FormatId } from './types';

export const exporters: Record<FormatId, Exporter> = { json };
