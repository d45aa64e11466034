// German: using a board that people drew themselves.
import type { adopt as enAdopt } from '../en/adopt';
import type { Words } from '../locale';

export const adopt: Words<typeof enAdopt> = {
  reading: 'Die Seite wird angesehen …',
  heading: 'Dieses Board verwenden',
  intro:
    'Das sieht nach einer Empathy Map aus. Prüfe, wofür jede Fläche steht. Auf dem Board wird nichts verschoben oder gezeichnet, und einmal Rückgängig macht alles wie vorher.',
  board: 'Board',
  boardOption: '{number}: {notes}',
  areas: 'Flächen auf dem Board',
  sectionOf: 'Bereich: {area}',
  unnamed: 'Ohne Titel',
  unused: 'Nicht verwenden',
  notes: { one: '{count} Notiz', other: '{count} Notizen' },
  sort: 'Lieber die Notizen einsortieren',
  run: {
    one: 'Dieses Board mit {count} Notiz verwenden',
    other: 'Dieses Board mit {count} Notizen verwenden',
  },
  done: 'Dieses Board ist jetzt deine Empathy Map. Einmal Rückgängig, und alles ist wie vorher.',
  own: 'Dein eigenes Board',
  bare: 'Seine Flächen bleiben, wie sie sind. Titel, Persona, Problem und Maßnahmen stehen noch nicht darauf.',
  draw: 'Daneben zeichnen',
  drawn: 'Neben deinem Board gezeichnet.',
  noHiding:
    'In {sections} lassen sich keine Notizen verdecken: Sie liegen dort offen auf dem Board, nicht in einem Abschnitt.',
  noPicture:
    'Die Flächen dieser Map liegen auf der Seite selbst, daher gibt es kein eigenes Bild. Wähle sie aus und exportiere sie in Figma.',
  noTemplate:
    'Die Flächen sind deine eigenen und bleiben, wo sie sind. Deshalb lässt sich die Vorlage nicht wechseln.',

  noMerge:
    'Dein eigenes Board hat noch keinen Platz für Persona, Problem und Maßnahmen. Zeichne sie unter „Plan“ daneben, um eine Datei hinzuzufügen.',

  /** A table whose headings are sections. */
  table: {
    heading: 'Eine Tabelle mit einer Map',
    intro:
      'Die Zellen einer Tabelle sind keine Notizen, daher lässt sie sich nicht so verwenden. Ihre Wörter können die Notizen einer neuen Map werden.',
    read: 'Tabelle einlesen',
  },
};
