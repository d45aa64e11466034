// Actions as a Markdown task list, to paste into a GitHub issue. Independent of board and window.
import { fileTexts } from '../../catalogue/file-texts';
import type { EmpathyMap } from '../../model/empathy-map';
import { escapeLine, escapeLines } from '../markdown/markdown-escape';
import type { Exporter } from '../types';
import { toWritten } from '../writing/keepable';
import { descriptionBlocks, type Issue, issuesOf, NOT_IN_ISSUES, type Say } from './issues';

/**
 * A task with its description below, as GitHub Flavored Markdown. Owners are written as people typed them,
 * without making up handles; an `@` in other texts mentions nobody.
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

/** An empty comment, which is never displayed, separates the sign from the name. */
const say: Say = (text, indent) => escapeLines(text, indent).replace(/@(?=\w)/g, '@<!-- -->');

function taskOf(issue: Issue): string {
  const { text, owner, due, labels, status, map } = issue;
  const words = fileTexts[map.language];
  const facts = [
    ...(owner === '' ? [] : [`${words.owner}: ${escapeLine(owner)}`]),
    ...(due === '' ? [] : [`${words.due}: ${say(due, '')}`]),
    labels.map((label) => `\`${label}\``).join(' '),
  ].join(' · ');
  const blocks = [facts, ...descriptionBlocks({ ...issue, title: text }, ['status'], say)];
  const inside = blocks.map((block) => block.replace(/^(?=.)/gm, '  ')).join('\n\n');
  return `- [${status === 'done' ? 'x' : ' '}] ${say(text, '  ')}\n\n${inside}`;
}
