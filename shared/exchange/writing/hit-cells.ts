// How many notes held when customers were asked, as cells of text, heads first. Empty where nobody has answered.
import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import { fill } from '../../catalogue/fill';
import { type Hits, hitRateOf } from '../../check/hit-rate';
import type { EmpathyMap } from '../../model/empathy-map';

export function hitCells(map: EmpathyMap): string[][] {
  const { all, sections, evidence } = hitRateOf([map]);
  if (all.count === 0) return [];
  const words = fileTexts[map.language];
  const texts = boardTexts[map.language];
  const said = ({ held, count, isFew }: Hits): string =>
    `${fill(words.check.held, { held, count })}${isFew ? ` (${words.check.few})` : ''}`;
  return [
    [texts.check.columns.section, texts.check.columns.answer],
    [words.check.all, said(all)],
    ...sections.map(({ title, hits }) => [title || words.unplaced, said(hits)]),
    ...evidence.map(({ kind, hits }) => [
      `${words.evidence}${texts.colon}${texts.evidence[kind]}`,
      said(hits),
    ]),
  ];
}

export const hitsHeading = ({ language }: EmpathyMap): string => fileTexts[language].check.hitRate;
