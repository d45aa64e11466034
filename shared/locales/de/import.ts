// German: the Import screen, sorting the notes selected on the page, and problems with a file.
import type {
  importing as enImporting,
  importScreen as enImportScreen,
  sorting as enSorting,
} from '../en/import';
import type { Words } from '../locale';

export const importScreen: Words<typeof enImportScreen> = {
  heading: 'Map importieren',
  intro:
    'Aus einer Datei wird eine neue Map auf dieser Seite, oder sie ergänzt die offene. Du siehst erst eine Vorschau.',
  back: 'Zurück',
  file: 'Datei wählen …',
  drop: 'oder hier irgendwo ablegen',
  paste: 'Hier einfügen',
  check: 'Prüfen',
  run: 'Importieren',
  empty: 'Wähle zuerst eine Datei oder füge ihren Text ein.',
  unreadable: 'Die Datei ließ sich nicht lesen. Wähle sie noch einmal.',

  format: 'Format der Datei',
  formats: {
    json: 'Empathy Map JSON',
    csv: 'Tabelle (CSV, TSV)',
    markdown: 'Markdown',
    'json-canvas': 'JSON Canvas',
    excalidraw: 'Excalidraw',
    opml: 'OPML',
    lines: 'Einfache Zeilen',
  },
  columns: 'Spalten',
  columnsHint: 'Was in welcher Spalte der Tabelle steht.',
  column: 'Spalte {number}',
  meanings: {
    '': 'Weglassen',
    id: 'Kennung der Notiz',
    section: 'Bereich',
    text: 'Text der Notiz',
    theme: 'Thema',
    evidence: 'Beleg',
    source: 'Quelle',
    votes: 'Stimmen',
    stamps: 'Stempel',
    author: 'Von',
    color: 'Farbe',
    prompt: 'Leitfrage',
    map: 'Map',
    'map-id': 'Kennung der Map',
    persona: 'Persona',
  },
  which: 'Map in der Datei',
  mapOption: '{title} ({notes})',
  allMaps: 'Alle {count} Maps',
  numbered: '{number}. {name}',

  into: 'Wohin',
  intoNew: 'In eine neue Map',
  intoOpen: 'In die offene Map „{title}“',
  sameMap: 'Diese Datei stammt von der offenen Map, deshalb werden beide verglichen.',
  newId: 'Auf dieser Seite gibt es schon eine Map mit dieser Kennung. Die neue bekommt ihre eigene.',
  found: 'Was du bekommst',
  unnamed: 'noch kein Name',
  notes: { one: '{count} Notiz', other: '{count} Notizen' },
  unplaced: 'In keinem Bereich',
  rows: {
    title: 'Titel',
    persona: 'Persona',
    photo: 'Foto',
    problem: 'Problemstellung',
    tensions: 'Widersprüche',
    actions: 'Maßnahmen',
  },
  yes: 'ja',

  comparing: 'Wird mit dem Board verglichen …',
  merge: 'Was sich auf dem Board ändert',
  restored: 'Wieder auf dem Board',
  added: '{section}, neu',
  addedActions: 'Maßnahmen, neu',
  addedTensions: 'Widersprüche, neu',
  addedSupports: 'Notizen mit dem verknüpft, was sich auf sie stützt',
  filled: 'Ergänzt, weil es leer war',
  same: 'Unverändert',
  onBoard: 'Nur auf dem Board, bleibt',
  conflicts: { one: '{count} Unterschied', other: '{count} Unterschiede' },
  conflictList: 'Unterschiede',
  conflictsHint:
    'Auf dem Board steht das eine, in der Datei das andere. Das Board bleibt, wie es ist, außer du wählst die Datei.',
  takeAll: 'Überall die Datei nehmen',
  keepAll: 'Überall das Board behalten',
  sides: { board: 'Board', file: 'Datei' },
  of: '{field} von „{about}“',
  noteFields: {
    text: 'Text einer Notiz',
    section: 'Bereich',
    evidence: 'Beleg',
    source: 'Quelle',
  },
  saysNothing: 'nichts',
  left: {
    one: '{count} Feld der Maßnahmen bleibt weg, weil die Tabelle auf dem Board keine Spalte dafür hat.',
    other: '{count} Felder der Maßnahmen bleiben weg, weil die Tabelle auf dem Board keine Spalte dafür hat.',
  },
  boardChanged:
    'Das Board hat sich inzwischen geändert. Sieh die Unterschiede noch einmal durch und importiere dann.',

  /** What becomes of each line of the file. */
  lines: {
    heading: 'Wohin alles kommt',
    hint: 'Noch ist nichts gezeichnet: Du kannst jede Zeile verschieben. In einer Liste wählst du mit den Tasten 1 bis {count} einen Bereich und springst zur nächsten Zeile. Mit 0 lässt du eine Zeile weg.',
    one: 'Wähle oben eine der Maps, um Zeilen zu verschieben.',
    placed: { one: '{count} Notiz in einem Bereich', other: '{count} Notizen in Bereichen' },
    unplaced: { one: '{count} Notiz in keinem Bereich', other: '{count} Notizen in keinem Bereich' },
    leftOut: { one: '{count} Sache weggelassen', other: '{count} Sachen weggelassen' },
    lists: { placed: 'In Bereichen', unplaced: 'In keinem Bereich', leftOut: 'Weggelassen' },
    goesTo: 'Kommt nach: {line}',
  },

  skipped: { one: '{count} Hinweis', other: '{count} Hinweise' },
  checked: 'Datei geprüft: {notes}.',
  problems: {
    one: 'Es gibt {count} Problem. Es wurde nichts gezeichnet.',
    other: 'Es gibt {count} Probleme. Es wurde nichts gezeichnet.',
  },
  repair: 'Reparieren und neu prüfen',
  repairHint:
    'Diese Datei lässt sich reparieren. Du siehst jede Änderung, bevor auf dem Board etwas geschieht.',
  repairs: { one: '{count} Reparatur', other: '{count} Reparaturen' },
  more: 'und {count} weitere',

  missing: {
    file: 'Wähle eine Datei oder füge Text ein und prüfe ihn.',
    valid: 'Behebe das zuerst.',
    choice: 'In der Datei ist nichts Neues, nur manches steht anders da. Wähle, was ersetzt werden soll.',
    left: 'Nichts zu importieren: Die Tabelle hat keine Spalte für das Neue aus der Datei.',
    new: 'Nichts zu importieren: In der Map ist schon alles da.',
  },
  merging: 'Wird in die Map geschrieben …',
  progress: '{done} von {total} Notizen',
  progressName: 'Fortschritt des Imports',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Auf dem Board ist alles wie vorher.',
  imported: '„{title}“ importiert: {notes}.',
  importedAll: '{count} Maps importiert: {notes}.',
  merged: '„{title}“ ergänzt: {notes} neu, {taken} aus der Datei übernommen.',
  taken: { one: '{count} Unterschied', other: '{count} Unterschiede' },
};

