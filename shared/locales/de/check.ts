// German: asking customers whether the notes are true: on the board, in the window, in files.
import type { BoardTexts } from '../locale';

export const boardCheck: BoardTexts['check'] = {
  heading: 'Zu prüfen',
  columns: {
    question: 'Frage',
    section: 'Bereich',
    who: 'Wer fragt wen',
    due: 'Bis wann',
    answer: 'Antwort',
  },
  verdicts: {
    held: 'Bestätigt',
    refuted: 'Widerlegt',
    mixed: 'Gemischt',
  },
  labels: {
    held: '✓ Bestätigt',
    refuted: '✗ Widerlegt',
    mixed: '± Gemischt',
  },
  questions: {
    goal: 'Was willst du erreichen? Gehört das dazu oder nicht: {text}',
    seen: 'Was fällt dir um dich herum auf? Gehört das dazu oder nicht: {text}',
    heard: 'Was erzählen dir andere darüber? Gehört das dazu oder nicht: {text}',
    said: 'Was sagst du selbst darüber? Dies oder etwas anderes: {text}',
    done: 'Was hast du beim letzten Mal gemacht? War es so oder anders: {text}',
    thought: 'Was geht dir durch den Kopf? Gehört das dazu oder nicht: {text}',
    felt: 'Wie geht es dir damit? So oder anders: {text}',
    pain: 'Was macht es schwer oder leicht? Spielt das eine Rolle oder nicht: {text}',
    gain: 'Was würdest du dir wünschen? Ist dir das wichtig oder nicht: {text}',
    none: 'Wie ist das bei dir? So oder anders: {text}',
  },
  product: '(was du benutzt)',
};

export const fileCheck = {
  asked: 'Befragte',
  sources: 'Antworten von',
  date: 'Beantwortet am',
  hitRate: 'Trefferquote',
  all: 'Alle Antworten',
  held: '{held} von {count} bestätigt',
  few: 'wenige Antworten: ein Hinweis, kein Beweis',
  sheet: {
    title: 'Fragen',
    customer: 'Kunde {number}',
    asker: 'Gefragt von',
    date: 'Datum',
    hello:
      'Danke für deine Zeit. Wir möchten verstehen, wie das für dich ist. Es gibt keine richtigen oder falschen Antworten; du kannst jede Frage auslassen und jederzeit aufhören.',
    consent:
      'Ich bin einverstanden, dass meine Antworten für dieses Projekt ohne meinen Namen notiert werden.',
    how: 'Erst offen fragen und zuhören, dann die Antwort ankreuzen.',
    scale: ['nein', 'teils', 'ja'],
    words: 'In eigenen Worten',
  },
};

export const check = {
  first: 'Das zuerst prüfen',
  hint: 'Was ihr am festesten glaubt und am wenigsten wisst. Grübeln hilft beim Raten nicht: Sucht zwei oder drei aus und fragt nach.',
  formula:
    '(1 + Stimmen + 2, wenn sie die Problemstellung stützt, + Maßnahmen + Widersprüche) × 2 bei Vermutungen, × 1 bei Abgeleitetem oder gemischten Antworten. Bei Gleichstand in Lesereihenfolge.',
  none: 'Keine Vermutung mehr zu prüfen.',
  choose: 'Auswählen: {note}',
  questionSaid: 'Frage gespeichert.',
  answerOf: 'Antwort: {note}',
  unasked: 'Nicht gefragt',
  answerSaid: 'Antwort: {answer}.',
  asked: {
    one: '{count} Person gefragt',
    other: '{count} Personen gefragt',
  },
  draw: 'Aufs Board',
  drawn: {
    one: '{count} Frage steht auf dem Board.',
    other: '{count} Fragen stehen auf dem Board.',
  },
  waiting: {
    one: '{count} Antwort auf dem Board steht noch nicht an ihrer Notiz.',
    other: '{count} Antworten auf dem Board stehen noch nicht an ihren Notizen.',
  },
  unread: {
    one: 'Diese Antwort in der Tabelle zählt noch nicht. Sie muss mit {answers} beginnen, in der Zeile einer Frage aus dieser Liste.',
    other:
      'Diese {count} Antworten in der Tabelle zählen noch nicht. Jede muss mit {answers} beginnen, in der Zeile einer Frage aus dieser Liste.',
  },
  record: 'An den Notizen zeigen',
  recorded: {
    one: '{count} Antwort steht jetzt an ihrer Notiz.',
    other: '{count} Antworten stehen jetzt an ihren Notizen.',
  },
  sheet: 'Fragebogen …',
  sheetHint:
    'Ein Bogen pro Kunde zu den ausgewählten Notizen: zum Drucken, zum Verschicken oder als Tabelle für ein Umfrage-Tool.',
  customers: 'Anzahl Kunden',
  badCustomers: 'Anzahl Kunden: Gib eine ganze Zahl von {min} bis {max} ein.',
  sheetFormat: 'Bogen als',
  formats: {
    html: 'Seite zum Drucken',
    markdown: 'Markdown',
    csv: 'Tabelle (CSV)',
  },
  download: 'Bogen herunterladen',
  importing: 'Antworten importieren …',
  importHint:
    'Die ausgefüllte Tabelle des Bogens oder eine Zeile pro Person und eine Spalte pro Frage. Antworten sind 0 (nein), 1 (teils) oder 2 (ja).',
  paste: 'Antworten hier einfügen',
  read: 'Antworten prüfen',
  found: {
    one: 'Antworten zu {count} Notiz',
    other: 'Antworten zu {count} Notizen',
  },
  unfit: {
    one: '{count} Zeile passt zu keiner Frage oder hat keine Antwort: {rows}',
    other: '{count} Zeilen passen zu keiner Frage oder haben keine Antwort: {rows}',
  },
  noAnswers: 'Keine Antworten gefunden.',
  take: 'Antworten übernehmen',
  replaced: 'Die neuen Antworten von {names} ersetzen die früheren.',
  rule: 'Bestätigt: mindestens drei Viertel der Punkte. Widerlegt: höchstens ein Viertel. Sonst gemischt.',
  hitRate: 'Trefferquote',
  hitHint: 'Wie viele eurer Notizen sich beim Fragen bestätigt haben. So seht ihr, wo ihr oft danebenliegt.',
  noHits: 'Noch keine Antworten.',
  few: 'wenige Antworten',
  all: 'Alle Antworten',
  allMaps: 'Alle Maps auf dieser Seite',
  held: {
    one: '{held} von {count} Vermutung bestätigt',
    other: '{held} von {count} Vermutungen bestätigt',
  },
};
