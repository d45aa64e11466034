// Maps as earlier versions drew their panels: one text for all that is said about the persona, no table for the
// problem, no cards. Captured from that version; do not bring it up to date.
import type { FigmaFile } from '../../host/document/file';
import { pieces, tagOf } from './board';

const NEW_ROLES = ['persona-heading', 'persona-label', 'persona-field', 'card', 'problem-table'];

/** What the text said before anybody wrote into it. */
export const NO_DETAILS = 'Role: \nCircumstances: \nGoal: ';

/** Turns the panels of a map that was just drawn into those of the earlier version; returns the text's id. */
export function toEarlierPanels(file: FigmaFile, map: string, details = NO_DETAILS): string {
  let id = '';
  file.transact({ origin: 'REMOTE', byPlugin: false }, () => {
    for (const role of NEW_ROLES) for (const record of pieces(file, map, role)) file.remove(record.id);
    const [panel] = pieces(file, map, 'persona');
    const tag = panel === undefined ? null : tagOf(panel);
    if (panel === undefined || tag === null) throw new Error('no persona');
    id = file.create('TEXT', panel.id, { x: 48, y: 680, width: 1004, height: 120 }).id;
    const { text } = file.get(id);
    if (text === undefined) throw new Error('no text');
    file.patch(id, {
      pluginData: { tag: JSON.stringify({ v: 2, map: tag.map, role: 'persona-details', node: id }) },
      text: { ...text, characters: details },
    });
  });
  return id;
}
