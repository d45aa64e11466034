// English: reporting a problem, under Export.

export const problem = {
  heading: 'Report a problem',
  intro:
    'Copy this report and send it to us with a sentence about what went wrong. It has no note texts and no names in it.',
  selfCheck: 'Self-check',
  selfCheckHint: 'Tests your Figma in an empty corner of the page, then cleans up. Takes a few seconds.',
  checking: 'Checking…',
  done: {
    one: 'Checked. The report has {count} answer now.',
    other: 'Checked. The report has {count} answers now.',
  },
  remains: {
    one: 'Checked, but {count} layer couldn’t be removed. Look below and to the right of everything else.',
    other: 'Checked, but {count} layers couldn’t be removed. Look below and to the right of everything else.',
  },
};
