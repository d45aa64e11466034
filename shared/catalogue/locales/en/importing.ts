// English: what is wrong with a file that somebody wants to import.

export const importing = {
  place: '{path}: {problem}',
  problems: {
    syntax: 'This is no JSON. Choose a file that Export wrote, or copy all of its text.',
    size: 'The file is larger than {most} MB, the most that can be read.',
    foreign: 'This is no empathy map: neither Empathy Map JSON nor lists such as “thinkAndFeel” and “pains”.',
    newer:
      'The file is of version {file} of the format, and this plugin reads version {known}. Nothing was imported; a newer plugin can read it.',
    kind: 'expected {expected}, found {found}',
    missing: 'is missing',
    choice: 'expected {choices}',
    empty: 'is empty',
    long: 'has {found} characters, at most {most} are possible',
    many: '{found} entries, at most {most} are possible',
    least: 'is less than {least}',
    most: 'is more than {most}',
    moment: 'expected a moment such as 2026-11-21T10:00:00.000Z',
    infinite: 'is no number that can be kept',
    duplicate: 'the id “{id}” is taken by {first}',
    forbidden: 'this name cannot be used',
    photo: 'the picture is larger than {most} MB',
  },
  kinds: {
    text: 'text',
    number: 'number',
    whole: 'whole number',
    flag: 'true or false',
    list: 'list',
    object: 'object',
    null: 'null',
  },
};
