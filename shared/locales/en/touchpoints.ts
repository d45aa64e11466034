// English: touchpoints and situations.

export const touchpoints = {
  anywhere: 'Any touchpoint',
  next: 'Next touchpoint',
  mark: 'Mark the selected notes',
  marked: { one: '{count} note marked: {touchpoint}.', other: '{count} notes marked: {touchpoint}.' },
  selectNotes: 'Select notes on the board first.',
  none: 'No touchpoint',
  said: 'Touchpoint saved.',
  empty: 'No touchpoints yet. List them in Plan, or end a note with #at-checkout.',
  all: 'All',
  hint: 'How many notes each section has for each touchpoint. Empty cells are worth a question.',
  whatIfs: 'What-if cards',
  whatIfsHint: 'Each card becomes a step before the notes are grouped.',
  ownWhatIf: 'Your own',
  addWhatIf: 'Add card',
  frontline: 'For the frontline',
  frontlineHint:
    'A page to print for people who meet customers, and a sheet for their counts. Fill in the sheet and bring it back with Import: counts become observed notes.',
  kitPage: 'Page to print',
  tallySheet: 'Tally sheet (CSV)',
  saved: '{file} saved.',
};
