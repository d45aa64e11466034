// French: what changed from one map to another.
import type { diff as enDiff } from '../en/diff';
import type { Words } from '../locale';

export const diff: Words<typeof enDiff> = {
  /** In Import, beside where a map goes. */
  compare: 'Comparer avec la carte ouverte, ne rien changer',
  heading: 'Du tableau au fichier',
  nothing: 'Comparer ne change rien. Choisissez où va la carte pour l’importer.',

  none: 'Aucune différence.',
  notes: {
    added: { one: '{count} note ajoutée', many: '{count} notes ajoutées', other: '{count} notes ajoutées' },
    removed: { one: '{count} disparue', many: '{count} disparues', other: '{count} disparues' },
    changed: { one: '{count} modifiée', many: '{count} modifiées', other: '{count} modifiées' },
    same: { one: '{count} inchangée', many: '{count} inchangées', other: '{count} inchangées' },
  },
  onlyBefore: 'Seulement dans le premier fichier : {title}',
  onlyAfter: 'Seulement dans le second fichier : {title}',
};
