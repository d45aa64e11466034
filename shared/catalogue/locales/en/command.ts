// English: the command on the command line.

export const command = {
  usage: `empathy-map validate FILE…
empathy-map convert FILE… --to FORMAT [--from FORMAT] [--out FILE] [--authors board|pseudonyms|none] [--repair]

validate  says of each Empathy Map JSON whether it can be read, and every problem with its place
convert   reads maps of any known format and writes them in another, to --out or to standard output

FILE may be - for standard input.
--to      {to}
--from    {from}; told from the file otherwise
--repair  repairs damaged Empathy Map JSON and says what was done

Ends with 0 when all is well, 1 when a file has problems, 2 when it was called in a way that makes no sense.`,
  valid: { one: 'valid, {count} note', other: 'valid, {count} notes' },
  about: '{file}: {sentence}',
  unreadable: 'cannot be opened',
  unwritable: 'cannot be written',
  oneMap: '{format} takes one map a file, and there are {count}',
  losses: '{format} cannot carry: {features}',
};
