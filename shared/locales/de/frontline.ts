// German: the page and the sheet for people who meet customers.
import type { frontline as en } from '../en/frontline';
import type { Words } from '../locale';

export const frontline: Words<typeof en> = {
  title: 'Strichliste für den Kundenkontakt',
  lead: 'Für alle, die {persona} jeden Tag begegnen: Notiert, was ihr seht und hört. Niemand muss gefragt werden.',
  seem: 'Wie sie wirken',
  react: 'Was sie tun',
  guesses: 'Was wir bisher nur vermuten: Seht ihr es?',
  words: 'In ihren Worten',
  date: 'Datum und Schicht',
  strokes: 'Striche',
  sum: 'Summe',
  seen: '{text} ({count}×)',
  rules: [
    'Jedes Mal ein Strich.',
    'Was passiert ist, nicht was ihr davon haltet.',
    'Keine Namen.',
    'Am Ende zählen und die Summen in die Zähltabelle eintragen.',
  ],
  feelings: [
    'Wirkt entspannt',
    'Wirkt erfreut',
    'Wirkt überrascht',
    'Wirkt unsicher',
    'Wirkt ungeduldig',
    'Wirkt verärgert',
    'Wirkt besorgt',
    'Wirkt erleichtert',
  ],
  reactions: [
    'Fragt zweimal dasselbe',
    'Sucht Hilfe',
    'Liest alles genau',
    'Vergleicht mit anderen Angeboten',
    'Ruft jemanden an oder schreibt',
    'Beschwert sich laut',
    'Bedankt sich',
    'Gibt auf oder geht',
  ],
};
