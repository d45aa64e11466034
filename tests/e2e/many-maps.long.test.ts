// A page with twenty maps and two thousand notes: all of them go into one table.
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { expectClean, useLab } from './harness/session';
import { download } from './harness/window';

const lab = useLab();

it('all maps on the page go into one table', async () => {
  const session = await lab.open('#state=many&run=export');
  const { ui } = session;
  await ui.getByRole('region', { name: 'Preview' }).waitFor();
  expect(await ui.getByLabel('All 20 maps on this page').count()).toBe(0);
  await ui.getByLabel('Format').selectOption('csv');
  await ui.getByLabel('All 20 maps on this page').check();
  await ui.getByText('On 20 maps').waitFor();
  const { name, text } = await download(session);
  expect(name).toMatch(/^Empathy maps \d{4}-\d\d-\d\d\.csv$/);
  const rows = parse(text, { bom: true }) as unknown[];
  expect(rows.length).toBe(1 + 2000);
  await expectClean(session, lab);
  await session.close();
});
