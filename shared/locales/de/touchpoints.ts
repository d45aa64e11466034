// German: touchpoints and situations.

import type { touchpoints as en } from '../en/touchpoints';
import type { Words } from '../locale';

export const touchpoints: Words<typeof en> = {
  anywhere: 'Kein bestimmter',
  next: 'Nächster Kontaktpunkt',
  mark: 'Ausgewählte Notizen markieren',
  marked: { one: '{count} Notiz markiert: {touchpoint}.', other: '{count} Notizen markiert: {touchpoint}.' },
  selectNotes: 'Wähle zuerst Notizen auf dem Board aus.',
  none: 'Kein Kontaktpunkt',
  said: 'Kontaktpunkt gespeichert.',
  empty: 'Noch keine Kontaktpunkte. Trag sie unter „Plan“ ein oder schreib ans Ende einer Notiz #at-Kasse.',
  all: 'Alle',
  hint: 'Wie viele Notizen jeder Bereich je Kontaktpunkt hat. Leere Felder sind eine Frage wert.',
  whatIfs: 'Was-wenn-Karten',
  whatIfsHint: 'Jede Karte wird ein Schritt vor dem Clustern.',
  ownWhatIf: 'Eigene',
  addWhatIf: 'Karte hinzufügen',
  frontline: 'Für den Kundenkontakt',
  frontlineHint:
    'Eine Seite zum Drucken für alle, die mit Kunden zu tun haben, und eine Zähltabelle dazu. Füll die Tabelle aus und importiere sie: Was gezählt wurde, wird zu beobachteten Notizen.',
  kitPage: 'Seite zum Drucken',
  tallySheet: 'Zähltabelle (CSV)',
  saved: '{file} gespeichert.',
};
