// What everybody in the room sees of the session: the card, the order, the section to write in, what is hidden.
import type { Page } from 'playwright-core';
import { actAs, boxOn, pieceOf, showEverything, stamp } from '../harness/board';
import { askDoor, idle, type Session } from '../harness/session';

interface Seen {
  role: string;
  section: string;
  words: string;
  /** What the note says that it belongs to. */
  noteWords: string;
  x: number;
  isShown: boolean;
  isDark: boolean;
  /** The width of its outline. */
  outline: number;
  isHidden: boolean;
}

/** Panels that nobody is asked to write in have a thin outline or none. */
const THICK = 8;

/** In lines, one for each thing to look at; a dash where there is none. The chip of the current section is in brackets. */
export async function roomOf(page: Page): Promise<string> {
  await idle(page);
  const seen = await ownNodes(page);
  const shown = (role: string) => seen.filter((node) => node.role === role && node.isShown);
  const wordsOf = (role: string) => shown(role).map(({ words }) => words);
  const dark = shown('order-chip').filter(({ isDark }) => isDark);
  const chips = shown('order-chip-text')
    .sort((a, b) => a.x - b.x)
    .map(({ words, section }) => (dark.some((chip) => chip.section === section) ? `[${words}]` : words));
  const topNotes = shown('top-note').filter(({ words }) => words !== '');
  const sections = (nodes: readonly Seen[]) => nodes.map(({ section }) => section);
  const rows: [name: string, what: string[]][] = [
    ['card', ['now-step', 'now-name', 'now-task', 'now-next'].flatMap(wordsOf)],
    ['order', chips],
    ['badges', shown('badge').map(({ words, section }) => `${section} ${words}`)],
    ['flags', shown('flag-text').map(({ words, section }) => `${section}: ${words}`)],
    ['outlined', sections(shown('section').filter(({ outline }) => outline >= THICK))],
    ['hidden', sections(seen.filter(({ isHidden }) => isHidden))],
    ['top notes', topNotes.map(({ words, noteWords }) => `${words} ${noteWords}`)],
  ];
  return rows.map(([name, what]) => `  ${name.padEnd(9)} ${what.join(' | ') || '–'}\n`).join('');
}

const ownNodes = (page: Page): Promise<Seen[]> =>
  askDoor(page, ({ file }) =>
    [...file.nodes.values()].flatMap((node) => {
      const { role, section = '', of = '' } = JSON.parse(node.pluginData.tag ?? '{}');
      if (role === undefined) return [];
      const [paint] = node.fills;
      return [
        {
          role,
          section,
          words: node.text?.characters ?? '',
          noteWords: file.find(of)?.text?.characters ?? '',
          x: node.x,
          isShown: node.visible,
          isDark: paint?.type === 'SOLID' && paint.color.r < 0.5,
          outline: node.strokes.length > 0 ? node.strokeWeight : 0,
          isHidden: node.sectionContentsHidden === true,
        },
      ];
    }),
  );

/** Each of them stamps the pad that says who is done. */
export async function sayDone({ page }: Session, people: readonly string[]): Promise<void> {
  await idle(page);
  await showEverything(page);
  const { x, y, width, height } = await boxOn(page, await pieceOf(page, 'done-pad'));
  for (const [at, person] of people.entries()) {
    await actAs(page, person);
    await stamp(page, 'Thumbs up', { x: x + (width * (at + 1)) / (people.length + 1), y: y + height * 0.8 });
  }
}
