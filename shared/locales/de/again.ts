// German: coming back to a map: what changed, what is due, and the next session.
import type { again as enAgain } from '../en/again';
import type { Words } from '../locale';

export const again: Words<typeof enAgain> = {
  heading: 'Seit dem letzten Mal',
  since: 'Verglichen mit {moment}.',
  nothing: 'Auf der Map hat sich nichts geändert.',
  changes: {
    fresh: { one: '{count} neue Notiz', other: '{count} neue Notizen' },
    gone: { one: '{count} Notiz weg', other: '{count} Notizen weg' },
    reworded: { one: '{count} Notiz umformuliert', other: '{count} Notizen umformuliert' },
    moved: { one: '{count} Notiz verschoben', other: '{count} Notizen verschoben' },
    answered: { one: '{count} Frage beantwortet', other: '{count} Fragen beantwortet' },
    proven: { one: '{count} Vermutung ist jetzt belegt', other: '{count} Vermutungen sind jetzt belegt' },
  },
  late: { one: '{count} Maßnahme ist überfällig', other: '{count} Maßnahmen sind überfällig' },
  due: {
    one: '{count} Maßnahme ist in den nächsten 7 Tagen fällig',
    other: '{count} Maßnahmen sind in den nächsten 7 Tagen fällig',
  },
  unclear: {
    one: '{count} Maßnahme hat keinen klaren Termin',
    other: '{count} Maßnahmen haben keinen klaren Termin',
  },
  reviewed: '{count} von {all} Fragen zum Abschluss beantwortet',
  next: 'Nächste Session beginnen',
  nextHint: 'Auf der Map bleibt alles, nur die Uhr beginnt von vorn.',
  proposed: 'Vorschlag für die Reihenfolge',
  proposedHint: 'Zuerst, was widerlegt wurde, dann Bereiche mit wenig Notizen oder ohne Beleg.',
  use: 'In dieser Reihenfolge arbeiten',
  refuted: '{count} widerlegt',
  unbacked: 'ohne Beleg',
  number: 'Session {number}',
  ready: 'Session {number} kann beginnen. Alle Notizen sind noch da.',
  answerSaid: 'Antwort gespeichert.',
  trigger: 'Auslöser',
  triggerHint: 'Wenn …, dann …',
};
