// Actions as issues in the columns of Linear's own CSV. Independent of board and window.
import { escapeLines } from '../markdown/markdown-escape';
import type { Rows } from '../table/rows';
import type { Exporter } from '../types';
import { descriptionBlocks, type Issue, NOT_IN_ISSUES, writeIssues } from './issues';

const COLUMNS = [
  'Id',
  'Team',
  'Title',
  'Description',
  'Status',
  'Estimate',
  'Priority',
  'Project',
  'Creator',
  'Assignee',
  'Labels',
  'Cycle Number',
  'Cycle Name',
  'Cycle Start',
  'Cycle End',
  'Created',
  'Updated',
  'Started',
  'Completed',
  'Canceled',
  'Archived',
] as const;
const STATUSES: Record<Issue['status'], string> = { open: 'Todo', doing: 'In Progress', done: 'Done' };

/** Linear's importer removes an apostrophe before these from titles and descriptions (@linear/import). */
const GUARDED_BY_LINEAR = /^[+\-=@∑√∏<>＜＞≤≥＝≠±÷×]/;

/**
 * Linear reads Title, Description (Markdown), Status, Priority, Assignee (a full name) and Labels (separated
 * by ", "), and skips rows with anything in Archived. It has no column for a date, which goes into the
 * description instead. A title that starts with an apostrophe and one of the signs above cannot be written:
 * Linear would remove the apostrophe.
 */
export const linear: Exporter = {
  id: 'linear',
  group: 'trackers',
  extension: 'csv',
  mediaType: 'text/csv',
  cannot: NOT_IN_ISSUES,
  write: (map) => writeIssues([map], tableOf),
  writeAll: (maps) => writeIssues(maps, tableOf),
};

const tableOf = (issues: readonly Issue[]): Rows => [[...COLUMNS], ...issues.map(rowOf)];

const guard = (text: string): string => (GUARDED_BY_LINEAR.test(text) ? `'${text}` : text);

function rowOf(issue: Issue): string[] {
  const cells: Partial<Record<(typeof COLUMNS)[number], string>> = {
    Title: guard(issue.title),
    Description: guard(descriptionBlocks(issue, ['due'], escapeLines).join('\n\n')),
    Status: STATUSES[issue.status],
    Priority: 'No priority',
    Assignee: issue.owner,
    Labels: issue.labels.join(', '),
  };
  return COLUMNS.map((column) => cells[column] ?? '');
}
