// What people do to import a file: open the screen, choose or paste, and view it in both themes and narrow.
import type { EmpathyMap } from '../../../shared/model/empathy-map';
import { violationsInThemes } from './axe';
import { askDoor, idle, type Session, windowFrame } from './session';
import { button, openTab } from './window';

/** Opens Import from Plan, with or without a map. */
export async function openImport(session: Session): Promise<void> {
  await openTab(session, 'Plan');
  await button(session, 'Import…').click();
  await session.ui.getByRole('heading', { name: 'Import a map' }).waitFor();
}

export async function chooseFile(session: Session, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    session.page.waitForEvent('filechooser'),
    button(session, 'Choose file…').click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

export async function paste(session: Session, text: string): Promise<void> {
  await session.ui.getByLabel('Paste here').fill(text);
  await button(session, 'Check').click();
  await idle(session.page);
}

/** Pastes the file that Export would save, with a change made by another program. */
export async function changedFile(
  session: Session,
  text: string,
  change: (map: EmpathyMap) => void,
): Promise<void> {
  const map = JSON.parse(text) as EmpathyMap;
  change(map);
  await paste(session, JSON.stringify(map));
}

/** Violations in both themes, and whatever scrolls sideways when the window is at its narrowest. */
export async function flaws(session: Session): Promise<string[]> {
  const { page } = session;
  const frame = await windowFrame(session);
  const found = await violationsInThemes(session);
  const narrow = await page.addStyleTag({
    content: '.plugin-window iframe { width: 300px !important; height: 400px !important; }',
  });
  await frame.waitForFunction(() => innerWidth === 300);
  const wide = await frame.evaluate(() =>
    [...document.querySelectorAll('.scroll, .footer')].flatMap((part) =>
      part.scrollWidth > part.clientWidth ? [`${part.className}: ${part.scrollWidth}`] : [],
    ),
  );
  await narrow.evaluate((element) => (element as HTMLElement).remove());
  return [...found, ...wide];
}

/** Everything on the page as text, for comparison. */
export const pictureOf = ({ page }: Session): Promise<string> =>
  askDoor(page, ({ file }) =>
    JSON.stringify(
      [...file.nodes.values()].map(({ id, x, y, width, height, text }) => [
        id,
        x,
        y,
        width,
        height,
        text?.characters,
      ]),
    ),
  );
