// English: the command on the command line.

export const command = {
  usage: `empathy-map validate FILE…
empathy-map convert FILE… --to FORMAT [--from FORMAT] [--out FILE] [--authors board|pseudonyms|none] [--unconsented] [--repair|--strict]
empathy-map diff FILE FILE [--json]

validate  checks each Empathy Map JSON file and lists every problem with its place
convert   turns maps from any known format into another, in --out or on standard output
diff      says what changed from the first file to the second, as lines or JSON

FILE may be - for standard input.
--to      {to}
--from    {from}; without it, the file is recognised
--repair  repairs damaged Empathy Map JSON and says what changed
--strict  a file of which anything is left out counts as one with problems: nothing is written
--unconsented  writes notes of research that nobody agreed to as well; otherwise they are held back
--lang    the language of messages, one of {languages}; without it, that of the system

Exit code: 0 all is well, 1 a file has problems, 2 the command was not understood; diff: 1 the files differ, 2 one cannot be read.`,
  valid: { one: 'valid, {count} note', other: 'valid, {count} notes' },
  about: '{file}: {sentence}',
  unreadable: 'can’t be opened',
  unwritable: 'can’t be written',
  oneMap: '{format} takes one map per file, and there are {count}',
  strict: 'something in it is left out, so nothing is written (--strict)',
  losses: '{format} leaves out: {features}',
};
