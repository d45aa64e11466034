// German: taking quotes from the transcript of an interview.
import type { transcript as enTranscript } from '../en/transcript';
import type { Words } from '../locale';

export const transcript: Words<typeof enTranscript> = {
  /** Beside Import. */
  open: 'Interview …',
  heading: 'Zitate aus einem Interview',
  intro:
    'Füge ein Transkript ein oder wähle seine Datei: Text, VTT oder SRT. Du suchst die Sätze aus. Nur sie kommen aufs Board, sonst wird nichts aufbewahrt.',
  paste: 'Transkript',
  study: 'Gehört zu diesem Research',
  newStudy: 'Ein neues Interview',
  title: 'Name des Interviews',
  titleHint: 'Etwa „Frühjahrsrunde“ oder „P3“',
  untitled: 'Gib dem Interview einen Namen, damit jedes Zitat sagt, woher es stammt.',
  consent: 'Dürfen die Worte dieser Person verwendet werden?',
  consentHint: 'Wird einmal gefragt und steht im Plan beim Research.',
  consents: { yes: 'Ja, die Person ist einverstanden', no: 'Nein', unsaid: 'Noch nicht gefragt' },
  /** For research whose consent Plan knows already. */
  consentKnown: {
    yes: 'Laut Plan ist diese Person einverstanden.',
    no: 'Laut Plan ist diese Person nicht einverstanden.',
  },
  show: 'Transkript zeigen',
  empty: 'Füge zuerst ein Transkript ein oder wähle eine Datei.',
  names: 'Namen auf den Notizen',
  nameOf: '„{speaker}“ erscheint als',
  participant: 'Wer spricht',
  keys: 'Wähle einen Satz per Klick oder Pfeiltasten, mehrere mit Umschalt. 1 bis {count} bringt ihn in einen Bereich.',
  addTo: 'Als Zitat hinzufügen zu',
  added: 'Zitat hinzugefügt: {section}.',
  placed: 'Schon in {section}',
};
