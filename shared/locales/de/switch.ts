// German: the screen on which an open map is given another template.

export const switching = {
  button: 'Vorlage wechseln …',
  heading: 'Vorlage wechseln',
  cancel: 'Abbrechen',
  intro:
    'Die Notizen werden verschoben, wie sie sind. Prüfe zuerst, wohin sie kommen: Bis zum Klick auf den Knopf ändert sich nichts.',
  goes: 'Wohin die Notizen kommen',
  flow: { one: '{from} → {to}: {count} Notiz', other: '{from} → {to}: {count} Notizen' },
  none: 'In den Bereichen sind noch keine Notizen.',
  keptWhy: '„{kept}“ ist für Notizen, die in dieser Vorlage keinen Platz haben. Sie bleiben auf der Map.',
  check: 'Bitte prüfen',
  checkWhy: 'Sie passen in mehr als einen Bereich.',
  sectionOf: 'Bereich: {note}',
  more: { one: 'und {count} weiterer', other: 'und {count} weitere' },
  run: 'Zu „{template}“ wechseln',
  working: 'Die Vorlage wird gewechselt …',
  done: {
    one: 'Die Vorlage ist jetzt „{template}“. {count} Notiz verschoben. Einmal Rückgängig, und alles ist wie vorher.',
    other:
      'Die Vorlage ist jetzt „{template}“. {count} Notizen verschoben. Einmal Rückgängig, und alles ist wie vorher.',
  },
};
