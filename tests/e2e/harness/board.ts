// What people do on the board, by mouse and keyboard alone; the page's door only says where things are.
import type { Locator, Page } from 'playwright-core';
import { AREA_PADDING } from '../../../shared/draw/sizes';
import type { SectionId } from '../../../shared/templates/template';
import { askDoor } from './session';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

export const NOTE = 240;

export const board = (page: Page): Locator => page.getByRole('application', { name: 'Board' });

/** The ids of all plugin-owned nodes with a role, in layer order. */
export async function piecesOf(page: Page, role: string, section?: SectionId): Promise<string[]> {
  const nodes = await askDoor(page, (door) =>
    [...door.file.nodes.values()].map(({ id, pluginData }) => ({ id, tag: pluginData.tag ?? '{}' })),
  );
  return nodes
    .map(({ id, tag }) => ({ id, tag: JSON.parse(tag) as { role?: string; section?: string } }))
    .filter(({ tag }) => tag.role === role && (section === undefined || tag.section === section))
    .map(({ id }) => id);
}

/** The first one, which is the original if a map has been duplicated. */
export async function pieceOf(page: Page, role: string, section?: SectionId): Promise<string> {
  const [first] = await piecesOf(page, role, section);
  if (first === undefined) throw new Error(`There is no ${role} ${section ?? ''} on the board.`);
  return first;
}

export async function boxOn(page: Page, id: string): Promise<Box> {
  const door = await page.evaluateHandle(() => window.localFigJam);
  const box = await door.evaluate((it, node) => it?.screenBox(node) ?? null, id);
  if (!box) throw new Error(`${id} is not on the board.`);
  return box;
}

export const middleOf = ({ x, y, width, height }: Box): Place => ({ x: x + width / 2, y: y + height / 2 });

export const zoomOf = (page: Page): Promise<number> => askDoor(page, ({ file }) => file.viewport.zoom);

/** The centre of the n-th spot for a note in a section's area, row by row. */
export async function noteSpot(page: Page, section: SectionId, n: number, inRow = 3): Promise<Place> {
  const box = await boxOn(page, await pieceOf(page, 'note-area', section));
  const zoom = await zoomOf(page);
  const step = NOTE + 24;
  return {
    x: box.x + (AREA_PADDING + NOTE / 2 + (n % inRow) * step) * zoom,
    y: box.y + (AREA_PADDING + NOTE / 2 + Math.floor(n / inRow) * step) * zoom,
  };
}

export async function actAs(page: Page, person: string): Promise<void> {
  await page.getByRole('button', { name: /^You act as / }).click();
  await page.getByRole('menuitemradio', { name: person }).click();
}

export async function chooseNoteColour(page: Page, colour: string): Promise<void> {
  await page.getByRole('button', { name: 'Colour of new notes' }).click();
  await page.getByRole('button', { name: colour, exact: true }).click();
}

async function writeThere(page: Page, words: string): Promise<void> {
  await page.locator('.typing-field [role="textbox"]').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
}

/** Ends typing and then clears the selection, whose toolbar may cover other notes. */
async function letGo(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

/** Uses the sticky tool, which centres the sticky where the mouse clicks. */
export async function addSticky(page: Page, at: Place, words: string): Promise<void> {
  await page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Sticky note' }).click();
  await page.mouse.click(at.x, at.y);
  await writeThere(page, words);
  await letGo(page);
}

export async function rewrite(page: Page, id: string, words: string): Promise<void> {
  const { x, y } = middleOf(await boxOn(page, id));
  await page.mouse.dblclick(x, y);
  await writeThere(page, words);
  await letGo(page);
}

/**
 * Writes a table row from its first cell on, with Tab from cell to cell. Rows count from 1, headings first.
 */
export async function writeRow(page: Page, table: string, cells: readonly string[], row = 2): Promise<void> {
  const box = await boxOn(page, table);
  const heights = await page.evaluate((id) => window.localFigJam?.file.find(id)?.table?.rowHeights, table);
  const above = (heights ?? []).slice(0, row - 1).reduce((sum, height) => sum + height, 0);
  const middle = above + (heights?.[row - 1] ?? 0) / 2;
  const zoom = await zoomOf(page);
  await page.mouse.dblclick(box.x + 200 * zoom, box.y + middle * zoom);
  for (const [column, words] of cells.entries()) {
    if (column > 0) await page.keyboard.press('Tab');
    await page.getByRole('textbox', { name: `Row ${row}, column ${column + 1}` }).waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(words);
  }
  await letGo(page);
}

export async function drag(page: Page, from: Place, to: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

export async function stamp(page: Page, kind: string, at: Place): Promise<void> {
  await page.getByRole('button', { name: 'Kind of stamp' }).click();
  await page.getByRole('button', { name: kind, exact: true }).click();
  await page.mouse.click(at.x, at.y);
  await page.keyboard.press('v');
}

/** The sticky with these words, or in Design the text in the note's frame. */
export async function noteCalled(page: Page, words: string): Promise<string> {
  const nodes = await askDoor(page, ({ file }) =>
    [...file.nodes.values()].map(({ id, type, text }) => ({ id, type, words: text?.characters ?? '' })),
  );
  const found = nodes.find(({ type, words: said }) => ['STICKY', 'TEXT'].includes(type) && said === words);
  if (!found) throw new Error(`No note says “${words}”.`);
  return found.id;
}

/** Presses 0 on the board. */
export async function showEverything(page: Page): Promise<void> {
  await board(page).focus();
  await page.keyboard.press('0');
}

/** Clicks the background to select the node, then presses Delete. */
export async function deletePiece(page: Page, role: 'map' | 'section', section?: SectionId): Promise<void> {
  await showEverything(page);
  const box = await boxOn(page, await pieceOf(page, role, section));
  await page.mouse.click(box.x + 3, box.y + box.height - 3);
  await board(page).focus();
  await page.keyboard.press('Delete');
}

/** Draws a line from one note to another with the connector tool. */
export async function connect(page: Page, from: Place, to: Place): Promise<void> {
  await page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Connector' }).click();
  await drag(page, from, to);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

/** The section of the leftmost pill of the order. */
export async function firstOfOrder(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const nodes = [...(window.localFigJam?.file.nodes.values() ?? [])];
    const tags = nodes.map(({ x, pluginData: { tag } }) => ({ x, ...JSON.parse(tag ?? '{}') }));
    const pills = tags.filter(({ role }) => role === 'order-chip');
    return pills.sort((a, b) => a.x - b.x)[0]?.section;
  });
}

/** The text on the board of the map's node with a role. */
export async function wordsOf(page: Page, role: string): Promise<string | undefined> {
  const id = await pieceOf(page, role);
  return page.evaluate((node) => window.localFigJam?.file.find(node)?.text?.characters, id);
}
