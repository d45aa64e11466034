// What becomes of a download that may not arrive: data addresses where blobs do not load, and a way to copy beside it.
import { describe, expect, it } from 'vitest';
import { sizeOfPicture } from '../../shared/file/picture';
import { board } from './harness/board';
import { choose, openExport, reasonOf, save } from './harness/export';
import { askDoor, expectClean, idle, useLab, windowFrame } from './harness/session';
import { button, download, expectStatus } from './harness/window';

const lab = useLab();

describe('a picture', () => {
  it('can be copied if it is text; otherwise the window says why not, and what to do', async () => {
    const session = await openExport(lab, 'clinic');
    const { page, ui } = session;
    await choose(session, 'svg');
    await ui.getByRole('region', { name: 'Preview' }).getByRole('img').waitFor();
    await button(session, 'Copy').click();
    await expectStatus(session, 'Copied: the SVG, as text.');
    await board(page).focus();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
    await save(session);
    await ui.getByText('Nothing in your downloads? Copy gives you the same.').waitFor();
    await choose(session, 'png');
    expect(await ui.getByText('Copy gives you the same.').count()).toBe(0);
    expect(await button(session, 'Copy').getAttribute('aria-disabled')).toBe('true');
    expect(await reasonOf(session, 'Copy')).toBe(
      'Plugins can’t copy these. Nothing in your downloads? Choose SVG, or right-click the map on the board and copy it as PNG.',
    );
    await expectClean(session, lab);
    await session.close();
  });
});

describe('a picture that is copied before it is shown', () => {
  it('is made once', async () => {
    const session = await openExport(lab, 'clinic');
    const { page } = session;
    const frame = await windowFrame(session);
    const release = await frame.evaluateHandle(holdTimers);
    await choose(session, 'svg');
    await button(session, 'Copy').click();
    await expectStatus(session, 'Copied: the SVG, as text.');
    expect(await release.evaluate((run) => run())).toBeGreaterThan(0);
    await idle(page);
    const requests = await askDoor(page, (door) =>
      door.messages().filter(({ message }) => JSON.stringify(message).includes('"picture.make"')),
    );
    expect(requests).toHaveLength(1);
    await session.close();
  });
});

/** From here on, what the window puts off waits; the result lets it go and says how much that was. */
function holdTimers(): () => number {
  const { setTimeout: start } = globalThis;
  const held: (() => void)[] = [];
  const put = (run: () => void, wait = 0) => (wait === 0 ? start(run) : -held.push(run));
  Object.assign(globalThis, { setTimeout: put });
  return () => {
    for (const run of held) run();
    return held.length;
  };
}

describe('where the window cannot load blob addresses', () => {
  it('shows and saves pictures and files through data addresses, and offers Copy after a download', async () => {
    const session = await openExport(lab, 'clinic');
    const { ui } = session;
    const frame = await windowFrame(session);
    await frame.evaluate(() => {
      URL.createObjectURL = () => 'data:text/plain,refused';
    });
    expect((await download(session)).text).toContain('Why patients phone instead of booking');
    await ui.getByText('Nothing in your downloads? Copy gives you the same.').waitFor();
    await choose(session, 'png');
    await ui.getByLabel('½×').check();
    const picture = ui.getByRole('region', { name: 'Preview' }).getByRole('img');
    await expect.poll(() => picture.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
    const shown = await picture.evaluate(
      ({ naturalWidth: width, naturalHeight: height }: HTMLImageElement) => ({
        width,
        height,
      }),
    );
    expect(shown.width).toBeGreaterThan(3000);
    const { bytes } = await save(session);
    expect(sizeOfPicture(bytes)).toEqual(shown);
    await session.close();
  });
});
