// Runs a plugin in a browser page for people: the single-file QuickJS, the real clock. The page draws what it is told.
import variant from '@jitl/quickjs-singlefile-browser-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';
import { RealClock } from './clock';
import { PluginRun, type RunOptions } from './plugin-run';

export type { PluginRun } from './plugin-run';
export type { SandboxError } from './sandbox';

/** Call `run.windowLoaded()` when the frame has loaded, `run.dispose()` when the plugin has closed. */
export async function runPluginInPage(options: Omit<RunOptions, 'clock'>): Promise<PluginRun> {
  const module = await newQuickJSWASMModuleFromVariant(variant);
  const run = new PluginRun(module, { ...options, clock: new RealClock() });
  // The caller holds the run before the plugin's first line.
  setTimeout(() => run.start());
  return run;
}
