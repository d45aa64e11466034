// German: the frame of the window, failures, and the command without a window.
import type {
  failure as enFailure,
  insertCommand as enInsertCommand,
  window as enWindow,
} from '../en/window';
import type { Words } from '../locale';

export const window: Words<typeof enWindow> = {
  tabList: 'Empathy Map',
  tabs: { plan: 'Plan', guide: 'Ablauf', review: 'Auswertung', export: 'Export' },
  map: 'Map',
  mapOption: '{title} · {persona}',
  untitled: 'Map ohne Titel',
  loading: 'Suche nach Empathy Maps auf dieser Seite …',
  tryAgain: 'Noch einmal',
  resize: 'Fenstergröße ändern',
  resized: 'Fenster: {width} mal {height}.',
  newer:
    'Diese Map stammt aus einer neueren Version des Plugins. Du kannst sie lesen und exportieren. Aktualisiere das Plugin, um sie zu ändern.',
  fontMissing: 'Die Schrift {missing} gibt es hier nicht, deshalb stehen die Texte in {used}.',
  noMap: 'Auf dieser Seite ist noch keine Empathy Map.',
  noMapHint: 'Plane zuerst eine. Das dauert eine Minute.',
  goToPlan: 'Zum Plan',
};

export const failure: Words<typeof enFailure> = {
  sentences: {
    'bad-message':
      'Das Fenster hat etwas geschickt, das das Plugin nicht kennt. Schließe das Plugin und öffne es wieder.',
    'no-map':
      'Die Map ist nicht mehr auf dieser Seite. Mach das Löschen rückgängig oder wähle eine andere Map.',
    'newer-map':
      'Diese Map stammt aus einer neueren Version des Plugins. Du kannst sie lesen und exportieren. Aktualisiere das Plugin, um sie zu ändern.',
    'no-section': '„{item}“ ist nicht mehr auf der Map. Stell den Bereich unter „Plan“ wieder her.',
    'no-text':
      'Der Text dazu wurde auf dem Board gelöscht. Mach das rückgängig, dann kannst du ihn hier ändern.',
    'no-note': 'Eine Notiz ist nicht mehr auf der Seite. Klicke auf „Neu laden“.',
    changed: 'Das hat gerade jemand auf dem Board geändert. Sieh nach und versuch es dann noch einmal.',
    'no-font':
      'Die Schrift {item} ließ sich nicht laden. Stell eine Internetverbindung her oder wähle eine andere Schrift und versuch es noch einmal.',
    cancelled: 'Abgebrochen. Auf dem Board ist alles wie vorher.',
    canvas: 'Figma hat einen Schritt abgelehnt. Sieh auf dem Board nach und versuch es dann noch einmal.',
    'no-answer':
      'Das Plugin hat nicht rechtzeitig geantwortet. Schließe es und öffne es wieder. Auf dem Board geht nichts verloren.',
    screen:
      'Dieser Tab lässt sich nicht anzeigen. Die anderen funktionieren, und auf dem Board geht nichts verloren. Bitte schick uns den Bericht.',
  },
  copyReport: 'Bericht kopieren',
  copied: 'Bericht kopiert. Er enthält keine Texte aus Notizen und keine Namen.',
  copyByHand: 'Hier geht das Kopieren nicht. Markiere den Bericht und kopiere ihn von Hand:',
  report: 'Bericht',
  dismiss: 'Ausblenden',
};

export const insertCommand: Words<typeof enInsertCommand> = {
  inserted: '„{title}“ eingefügt: {sections} Bereiche, {people} Personen.',
  unknownChoice:
    '„{value}“ ist als {field} nicht bekannt. Führe den Befehl noch einmal aus und wähle etwas aus.',
  template: 'Vorlage',
  size: 'Größe',
  order: 'Reihenfolge',
  failed: 'Es wurde keine Map eingefügt. Öffne das Plugin, dort steht, warum.',
};
