// Actions as issues in the columns of Linear's own CSV. Knows no board and no window.
import type { EmpathyMap } from '../../model/empathy-map';
import { escapeLines } from '../markdown/markdown-escape';
import { writeForImporter } from '../table/table';
import type { Exporter, Written } from '../types';
import { descriptionBlocks, type Issue, issuesOf, NOT_IN_ISSUES } from './issues';

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

/** Before these, Linear's importer takes an apostrophe away from titles and descriptions (@linear/import). */
const GUARDED_BY_LINEAR = /^[+\-=@∑√∏<>＜＞≤≥＝≠±÷×]/;

/**
 * Linear reads Title, Description (Markdown), Status, Priority, Assignee (a full name) and Labels (parted by ", "), and
 * passes over rows with anything in Archived. It has no column for a day, so that stands in the description. A title
 * that begins with an apostrophe and one of the signs above cannot be told to it: the apostrophe would be taken away.
 */
export const linear: Exporter = {
  id: 'linear',
  extension: 'csv',
  mediaType: 'text/csv',
  cannot: NOT_IN_ISSUES,
  write: (map) => writeIssues([map]),
  writeAll: (maps) => writeIssues(maps),
};

function writeIssues(maps: readonly EmpathyMap[]): Written {
  const { issues, warnings } = issuesOf(maps);
  const written = writeForImporter([[...COLUMNS], ...issues.map(rowOf)]);
  return { ...written, warnings: [...warnings, ...written.warnings] };
}

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