export const sorting: Words<typeof enSorting> = {
  back: 'Zurück',
  read: 'Neu laden',
  allTo: 'Alle nach',
  withOthers: 'Auch Formen und Texte',
  stay: '–',
  option: '{number} {section}',
  keys: 'In der Liste wählst du mit den Tasten 1 bis {count} einen Bereich und springst zur nächsten Notiz. Mit 0 lässt du eine Notiz aus.',
  sectionOf: 'Bereich: {note}',
  how: 'Wie',
  move: 'Hineinschieben',
  copy: 'Hineinkopieren',
  working: 'Wird einsortiert …',
  cancelled: 'Abgebrochen. Auf dem Board ist alles wie vorher.',

  /** Sorting into the open map. */
  selection: {
    heading: 'Auswahl einsortieren',
    intro:
      'Wähle irgendwo auf der Seite Notizen aus und dann für jede einen Bereich. Einmal Rückgängig, und alles ist wie vorher.',
    none: 'Auf der Seite ist keine Notiz ausgewählt. Wähle welche aus und klicke auf „Neu laden“.',
    runNone: 'Einsortieren',
    run: { one: '{count} Notiz einsortieren', other: '{count} Notizen einsortieren' },
    sorted: {
      one: '{count} Notiz in ihren Bereich geschoben.',
      other: '{count} Notizen in ihre Bereiche geschoben.',
    },
    copied: {
      one: '{count} Notiz in ihren Bereich kopiert.',
      other: '{count} Notizen in ihre Bereiche kopiert.',
    },
  },

  /** Making a new map. */
  page: {
    heading: 'Von der Seite übernehmen',
    intro:
      'Wähle für jede Notiz einen Bereich. Diese Notizen kommen auf die neue Map, alle anderen bleiben, wo sie sind. Notizen unter einer Überschrift wie „Was sie hören“ sind schon einsortiert. Sollen es nur bestimmte sein, wähle sie aus und klicke auf „Neu laden“. Einmal Rückgängig, und alles ist wie vorher.',
    none: 'Auf dieser Seite gibt es noch nichts einzusortieren. Geh zurück und füge eine leere Map ein oder importiere eine Datei.',
    runNone: 'Map mit Notizen einfügen',
    run: { one: 'Map mit {count} Notiz einfügen', other: 'Map mit {count} Notizen einfügen' },
    sorted: {
      one: 'Map eingefügt, {count} Notiz in ihren Bereich geschoben.',
      other: 'Map eingefügt, {count} Notizen in ihre Bereiche geschoben.',
    },
    copied: {
      one: 'Map eingefügt, {count} Notiz in ihren Bereich kopiert.',
      other: 'Map eingefügt, {count} Notizen in ihre Bereiche kopiert.',
    },
  },

  /** Headings of the list. */
  lists: { selection: 'Ausgewählte Notizen', page: 'Notizen außerhalb von Maps' },
};

