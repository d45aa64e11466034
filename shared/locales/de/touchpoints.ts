// German: touchpoints and situations.

import type { touchpoints as en } from '../en/touchpoints';
import type { Words } from '../locale';

export const touchpoints: Words<typeof en> = {
  anywhere: 'Kein bestimmter',
  next: 'Nächster Kontaktpunkt',
  mark: 'Ausgewählte Notizen markieren',
  marked: { one: '{count} Notiz markiert: {touchpoint}.', other: '{count} Notizen markiert: {touchpoint}.' },
  selectNotes: 'Wählt zuerst Notizen auf dem Board aus.',
  none: 'Kein Kontaktpunkt',
  said: 'Kontaktpunkt gespeichert.',
  empty: 'Noch keine Kontaktpunkte. Schreibt sie unter Plan auf oder beendet eine Notiz mit #at-Kasse.',
  all: 'Alle',
  hint: 'Wie viele Notizen jeder Bereich je Kontaktpunkt hat. Leere Felder sind eine Frage wert.',
  whatIfs: 'Was-wenn-Karten',
  whatIfsHint: 'Jede Karte wird ein Schritt vor dem Clustern.',
  ownWhatIf: 'Eigene',
  addWhatIf: 'Karte hinzufügen',
  frontline: 'Für vorne',
  frontlineHint:
    'Eine Seite zum Drucken für alle, die Kunden begegnen, und eine Tabelle für die Anzahlen. Füllt sie aus und holt sie mit Importieren zurück: Aus Anzahlen werden beobachtete Notizen.',
  kitPage: 'Seite zum Drucken',
  tallySheet: 'Zähltabelle (CSV)',
  saved: '{file} gespeichert.',
};
