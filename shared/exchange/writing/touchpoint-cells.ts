// The table of touchpoints and sections as cells of text, heads first. Empty for a map without touchpoints.
import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import { touchpointRows } from '../../insight/touchpoints';
import type { EmpathyMap } from '../../model/empathy-map';

export function touchpointCells(map: EmpathyMap): string[][] {
  const rows = touchpointRows(map);
  if (rows.length === 0) return [];
  const words = fileTexts[map.language];
  const unplaced = (map.unplaced ?? []).length > 0;
  const heads = [...map.sections.map(({ title }) => title), ...(unplaced ? [words.unplaced] : [])];
  return [
    [words.touchpoint, ...heads],
    ...rows.map(({ touchpoint, counts }) => [
      touchpoint || '–',
      ...counts.slice(0, heads.length).map((count) => (count === 0 ? '' : String(count))),
    ]),
  ];
}

export const touchpointsHeading = ({ language }: EmpathyMap): string =>
  boardTexts[language].context.fields.touchpoints;