export const importing: Words<typeof enImporting> = {
  place: '{path}: {problem}',
  problems: {
    syntax: 'Das ist kein gültiges JSON. Wähle eine Datei aus dem Export oder kopiere ihren ganzen Text.',
    size: 'Die Datei ist größer als {most} MB, mehr geht nicht.',
    foreign: 'Das ist keine Empathy Map: weder Empathy Map JSON noch Listen wie „thinkAndFeel“ und „pains“.',
    newer:
      'Die Datei hat Version {file} des Formats, dieses Plugin liest Version {known}. Es wurde nichts importiert. Aktualisiere das Plugin, um sie zu lesen.',
    kind: 'erwartet: {expected}, gefunden: {found}',
    missing: 'fehlt',
    choice: 'erwartet: {choices}',
    empty: 'ist leer',
    long: 'hat {found} Zeichen, höchstens {most} gehen',
    many: '{found} Einträge, höchstens {most} gehen',
    least: 'ist kleiner als {least}',
    most: 'ist größer als {most}',
    moment: 'erwartet: Datum und Uhrzeit wie 2026-11-21T10:00:00.000Z',
    infinite: 'ist keine Zahl, die sich speichern lässt',
    duplicate: 'die Kennung „{id}“ gehört schon zu {first}',
    forbidden: 'dieser Name ist nicht erlaubt',
    photo: 'das Bild ist größer als {most} MB',
    'no-photo': 'ist weder PNG noch JPEG mit höchstens {most} Pixeln pro Kante und bleibt deshalb weg',
    'no-words': 'hat keinen Text: Daraus wird eine leere Notiz, und leere Notizen werden nicht exportiert',
    deep: 'ist mehr als {most} Ebenen tief verschachtelt. Entferne, was tiefer liegt',
    half: 'enthält ein halbes, beschädigtes Zeichen. Entferne es',
    nul: 'enthält das Zeichen NUL, an dem viele Programme einen Text beenden. Entferne es',
    converted: 'war {found} und ist jetzt {expected}',
    dropped: 'ist nicht brauchbar und wurde weggelassen',
    incomplete: 'wurde weggelassen, weil „{field}“ fehlt',
    filled: 'lautet jetzt „{now}“',
    emptied: 'ist jetzt leer',
    'read-as': 'lautete „{found}“ und lautet jetzt „{now}“',
    renamed: 'die Kennung „{id}“ war vergeben und lautet jetzt „{now}“',
    dangling: 'zeigt auf „{id}“, das nicht in der Datei ist, und wurde weggelassen',
    homeless: 'ist kein Bereich dieser Map, deshalb sind diese Notizen in keinem Bereich',
    joined: 'steht zweimal in der Datei, deshalb sind die Notizen jetzt bei {first}',
    split: 'hatte {found} Zeichen und besteht jetzt aus {notes} Notizen',
    cut: 'hatte {found} Zeichen, übrig sind die ersten {most}',
    replaced: 'hatte ein beschädigtes Zeichen, daraus wurde „\uFFFD“',
    blank: 'Hier ist nichts. Wähle eine Datei mit Notizen oder füge ihren Text ein.',
    'utf-16': 'Dieser Text ist in UTF-16. Speichere ihn als UTF-8 und wähle ihn noch einmal.',
    binary: 'Das ist keine Textdatei. Wähle JSON, CSV, Markdown, Canvas, Excalidraw, OPML oder reinen Text.',
    office: 'Das ist eine ZIP- oder Office-Datei. Speichere sie als CSV oder Text und wähle die neue Datei.',
    pdf: 'Das ist ein PDF. Kopiere die Notizen daraus und füge sie hier ein.',
    picture: 'Das ist ein Bild. Wähle eine Textdatei.',
    encoding: 'ist nicht in UTF-8. Speichere die Datei als UTF-8 und wähle sie noch einmal.',
    'web-page': 'Das ist eine Webseite. Kopiere die Notizen daraus und füge sie hier ein.',
    'no-notes':
      'Darin sind keine Notizen. Schreib jede Notiz in eine eigene Zeile, unter den Namen ihres Bereichs.',
    outside: '„{text}“ steht in keinem Bereich und wurde weggelassen.',
    'code-block': 'ein Codeblock wurde weggelassen',
    plain: 'zu viel Markdown ohne Leerzeile, deshalb als reiner Text gelesen',
    image: 'ein Bild wurde weggelassen',
    'no-cards':
      'Darin sind keine Notizen. Leg jede Notiz in einen Kasten mit dem Namen ihres Bereichs, zum Beispiel „Schmerzen“.',
    'no-canvas':
      'Das ist kein JSON Canvas: Die Liste „nodes“ fehlt. Wähle eine Datei, die auf .canvas endet.',
    'no-excalidraw':
      'Das ist keine Excalidraw-Datei: Sie enthält keine Elemente. Wähle eine Datei, die auf .excalidraw endet.',
    'no-opml': 'Das ist kein OPML: Die Gliederung fehlt. Wähle eine Datei, die auf .opml endet.',
    'no-lines':
      'Darin sind keine Notizen. Setz in der Gliederung jede Notiz unter den Namen ihres Bereichs, zum Beispiel „Schmerzen“.',
    'no-xml': 'Das ist kein gültiges XML: {reason}. Speichere die Gliederung noch einmal als OPML.',
    doctype:
      'Diese Datei hat einen DOCTYPE, der eine kleine Datei riesig machen kann. Entferne ihn und wähle die Datei noch einmal.',
    quotation: 'öffnet ein Anführungszeichen und schließt es nie. Schließe oder entferne es.',
    'no-texts': 'In welcher Spalte stehen die Notizen? Wähle eine aus.',
    'no-rows':
      'In dieser Tabelle sind keine Notizen. Setz jede Notiz in eine eigene Zeile, unter eine Überschrift wie „Text“.',
    cells: 'hat {found} Zellen, es gibt aber nur {most} Überschriften, deshalb blieb der Rest weg',
    'no-text': 'hat keinen Text und wurde weggelassen',
    cell: '„{text}“ lässt sich nicht als {heading} lesen und wurde weggelassen',
    'strange-section':
      '„{name}“ ist kein Bereich dieser Map, deshalb sind diese Notizen in keinem Bereich: {count}',
  },
  kinds: {
    text: 'Text',
    number: 'Zahl',
    whole: 'ganze Zahl',
    flag: 'wahr oder falsch',
    list: 'Liste',
    object: 'Objekt',
    null: 'null',
  },
};
