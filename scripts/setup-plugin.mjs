// Knows that tests of the bundle need a fresh one; must not know how it is made.
import { buildPlugin } from '../esbuild.config.mjs';

export async function setup() {
  await buildPlugin({ write: true });
}
