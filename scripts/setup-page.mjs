// Knows that tests in a browser need the plugin and the page built; must not know how they are made.
import { buildHost, buildPlugin } from '../esbuild.config.mjs';

export async function setup() {
  await buildPlugin({ write: true });
  await buildHost();
}
