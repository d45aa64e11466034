// German: what files add to people's own words: headings, labels, counts. Words also used on the board come
// from its own texts.

import type { files as en } from '../en/files';
import type { Words } from '../locale';
import { fileCheck } from './check';
import { frontline } from './frontline';

export const files: Words<typeof en> = {
  check: fileCheck,
  untitled: 'Empathy Map',
  persona: 'Persona',
  context: 'Kontext',
  order: 'Reihenfolge',
  unplaced: 'In keinem Bereich',
  problem: 'Problemstellung',
  actions: 'Maßnahmen',
  tensions: 'Widersprüche',
  review: 'Fragen zum Abschluss',
  evidence: 'Beleg',
  source: 'Quelle',
  theme: 'Thema',
  author: 'Von',
  frontline,
  touchpoint: 'Kontaktpunkt',
  tags: 'Tags',
  stamps: 'Stempel',
  votes: { one: '{count} Stimme', other: '{count} Stimmen' },
  title: 'Titel',
  count: 'Anzahl',
  owner: 'Wer',
  due: 'Bis wann',
  status: 'Status',
  measure: 'Woran wir’s merken',
  trigger: 'Auslöser',
  restsOn: 'Gestützt auf',
  action: 'Maßnahme',
  noNotes: 'Keine Notizen',
  created: 'Erstellt',
  exported: 'Exportiert',
};
