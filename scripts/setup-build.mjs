// Knows that tests of the built plugin and of the page need both built; must not know how they are made.
import { buildHost, buildPlugin } from '../esbuild.config.mjs';

/** Projects of one run share one build, and `npm test` has built before it starts them. */
export async function setup() {
  if (process.env.BUILT !== undefined) return;
  process.env.BUILT = 'yes';
  await buildPlugin({ write: true });
  await buildHost();
}
