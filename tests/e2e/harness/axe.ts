// Finds what would trip up people who use assistive technology. Knows no particular tab.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { type Session, windowFrame } from './session';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One line per violation; the frame's policy allows inline scripts, and only the page itself is tested. */
export const violationsIn = (frame: Frame): Promise<string[]> => run(frame, {});

/** Only these depend on the theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Of what is tested in another theme anyway. */
export const colourViolationsIn = (frame: Frame): Promise<string[]> => run(frame, { runOnly: COLOUR_RULES });

/** Violations in the window, in both themes; it follows the page's theme switch as it follows Figma's. */
export async function violationsInThemes(session: Session): Promise<string[]> {
  const frame = await windowFrame(session);
  const found: string[] = [];
  for (const [theme, look] of [
    ['dark', colourViolationsIn],
    ['light', violationsIn],
  ] as const) {
    await session.page.getByRole('button', { name: `Use the ${theme} theme` }).click();
    await frame.waitForFunction((name) => document.documentElement.className === `figma-${name}`, theme);
    found.push(...(await look(frame)).map((line) => `${theme}: ${line}`));
  }
  return found;
}

async function run(frame: Frame, options: { runOnly?: string[] }): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  const { violations } = await frame.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ iframes: false, ...options })})`,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
