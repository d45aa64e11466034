// Runs a plugin in a browser page for people: single-file QuickJS, real clock. The page does the drawing.
import variant from '@jitl/quickjs-singlefile-browser-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';
import { RealClock } from './clock';
import { languageProblem, trust } from './gate';
import { PluginRun, type RunOptions } from './plugin-run';
import { inQuickJs } from './quickjs-sandbox';

export type { PluginRun } from './plugin-run';
export type { SandboxError } from './sandbox';

/** Call `run.windowLoaded()` once the frame has loaded, and `run.dispose()` once the plugin has closed. */
export async function runPluginInPage(options: Omit<RunOptions, 'clock'>): Promise<PluginRun> {
  checkOnce(options.main);
  const module = await newQuickJSWASMModuleFromVariant(variant);
  const run = new PluginRun(inQuickJs(module), { ...options, clock: new RealClock() });
  // Gives the caller the run before the plugin's first line.
  setTimeout(() => run.start());
  return run;
}

const PASSED = 'bundle-that-passed';

/** A tab that is opened on the same bundle again need not parse it again. */
function checkOnce(main: string): void {
  if (sessionStorage.getItem(PASSED) === main) trust(main);
  else if (languageProblem(main) === null) sessionStorage.setItem(PASSED, main);
}
