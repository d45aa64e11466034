// English: the screen on which an open map is given another template.

export const switching = {
  button: 'Change template…',
  heading: 'Change template',
  cancel: 'Cancel',
  intro:
    'Notes are moved as they are. Check where they go first: nothing changes until you press the button.',
  goes: 'Where the notes go',
  flow: { one: '{from} → {to}: {count} note', other: '{from} → {to}: {count} notes' },
  none: 'There are no notes in the sections yet.',
  keptWhy: '“{kept}” is for notes that have no place in this template. They stay on the map.',
  check: 'Please check',
  checkWhy: 'These fit more than one section.',
  sectionOf: 'Section: {note}',
  more: { one: 'and {count} more', other: 'and {count} more' },
  run: 'Change to {template}',
  working: 'Changing the template…',
  done: {
    one: 'The template is now {template}. {count} note moved. Undo takes it back.',
    other: 'The template is now {template}. {count} notes moved. Undo takes it back.',
  },
};
