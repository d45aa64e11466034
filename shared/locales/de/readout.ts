// German: the page that sums a map up, in files and on the board.
import type { readout as en } from '../en/readout';
import type { Words } from '../locale';

export const readout: Words<typeof en> = {
  heading: 'Ergebnisblatt',
  matters: 'Was am meisten zählt',
  contradiction: 'Der stärkste Widerspruch',
  unknown: 'Was wir noch nicht wissen',
  moreUnknown: { one: 'und {count} weitere Vermutung', other: 'und {count} weitere Vermutungen' },
  decisions: 'Entscheidungen',
  behind: 'Die Notizen dahinter',
  notes: { one: '{count} Notiz', other: '{count} Notizen' },
  basis: 'Notizen: {count}, davon belegt: {backed}. Der Rest sind Vermutungen.',
  noProblem: 'Noch keine Problemstellung.',
  noDecisions: 'Noch nichts entschieden.',
  noThemes: 'Noch keine Themen und keine Stimmen.',
  hint: 'Eine Seite neben der Map: wer, das Problem, Themen mit je einem Zitat, der stärkste Widerspruch, offene Fragen und Entscheidungen. Leg sie noch einmal aufs Board, um sie zu erneuern, auch nach einem Sprachwechsel der Map; eine, die jemand umgeschrieben hat, bleibt liegen. Unter „Export“ gibt es sie als Webseite und Markdown. Der Überblick sammelt die Themen aller Maps auf dieser Seite.',
  digest: 'Überblick nach Themen',
  noTheme: 'Ohne Thema',
  columns: {
    notes: 'Notizen',
    sections: 'Bereiche',
    segments: 'Kundengruppen',
    votes: 'Stimmen',
    backed: 'Belegt',
  },
  stories: 'User Stories',
  story: 'Als {persona} brauche ich: {need} – damit: {aim}',
  noStories: 'Noch steht nirgends, was gebraucht wird.',
  put: 'Ergebnisblatt aufs Board legen',
  putDigest: 'Überblick aufs Board legen',
  digestSaid: 'Der Überblick liegt auf dem Board.',
  putSaid: 'Das Ergebnisblatt liegt auf dem Board.',
};
