// Actions as a task list of Markdown, to paste into a GitHub issue. Knows no board and no window.
import { fileTexts } from '../../catalogue/file-texts';
import type { EmpathyMap } from '../../model/empathy-map';
import { escapeLine, escapeLines } from '../markdown/markdown-escape';
import type { Exporter } from '../types';
import { toWritten } from '../writing/keepable';
import { descriptionBlocks, type Issue, issuesOf, NOT_IN_ISSUES, type Say } from './issues';

/**
 * A task with its description below it, as GitHub Flavored Markdown. Owners stand as people typed them, no handle is
 * made up; an `@` inside other texts calls nobody.
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

/** An empty comment, which no reader shows, keeps the sign from the name. */
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
