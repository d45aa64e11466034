// Builds the plugin and the local page before the tests that need them.
import { buildHost, buildPlugin } from '../esbuild.config.mjs';

/** The projects of one run share a build; `npm test` has already built before it starts them. */
export async function setup() {
  if (process.env.BUILT !== undefined) return;
  process.env.BUILT = 'yes';
  await buildPlugin({ write: true });
  await buildHost();
}
