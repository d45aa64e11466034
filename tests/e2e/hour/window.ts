// What a facilitator does in the window during a session, in the language that the window speaks.
import type { Locator } from 'playwright-core';
import { fill } from '../../../shared/catalogue/fill';
import type { Locale } from '../../../ui/locale';
import { idle, type Session } from '../harness/session';
import { button, clickTwice, download, expectStatus } from '../harness/window';

export interface Facilitator {
  readonly session: Session;
  readonly locale: Locale;
}

export async function showTab(
  { session, locale }: Facilitator,
  tab: keyof Locale['texts']['window']['tabs'],
): Promise<void> {
  await session.ui.getByRole('tab', { name: locale.texts.window.tabs[tab] }).click();
  await idle(session.page);
}

export async function insertMap(
  { session, locale }: Facilitator,
  choose: (labels: Locale['texts']['plan']) => Promise<void>,
  sections: number,
): Promise<void> {
  const { plan } = locale.texts;
  await choose(plan);
  await clickTwice(session, button(session, plan.insert));
  await expectStatus(session, fill(plan.inserted, { count: sections }));
}

/** Fills fields of the open map's plan by their labels. */
export async function fillPlan(
  { session, locale }: Facilitator,
  fields: readonly (readonly [label: string, words: string])[],
): Promise<void> {
  for (const [field, words] of fields) {
    const input = session.ui.getByLabel(field, { exact: true });
    await input.fill(words);
    await input.blur();
    await expectStatus(session, fill(locale.texts.plan.saved, { field }));
  }
}

/** The way on in the session bar, whatever comes next. */
export const wayOn = ({ session, locale }: Facilitator): Locator =>
  session.ui.getByRole('button', { name: new RegExp(`^${fill(locale.texts.session.next, { step: '' })}`) });

/** Finds the notes by their beginnings, because the lists shorten long ones. */
export async function drawTension(
  { session, locale }: Facilitator,
  { says, thinks, label }: { says: string; thinks: string; label: string },
): Promise<void> {
  const { review } = locale.texts;
  for (const [field, beginning] of [
    [review.says, says],
    [review.thinks, thinks],
  ] as const) {
    const select = session.ui.getByLabel(field, { exact: true });
    await select.selectOption(await select.locator('option', { hasText: beginning }).getAttribute('value'));
  }
  await session.ui.getByLabel(review.label, { exact: true }).fill(label);
  await button(session, review.drawTension).click();
  await expectStatus(session, review.tensionSaid);
}

export const actionsIn = ({ session, locale }: Facilitator): Locator =>
  session.ui.getByRole('list', { name: locale.texts.review.actions, exact: true }).getByRole('listitem');

export async function addAction(
  facilitator: Facilitator,
  cells: { text: string; owner: string; due: string },
): Promise<void> {
  const { session, locale } = facilitator;
  const { addAction: add, fields, actionSaid } = locale.texts.review;
  await button(session, add).click();
  const last = actionsIn(facilitator).last();
  for (const column of ['text', 'owner', 'due'] as const) {
    if (cells[column] === '') continue;
    const input = last.getByLabel(fields[column], { exact: true });
    await input.fill(cells[column]);
    await input.press('Enter');
    await expectStatus(session, fill(actionSaid, { field: fields[column] }));
  }
}

/** Saves the map as our own file. */
export async function exportMap({ session, locale }: Facilitator): Promise<string> {
  const { format, preview, download: save } = locale.texts.exporting;
  await session.ui.getByLabel(format, { exact: true }).selectOption('json');
  const { text } = await download(session, { preview, save });
  return text;
}
