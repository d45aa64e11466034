// Actions as tasks for Asana's CSV import. Independent of board and window.
import { boardTexts } from '../../catalogue/board-texts';
import type { Rows } from '../table/rows';
import type { Exporter } from '../types';
import { descriptionBlocks, type Issue, NOT_IN_ISSUES, sayPlainly, writeIssues } from './issues';

/** The order of these columns matters (help.asana.com, Preparing data for CSV import); any may follow. */
const COLUMNS = [
  'Name',
  'Description',
  'Section',
  'Assignee',
  'Collaborators',
  'Start Date',
  'Due Date',
  'Tags',
];

/**
 * A task's section is its status, so that an Asana board shows it. Dates are ISO, as Asana writes them
 * itself; other words for a date go into the description. Owners are names, though Asana expects email
 * addresses.
 */
export const asana: Exporter = {
  id: 'asana',
  group: 'trackers',
  extension: 'csv',
  mediaType: 'text/csv',
  cannot: NOT_IN_ISSUES,
  write: (map) => writeIssues([map], tableOf),
  writeAll: (maps) => writeIssues(maps, tableOf),
};

const tableOf = (issues: readonly Issue[]): Rows => [COLUMNS, ...issues.map(rowOf)];

function rowOf(issue: Issue): string[] {
  const { title, status, owner, day, labels, map } = issue;
  const description = descriptionBlocks(issue, day === null ? ['due'] : [], sayPlainly).join('\n\n');
  const section = boardTexts[map.language].actions.statuses[status];
  return [title, description, section, owner, '', '', day ?? '', labels.join(',')];
}
