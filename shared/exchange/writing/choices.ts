// Omits from a map what the user chose not to share. Independent of formats.
import type { EmpathyMap, Note } from '../../model/empathy-map';
import { DEFAULT_EVIDENCE } from '../../model/evidence';
import { notesOfMap } from '../features';
import { UNPLACED } from '../note-place';
import { withoutDangling } from '../references';
import type { ExportOptions, ExportWarning } from '../types';
import { applyAuthorChoice } from './authors';
import { applyHashtagChoice } from './hashtag-choice';

export const EVERYTHING: ExportOptions = {
  authors: 'board',
  hashtags: 'keep',
  withoutSections: [],
  withoutEvidence: [],
  leastVotes: 0,
};

export function applyChoices(
  map: EmpathyMap,
  options: ExportOptions,
): { map: EmpathyMap; warnings: ExportWarning[] } {
  const chosen = chooseNotes(map, options);
  const leftOut = notesOfMap(map).length - notesOfMap(chosen).length;
  const authored = applyAuthorChoice(applyHashtagChoice(chosen, options.hashtags), options.authors);
  return {
    map: authored.map,
    warnings: [...(leftOut > 0 ? [{ code: 'left-out' as const, count: leftOut }] : []), ...authored.warnings],
  };
}

/** Also omits references to the omitted notes. */
function chooseNotes(map: EmpathyMap, options: ExportOptions): EmpathyMap {
  const { withoutSections, withoutEvidence, leastVotes } = options;
  const isChosen = ({ votes = 0, evidence = DEFAULT_EVIDENCE }: Note) =>
    votes >= leastVotes && !withoutEvidence.includes(evidence);
  const sections = map.sections
    .filter(({ id }) => !withoutSections.includes(id))
    .map((section) => ({ ...section, notes: section.notes.filter(isChosen) }));
  const chosen: EmpathyMap = { ...map, sections };
  if (map.unplaced) {
    chosen.unplaced = withoutSections.includes(UNPLACED) ? [] : map.unplaced.filter(isChosen);
  }
  const isWhole = notesOfMap(chosen).length === notesOfMap(map).length;
  return isWhole ? chosen : withoutDangling(chosen);
}
