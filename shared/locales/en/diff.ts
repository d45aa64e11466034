// English: what changed from one map to another.

export const diff = {
  /** In Import, beside where a map goes. */
  compare: 'Compare with the open map, change nothing',
  heading: 'From the board to the file',
  nothing: 'Comparing changes nothing. Choose where the map goes to import it.',

  none: 'No differences.',
  notes: {
    added: { one: '{count} note added', other: '{count} notes added' },
    removed: { one: '{count} gone', other: '{count} gone' },
    changed: { one: '{count} changed', other: '{count} changed' },
    same: { one: '{count} unchanged', other: '{count} unchanged' },
  },
  onlyBefore: 'Only in the first file: {title}',
  onlyAfter: 'Only in the second file: {title}',
};
