// Every template, whichever there are, from Plan to the Guide, as the window shows it.
import { expect, it } from 'vitest';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { sectionName, templateName } from '../../shared/catalogue/template-words';
import { sectionIds, TEMPLATE_IDS, templateOf } from '../../shared/templates';
import { IS_LONG } from '../harness/runs';
import { boxOn, pieceOf } from './harness/board';
import { expectClean, useLab } from './harness/session';
import { button, expectStatus } from './harness/window';

const lab = useLab();
const texts = boardTexts.en;

/** The others differ in data only. */
const played = IS_LONG ? TEMPLATE_IDS : (['goal-first'] as const);

it.each(played)('%s is chosen in Plan, as one page, drawn, and guided through', async (template) => {
  const session = await lab.open('#state=empty&run=open');
  const { ui } = session;
  await ui.getByRole('radio', { name: templateName(template, texts) }).check();
  const order = ui.getByRole('list', { name: 'Section order' });
  const names = templateOf(template).orders['outside-in'].sections.map((id) => sectionName(id, texts));
  expect(await order.locator('.order-name').allTextContents()).toEqual(names);
  await ui.getByRole('radio', { name: 'Compact' }).check();
  await ui.getByText('One A3 page').waitFor();
  await ui.getByLabel('Persona name').fill('Nora Vell');
  await button(session, 'Insert map').click();
  await expectStatus(session, `Map inserted with ${sectionIds(template).length} sections.`);
  const { width, height } = await boxOn(session.page, await pieceOf(session.page, 'map'));
  expect(width / height).toBeCloseTo(420 / 297, 2);
  await ui.getByRole('tab', { name: 'Guide' }).click();
  await ui
    .getByText(names[0] ?? '')
    .first()
    .waitFor();
  await expectClean(session, lab);
});
