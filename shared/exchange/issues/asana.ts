// Actions as tasks for Asana's CSV import. Knows no board and no window.
import { boardTexts } from '../../catalogue/board-texts';
import type { Rows } from '../table/rows';
import type { Exporter } from '../types';
import { descriptionBlocks, type Issue, isDay, NOT_IN_ISSUES, sayPlainly, writeIssues } from './issues';

/** The order of the columns matters (help.asana.com, Preparing data for CSV import); what comes after them is free. */
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
 * A task's section is its status, so that a board of Asana shows it. Days are ISO, as Asana writes them itself; other
 * words about the day stand in the description. Owners are names, for which Asana wants addresses.
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
  const { title, status, owner, due, labels, map } = issue;
  const description = descriptionBlocks(issue, isDay(due) ? [] : ['due'], sayPlainly).join('\n\n');
  const section = boardTexts[map.language].actions.statuses[status];
  return [title, description, section, owner, '', '', isDay(due) ? due : '', labels.join(',')];
}
