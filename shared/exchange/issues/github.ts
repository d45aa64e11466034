// Actions as a Markdown task list, to paste into a GitHub issue. Independent of board and window.
import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import type { EmpathyMap } from '../../model/empathy-map';
import { escapeLine, escapeLines } from '../markdown/markdown-escape';
import type { Exporter } from '../types';
import { toWritten } from '../writing/keepable';
import { descriptionBlocks, type Issue, issuesOf, NOT_IN_ISSUES, type Say } from './issues';

/**
 * A task with its description below, as GitHub Flavored Markdown. Owners are written as people typed them,
 * without making up handles; an `@` mentions nobody, and a number is no issue of the project that it is pasted into.
 */
export const github: Exporter = {
  id: 'github',
  group: 'trackers',
  extension: 'md',
  mediaType: 'text/markdown',
  cannot: NOT_IN_ISSUES,
  write(map: EmpathyMap) {
    const { issues, warnings } = issuesOf([map]);
    const written = toWritten(issues.map((issue) => `${taskOf(issue)}\n`).join('\n'));
    return { ...written, warnings: [...warnings, ...written.warnings] };
  },
};

/**
 * What GitHub makes links of by itself: people, issues (`#12`, `GH-7`), commits by their hashes. An empty comment, which
 * is never displayed, parts each in two.
 */
const REFERENCE =
  /@(?=\w)|(?<!&)#(?=\d)|\bGH(?=-\d)|\b[0-9a-f](?=(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{6,39}\b)/gi;
const apart = (text: string): string => text.replace(REFERENCE, '$&<!-- -->');

const say: Say = (text, indent) => apart(escapeLines(text, indent));

function taskOf(issue: Issue): string {
  const { text, owner, due, labels, status, map } = issue;
  const words = fileTexts[map.language];
  const { colon } = boardTexts[map.language];
  const facts = [
    ...(owner === '' ? [] : [`${words.owner}${colon}${apart(escapeLine(owner))}`]),
    ...(due === '' ? [] : [`${words.due}${colon}${say(due, '')}`]),
    labels.map((label) => `\`${label}\``).join(' '),
  ].join(' · ');
  const blocks = [facts, ...descriptionBlocks({ ...issue, title: text }, ['status'], say)];
  const inside = blocks.map((block) => block.replace(/^(?=.)/gm, '  ')).join('\n\n');
  return `- [${status === 'done' ? 'x' : ' '}] ${say(text, '  ')}\n\n${inside}`;
}
