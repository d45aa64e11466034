// Omits from a map what the user chose not to share. Independent of formats.

import { notesWithoutConsent } from '../../insight/consent';
import { quotesNaming } from '../../insight/names-in-quotes';
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
  renamed: [],
  unconsented: 'include',
  hashtags: 'keep',
  withoutSections: [],
  withoutEvidence: [],
  leastVotes: 0,
};

export function applyChoices(
  map: EmpathyMap,
  options: ExportOptions,
): { map: EmpathyMap; warnings: ExportWarning[] } {
  const shareable = holdBack(map, options);
  const chosen = chooseNotes(shareable, options);
  const held = notesOfMap(map).length - notesOfMap(shareable).length;
  const leftOut = notesOfMap(shareable).length - notesOfMap(chosen).length;
  const authored = applyAuthorChoice(applyHashtagChoice(chosen, options.hashtags), options);
  const counted = [
    { code: 'no-consent', count: held },
    { code: 'no-consent-included', count: countUnconsented(chosen) },
    { code: 'left-out', count: leftOut },
  ] as const;
  return {
    map: authored.map,
    warnings: [...counted.filter(({ count }) => count > 0), ...namesIn(authored.map), ...authored.warnings],
  };
}

function countUnconsented(map: EmpathyMap): number {
  const unconsented = notesWithoutConsent(map);
  return notesOfMap(map).filter(({ id }) => unconsented.has(id)).length;
}

/** Also omits references to what is held back. */
function holdBack(map: EmpathyMap, { unconsented }: ExportOptions): EmpathyMap {
  const held = unconsented === 'include' ? null : notesWithoutConsent(map);
  return held === null || held.size === 0 ? map : withNotes(map, ({ id }) => !held.has(id));
}

/** More names than anyone reads in a warning. */
const MOST_NAMES = 5;

function namesIn(map: EmpathyMap): ExportWarning[] {
  const naming = quotesNaming(map);
  if (naming.length === 0) return [];
  const names = [...new Set(naming.flatMap((quote) => quote.names))];
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const said = names.length > MOST_NAMES ? `${shown} …` : shown;
  return [{ code: 'names-in-quotes', count: naming.length, names: said }];
}

function withNotes(map: EmpathyMap, isKept: (note: Note) => boolean): EmpathyMap {
  const sections = map.sections.map((section) => ({ ...section, notes: section.notes.filter(isKept) }));
  const unplaced = map.unplaced && { unplaced: map.unplaced.filter(isKept) };
  return withoutDangling({ ...map, sections, ...unplaced });
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
