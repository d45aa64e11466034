// Brazilian Portuguese: what changed from one map to another.
import type { diff as enDiff } from '../en/diff';
import type { Words } from '../locale';

export const diff: Words<typeof enDiff> = {
  /** In Import, beside where a map goes. */
  compare: 'Comparar com o mapa aberto, sem mudar nada',
  heading: 'Do quadro para o arquivo',
  nothing: 'Comparar não muda nada. Para importar, escolha para onde vai o mapa.',

  none: 'Nenhuma diferença.',
  notes: {
    added: { one: '{count} nota nova', many: '{count} notas novas', other: '{count} notas novas' },
    removed: { one: '{count} saiu', many: '{count} saíram', other: '{count} saíram' },
    changed: { one: '{count} alterada', many: '{count} alteradas', other: '{count} alteradas' },
    same: { one: '{count} igual', many: '{count} iguais', other: '{count} iguais' },
  },
  onlyBefore: 'Só no primeiro arquivo: {title}',
  onlyAfter: 'Só no segundo arquivo: {title}',
};
