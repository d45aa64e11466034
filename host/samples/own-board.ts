// A map that a team drew without the plugin: four squares with words on them, and what else lies around.
import type { FigmaFile } from '../document/file';
import * as people from '../document/people';

const PERSON = { origin: 'LOCAL', byPlugin: false } as const;
const SIDE = 900;
const GAP = 40;

const SQUARES = [
  {
    word: 'SAYS',
    fill: 'FFECBD',
    color: 'FFE299',
    notes: ['I have rung four times', '“Nobody tells me which form”', 'Is Tuesday really the first slot?'],
  },
  {
    word: 'THINKS',
    fill: 'E4CCFF',
    color: 'D3BDFF',
    notes: ['They must lose my file on purpose', 'Next time I ask my neighbour'],
  },
  {
    word: 'DOES',
    fill: 'C2E5FF',
    color: 'A8DAFF',
    notes: ['Writes the number on her hand', 'Calls at lunch', 'Gives up after ten minutes', 'Asks her son'],
  },
  { word: 'FEELS', fill: 'FFC2EC', color: 'FFA8DB', notes: ['Small', 'Tired of waiting'] },
] as const;

export function addOwnBoard(file: FigmaFile): void {
  people.addText(file, { x: 0, y: -160 }, 'What we know about Wilma, spring');
  SQUARES.forEach(({ word, fill, color, notes }, at) => {
    const corner = { x: (at % 2) * (SIDE + GAP), y: Math.floor(at / 2) * (SIDE + GAP) };
    const square = people.addShape(file, corner, 'SQUARE', word);
    file.transact(PERSON, () => file.patch(square, { width: SIDE, height: SIDE }));
    people.recolor(file, [square], fill);
    notes.forEach((words, index) => {
      const user = file.users[(index + at) % file.users.length];
      const place = { x: corner.x + 60 + (index % 3) * 266, y: corner.y + 160 + Math.floor(index / 3) * 280 };
      const note = people.addSticky(file, place, words, { color, ...(user ? { user } : {}) });
      if (index === 0) people.stamp(file, note, '👍', user);
    });
  });
  const later = people.addSection(file, { x: 2 * (SIDE + GAP) + 100, y: 0 }, 640, 700);
  people.rename(file, later, 'Ideas for later');
  ['Text her when it is her turn', 'One form for all'].forEach((words, index) => {
    people.addSticky(file, { x: 2 * (SIDE + GAP) + 150 + index * 266, y: 100 }, words, { color: 'B3EFBD' });
  });
}
