// German: what changed from one map to another.
import type { diff as enDiff } from '../en/diff';
import type { Words } from '../locale';

export const diff: Words<typeof enDiff> = {
  /** In Import, beside where a map goes. */
  compare: 'Mit der offenen Map vergleichen, nichts ändern',
  heading: 'Vom Board zur Datei',
  nothing: 'Vergleichen ändert nichts. Wähle, wohin die Map soll, um sie zu importieren.',

  none: 'Keine Unterschiede.',
  notes: {
    added: { one: '{count} Notiz neu', other: '{count} Notizen neu' },
    removed: { one: '{count} weg', other: '{count} weg' },
    changed: { one: '{count} geändert', other: '{count} geändert' },
    same: { one: '{count} unverändert', other: '{count} unverändert' },
  },
  onlyBefore: 'Nur in der ersten Datei: {title}',
  onlyAfter: 'Nur in der zweiten Datei: {title}',
};
