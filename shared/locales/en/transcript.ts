// English: taking quotes from the transcript of an interview.

export const transcript = {
  /** Beside Import. */
  open: 'Interview…',
  heading: 'Quotes from an interview',
  intro:
    'Paste a transcript, or choose its file: text, VTT or SRT. You pick the sentences. Only these go on the board, and nothing else is kept.',
  paste: 'Transcript',
  study: 'Research it belongs to',
  newStudy: 'A new interview',
  title: 'Name of the interview',
  titleHint: 'Such as “Spring round” or “P3”',
  untitled: 'Give the interview a name, so that each quote says where it comes from.',
  consent: 'May this person’s words be used?',
  consentHint: 'Asked once, and kept with the research in Plan.',
  consents: { yes: 'Yes, they agreed', no: 'No', unsaid: 'Not asked yet' },
  /** For research whose consent Plan knows already. */
  consentKnown: {
    yes: 'Plan says that this person agreed.',
    no: 'Plan says that this person did not agree.',
  },
  show: 'Show the transcript',
  empty: 'Paste a transcript or choose a file first.',
  names: 'Names on the notes',
  nameOf: '“{speaker}” appears as',
  participant: 'Who is speaking',
  keys: 'Choose a sentence with a click or the arrow keys, several with Shift. 1 to {count} adds it to a section.',
  addTo: 'Add as a quote to',
  added: 'Quote added to {section}.',
  placed: 'Added to {section}',
};
