// Spanish: what changed from one map to another.
import type { diff as enDiff } from '../en/diff';
import type { Words } from '../locale';

export const diff: Words<typeof enDiff> = {
  /** In Import, beside where a map goes. */
  compare: 'Comparar con el mapa abierto, sin cambiar nada',
  heading: 'Del tablero al archivo',
  nothing: 'Comparar no cambia nada. Elige adónde va el mapa para importarlo.',

  none: 'Sin diferencias.',
  notes: {
    added: { one: '{count} nota añadida', many: '{count} notas añadidas', other: '{count} notas añadidas' },
    removed: { one: '{count} ya no está', many: '{count} ya no están', other: '{count} ya no están' },
    changed: { one: '{count} cambiada', many: '{count} cambiadas', other: '{count} cambiadas' },
    same: { one: '{count} igual', many: '{count} iguales', other: '{count} iguales' },
  },
  onlyBefore: 'Solo en el primer archivo: {title}',
  onlyAfter: 'Solo en el segundo archivo: {title}',
};
