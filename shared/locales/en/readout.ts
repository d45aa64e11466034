// English: the page that sums a map up, in files and on the board.

export const readout = {
  heading: 'Readout',
  matters: 'What matters most',
  contradiction: 'The strongest contradiction',
  unknown: 'What we do not know yet',
  moreUnknown: { one: 'and {count} more guess', other: 'and {count} more guesses' },
  decisions: 'Decisions',
  behind: 'The notes behind it',
  notes: { one: '{count} note', other: '{count} notes' },
  basis: 'Notes: {count}, backed by evidence: {backed}. The rest are guesses.',
  noProblem: 'No problem statement yet.',
  noDecisions: 'Nothing decided yet.',
  noThemes: 'No themes and no votes yet.',
  hint: 'One page beside the map: who, the problem, themes with a quote each, the strongest contradiction, open questions and decisions. Putting it there again replaces it. Export has it as a web page and Markdown.',
  put: 'Put the readout on the board',
  putSaid: 'The readout is on the board.',
};
