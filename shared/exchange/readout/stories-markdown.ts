// What the persona needs as user stories for a backlog: the words are people's own.
import { boardTexts } from '../../catalogue/board-texts';
import { countInFile, fileTexts } from '../../catalogue/file-texts';
import { fill } from '../../catalogue/fill';
import { readoutTexts } from '../../catalogue/readout-texts';
import type { EmpathyMap } from '../../model/empathy-map';
import { type Story, storiesOf } from '../../readout/stories';
import { FEATURES, type Feature } from '../features';
import { inParts } from '../markdown/markdown';
import { escapeHeading, escapeLine, escapePart } from '../markdown/markdown-escape';
import type { Exporter } from '../types';
import { joined } from '../writing/arranged';
import { toWritten } from '../writing/keepable';
import { saidOf } from './readout-parts';

const CARRIED: readonly Feature[] = ['title', 'persona', 'problem'];

export const storiesMarkdown: Exporter = {
  id: 'stories',
  group: 'documents',
  extension: 'md',
  mediaType: 'text/markdown',
  cannot: FEATURES.filter((feature) => !CARRIED.includes(feature)),
  write(map) {
    const words = readoutTexts[map.language];
    const heading = joined(words.stories, escapeHeading(map.title), boardTexts[map.language]);
    const problem = escapeLine(map.problemStatement?.text ?? '');
    const stories = storiesOf(map).map((story, at) => storyItem(story, at + 1, map));
    const blocks = [`# ${heading}`, ...(problem === '' ? [] : [`> ${problem}`])];
    return toWritten(`${[...blocks, stories.join('\n') || words.noStories].join('\n\n')}\n`);
  },
};

function storyItem({ need, because, yet, placed }: Story, at: number, map: EmpathyMap): string {
  const { language, persona } = map;
  const { problem, blanks, colon } = boardTexts[language];
  const story = fill(readoutTexts[language].story, {
    persona: `**${escapeLine(persona.name || blanks.persona)}**`,
    need: escapeLine(need),
    aim: escapeLine(persona.goal ?? problem.sentence.missing),
  });
  const labelled = (label: string, said: string) =>
    said === '' ? '' : joined(label.replace(/[.…]+$/u, ''), escapePart(said), { colon });
  const votes = placed?.note.votes;
  const facts = inParts([
    labelled(problem.rows.because, because),
    labelled(problem.rows.yet, yet),
    ...(placed === null ? [] : [...saidOf(placed, map), placed.section?.title ?? ''].map(escapePart)),
    votes === undefined ? '' : countInFile(language, fileTexts[language].votes, votes),
  ]);
  const marker = `${at}. `;
  return facts === '' ? `${marker}${story}` : `${marker}${story}\n${' '.repeat(marker.length)}- ${facts}`;
}
