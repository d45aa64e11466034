// English: using a board that people drew themselves.

export const adopt = {
  reading: 'Looking at the page…',
  heading: 'Use this board',
  intro:
    'This looks like an empathy map. Check what each area is. Nothing on the board is moved or drawn, and one undo takes it back.',
  board: 'Board',
  boardOption: '{number}: {notes}',
  areas: 'Areas of the board',
  sectionOf: 'Section: {area}',
  unnamed: 'No title',
  unused: 'Not used',
  notes: { one: '{count} note', other: '{count} notes' },
  sort: 'Sort its notes instead',
  run: { one: 'Use this board with {count} note', other: 'Use this board with {count} notes' },
  done: 'This board is your empathy map now. One undo takes it back.',
  own: 'Your own board',
  bare: 'Its areas are used as they are. Title, persona, problem and actions are not on it yet.',
  draw: 'Draw them beside it',
  drawn: 'Drawn beside your board.',
  noHiding: 'Notes can’t be hidden in {sections}: they lie on the open board, not in a section.',
  noPicture:
    'The areas of this map lie on the page itself, so it has no picture of its own. Select them and use Figma’s own export.',
  noTemplate: 'The areas are your own and stay where they are, so the template can’t be changed.',

  noMerge:
    'Your own board has no place yet for a persona, problem or actions. Draw them beside it in Plan to add a file to it.',

  /** A table whose headings are sections. */
  table: {
    heading: 'A table with a map in it',
    intro:
      'The cells of a table aren’t notes, so it can’t be used as it is. Its words can become the notes of a new map.',
    read: 'Read the table',
  },
};
