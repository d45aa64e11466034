// Actions as issues for Jira's CSV import. Independent of board and window.
import type { EmpathyMap } from '../../model/empathy-map';
import type { Rows } from '../table/rows';
import { writeForImporter } from '../table/table';
import type { Exporter, Written } from '../types';
import { descriptionBlocks, type Issue, issuesOf, NOT_IN_ISSUES } from './issues';
import { escapeJira } from './jira-escape';

/**
 * Jira takes about an hour for files with more issues (support.atlassian.com, Create issues using the CSV
 * importer).
 */
const MOST_ROWS = 1_500;
const STATUSES: Record<Issue['status'], string> = { open: 'To Do', doing: 'In Progress', done: 'Done' };

/**
 * Headers without punctuation, every row as wide as the header, line breaks in quotation marks, and one
 * column `Labels` for each label (support.atlassian.com, Prepare a CSV file for import). Dates are
 * `yyyy-MM-dd`, as the import requires; other words for a date go into the description. Owners are names:
 * Jira wants email addresses, or asks who is meant. The summary is plain text, the description wiki notation.
 */
export const jira: Exporter = {
  id: 'jira',
  group: 'trackers',
  extension: 'csv',
  mediaType: 'text/csv',
  cannot: NOT_IN_ISSUES,
  write: (map) => writeFiles([map]),
  writeAll: (maps) => writeFiles(maps),
};

function writeFiles(maps: readonly EmpathyMap[]): Written {
  const { issues, warnings } = issuesOf(maps);
  const width = Math.max(1, ...issues.map(({ labels }) => labels.length));
  const header = [
    'Summary',
    'Issue Type',
    'Status',
    'Assignee',
    'Due date',
    ...Array.from({ length: width }, () => 'Labels'),
    'Description',
  ];
  const rows = issues.map((issue) => rowOf(issue, width));
  const whole = writeForImporter([header, ...rows]);
  const written = { ...whole, warnings: [...warnings, ...whole.warnings] };
  if (rows.length <= MOST_ROWS) return written;
  const parts = split(rows).map((some, at) => ({
    name: `${at + 1}`,
    text: writeForImporter([header, ...some]).text,
  }));
  return {
    ...written,
    parts,
    warnings: [...written.warnings, { code: 'several-files', count: parts.length }],
  };
}

function rowOf(issue: Issue, width: number): string[] {
  const { title, status, owner, day, labels } = issue;
  const description = descriptionBlocks(issue, day === null ? ['due'] : [], escapeJira).join('\n\n');
  const padded = Array.from({ length: width }, (_none, at) => labels[at] ?? '');
  return [title, 'Task', STATUSES[status], owner, day ?? '', ...padded, description];
}

const split = (rows: Rows): Rows[] =>
  Array.from({ length: Math.ceil(rows.length / MOST_ROWS) }, (_none, at) =>
    rows.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS),
  );
