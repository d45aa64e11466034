// English: reporting a problem, under Export.

export const problem = {
  heading: 'Report a problem',
  intro:
    'Copy this report and send it to us with a sentence about what went wrong. It holds no note texts and no names.',
  selfCheck: 'Self-check',
  selfCheckHint:
    'Tries out how your Figma behaves on an empty corner of the page, and takes everything away again. It takes a few seconds.',
  checking: 'Checking…',
  done: {
    one: 'Checked. {count} answer is in the report now.',
    other: 'Checked. {count} answers are in the report now.',
  },
  remains: {
    one: 'Checked, but {count} node could not be removed. It lies below and to the right of everything else.',
    other:
      'Checked, but {count} nodes could not be removed. They lie below and to the right of everything else.',
  },
};
