// The rows of a journey map: touchpoints down, sections across, and in each cell what people wrote there.
import { fileTexts } from '../../catalogue/file-texts';
import type { EmpathyMap } from '../../model/empathy-map';
import { journeyOf } from '../../readout/journey';
import { FEATURES, type Feature, notesOfMap } from '../features';
import { writeForSheets } from '../table/table';
import type { Exporter, ExportWarning } from '../types';

const CARRIED: readonly Feature[] = [
  ...(['section-titles', 'supporting-notes', 'other-notes', 'unplaced', 'touchpoint'] as const),
];

export const journeyTable: Exporter = {
  id: 'journey',
  group: 'tables',
  extension: 'csv',
  mediaType: 'text/csv',
  cannot: FEATURES.filter((feature) => !CARRIED.includes(feature)),
  write(map) {
    const { touchpoint, unplaced } = fileTexts[map.language];
    const heads = [touchpoint, ...map.sections.map(({ title }) => title), unplaced];
    const rows = journeyOf(map).map((row) => [
      row.touchpoint,
      ...row.cells.map((notes) => notes.map(({ text }) => text).join('\n')),
    ]);
    const { text, warnings } = writeForSheets([heads, ...rows]);
    return { text, warnings: [...warnings, ...withoutTouchpoint(map)] };
  },
};

function withoutTouchpoint(map: EmpathyMap): ExportWarning[] {
  const count = notesOfMap(map).filter(({ touchpoint }) => touchpoint === undefined).length;
  return count === 0 ? [] : [{ code: 'no-touchpoint', count }];
}
