// Makes sure of a browser before any test asks for one: two workers that both install one get in each other's way.
import { findBrowser } from '../tests/browser/find-browser.mjs';
import { installBrowser } from '../tests/browser/install-browser.mjs';

export default async function setup() {
  if (findBrowser() === undefined) await installBrowser();
}
