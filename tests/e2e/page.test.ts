// The local FigJam around the plugin: view, undo, links, and that nothing leaves this computer.

import { describe, expect, it } from 'vitest';
import { STATE_NAMES } from '../../host/page/state/address';
import { builtWindow, FRAMES, type FrameKind, startPage, withOnly } from '../../scripts/bench/start-page';
import type { Language } from '../../shared/model/sections';
import { describeInLongRun, itInLongRun } from '../harness/long-run';
import { IS_LONG } from '../harness/runs';
import { board, boxOn, drag, noteSpot, pieceOf, piecesOf, showEverything, zoomOf } from './harness/board';
import { sharedBrowser } from './harness/browser';
import { askDoor, expectClean, idle, type Session, useLab, windowFrame } from './harness/session';
import { button, copyLink, expectStatus, serialized } from './harness/window';

const lab = useLab();

const viewOf = ({ page }: Session) => askDoor(page, ({ file }) => file.viewport);
const nodeCount = ({ page }: Session) => askDoor(page, ({ file }) => file.nodes.size);

describeInLongRun('the view', () => {
  it('scrolls with the wheel, zooms at the pointer and responds to the keys', async () => {
    const session = await lab.open('#state=clinic');
    const { page } = session;
    const start = await viewOf(session);
    await page.mouse.move(700, 400);
    await page.mouse.wheel(0, 120);
    await expect
      .poll(async () => (await viewOf(session)).center.y)
      .toBeCloseTo(start.center.y + 120 / start.zoom, 3);
    const spot = await boxOn(page, await pieceOf(page, 'section', 'hear'));
    await page.mouse.move(spot.x, spot.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -20);
    await page.keyboard.up('Control');
    await expect.poll(() => zoomOf(page)).toBeCloseTo(start.zoom * Math.exp(0.2), 5);
    const after = await boxOn(page, await pieceOf(page, 'section', 'hear'));
    expect(Math.hypot(after.x - spot.x, after.y - spot.y)).toBeLessThan(1);
    await board(page).focus();
    const near = await zoomOf(page);
    await page.keyboard.press('+');
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(near);
    await page.keyboard.press('-');
    await expect.poll(() => zoomOf(page)).toBeCloseTo(near, 5);
    await page.keyboard.press('0');
    await expect.poll(() => zoomOf(page)).toBeLessThan(near);
    await session.close();
  });
});

describe('undo', () => {
  it('removes an inserted map completely, and redo brings it back', async () => {
    const session = await lab.open('#state=busy&run=open');
    const { page } = session;
    const before = await serializedBoard(session);
    await button(session, 'Insert map').click();
    await expectStatus(session, /^Map inserted/);
    const full = await nodeCount(session);
    await board(page).focus();
    await page.keyboard.press('ControlOrMeta+z');
    await idle(page);
    expect(await piecesOf(page, 'map')).toEqual([]);
    expect(await serializedBoard(session)).toBe(before);
    expect(await page.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true);
    await page.keyboard.press('ControlOrMeta+y');
    await idle(page);
    expect(await nodeCount(session)).toBe(full);
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('reverts grouping and deleting, one step each', async () => {
    const session = await lab.open('#state=clinic');
    const { page } = session;
    const before = await nodeCount(session);
    const spot = await noteSpot(page, 'pain', 0);
    const next = await noteSpot(page, 'pain', 1);
    await drag(page, { x: spot.x - 25, y: spot.y - 25 }, { x: next.x + 5, y: next.y + 5 });
    const chosen = await askDoor(page, ({ file }) => file.selection.length);
    expect(chosen).toBeGreaterThan(1);
    await board(page).focus();
    await page.keyboard.press('ControlOrMeta+g');
    await expect.poll(() => askDoor(page, ({ file }) => file.selection.length)).toBe(1);
    expect(await nodeCount(session)).toBe(before + 1);
    await page.keyboard.press('Delete');
    await expect.poll(() => nodeCount(session)).toBeLessThan(before);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => nodeCount(session)).toBe(before + 1);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => nodeCount(session)).toBe(before);
    await session.close();
  });
});

describe('links', () => {
  // The others differ only in their notes, or are opened by other tests.
  const states = IS_LONG ? STATE_NAMES : (['design-busy'] as const);

  it.each(states)('open the board "%s" without an error', async (state) => {
    const session = await lab.open(`#state=${state}&run=open`);
    await (await windowFrame(session)).waitForSelector('[role="tab"]');
    await idle(session.page);
    const inDesign = await session.page
      .getByRole('button', { name: 'Design', exact: true })
      .getAttribute('aria-pressed');
    expect(inDesign).toBe(String(state.startsWith('design')));
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('carry the whole board to another machine', async () => {
    const session = await lab.open('#state=clinic');
    await showEverything(session.page);
    const sent = await serialized(session);
    const other = await lab.open(new URL(await copyLink(session)).hash);
    expect(withoutView(await serialized(other))).toEqual(withoutView(sent));
    await expectClean(other, lab);
    await Promise.all([session.close(), other.close()]);
  });

  it('show a newcomer a filled map with the guide open', async () => {
    const session = await lab.open('');
    await session.ui.getByText('Step 1 of 6').waitFor();
    await session.ui.getByText('12 notes from 6 people').waitFor();
    await session.close();
  });
});

describe('the frame of the window', () => {
  const opens = async (kind: FrameKind, only?: Language) => {
    const { reply, html, answered } = await builtWindow();
    const built = { html: only === undefined ? html : withOnly(only, html), answered };
    const page = await (await sharedBrowser()).newPage();
    await page.setContent(startPage(built, kind, reply));
    expect(await page.evaluate('measured')).toEqual({
      paint: expect.any(Number),
      answer: expect.any(Number),
    });
    await page.close();
  };

  // Figma does not say how its frame gets its document; the local FigJam uses `srcdoc`.
  it.each(FRAMES)('shows the open map from a %s address as well', (kind) => opens(kind));

  it('needs no language but its own and the board’s', () => opens('srcdoc', 'en'));

  it('has no origin and no access to storage, as in Figma', async () => {
    const session = await lab.open('#state=empty&run=open');
    const frame = await windowFrame(session);
    expect(await frame.evaluate(() => origin)).toBe('null');
    const storage = await frame.evaluate(() => {
      try {
        return String(localStorage.length);
      } catch (error) {
        return error instanceof Error ? error.name : 'unknown';
      }
    });
    expect(storage).toBe('SecurityError');
    await expectClean(session, lab);
    await session.close();
  });
});

/** The document without the viewport, which depends on the screen. */
function withoutView(text: string): Record<string, unknown> {
  const { viewport: _viewport, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return rest;
}

async function serializedBoard(session: Session): Promise<string> {
  const { nodes } = JSON.parse(await serialized(session)) as { nodes: unknown };
  return JSON.stringify(nodes);
}
