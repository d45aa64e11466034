// The window in the person's language and the board in its own: from the browser's language to a file and back.
import { afterEach, describe, it } from 'vitest';
import { expectClean, idle, type Session, useLab } from './harness/session';
import { runCommand } from './harness/window';

const lab = useLab();
let session: Session;
afterEach(() => session.close());

describe('a German facilitator', () => {
  it('plans', async () => {
    session = await lab.open('#state=empty&language=de');
    const { page, ui } = session;
    await runCommand(session, 'Open Empathy Map');
    await ui.getByRole('tab').first().waitFor();
    await page.screenshot({ path: '/tmp/codemod/de-plan.png' });
    await page.screenshot({ path: '/tmp/codemod/de-plan.png' });
    await ui.locator('.footer button').last().click();
    await idle(page);
    await page.screenshot({ path: '/tmp/codemod/de-board.png' });
    await ui.getByRole('tab').nth(1).click();
    await idle(page);
    await page.screenshot({ path: '/tmp/codemod/de-guide.png' });
    await ui.getByRole('tab').nth(3).click();
    await idle(page);
    await page.screenshot({ path: '/tmp/codemod/de-export.png' });
    await expectClean(session, lab);
  });
});
