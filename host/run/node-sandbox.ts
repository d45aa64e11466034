// Runs the plugin in a V8 context of Node's own: much faster than QuickJS, for tests that start hundreds of runs.

import guestSource from 'guest:client';
import { type Context, createContext, runInContext, Script } from 'node:vm';
import type { BootData, Delivery } from '../guest/wire';
import { Bridge, type CreateSandbox, type Sandbox } from './sandbox';

/** In V8, but not in the engine that Figma uses. */
const FOREIGN = `
for (const name of ['Intl', 'WebAssembly', 'Temporal']) delete globalThis[name];
for (const name of ['localeCompare', 'normalize']) delete String.prototype[name];
`;

/** Compiled once, because a test file starts hundreds of runs. */
const scripts = new Map<string, Script>();

function compiled(source: string, filename: string): Script {
  const known = scripts.get(source);
  if (known) return known;
  const script = new Script(source, { filename });
  scripts.set(source, script);
  return script;
}

/** Takes the work from the global object, so that the plugin never sees it there. */
const TURN = new Script('{ const { __work } = globalThis; delete globalThis.__work; __work(); }');

/** A turn that never ends is not interrupted: watching for that would cost more than most turns. */
export const inNode: CreateSandbox = (engine, hooks) => new NodeSandbox(new Bridge(engine, hooks));

class NodeSandbox implements Sandbox {
  /** Its promises settle at the end of each turn, and not when the test itself waits for something. */
  private readonly context: Context = createContext({}, { microtaskMode: 'afterEvaluate' });
  private deliverJson: ((json: string) => void) | null = null;
  private depth = 0;

  constructor(private readonly bridge: Bridge) {}

  boot(data: BootData): void {
    const { bridge, context } = this;
    runInContext(FOREIGN, context);
    const boot = JSON.stringify(data);
    context.__bridge = {
      get: bridge.get.bind(bridge),
      set: bridge.set.bind(bridge),
      call: bridge.call.bind(bridge),
      log: bridge.log.bind(bridge),
      boot: () => boot,
    };
    this.evaluate(guestSource, 'guest.js');
    this.deliverJson = context.__deliver;
    delete context.__deliver;
  }

  evaluate(source: string, name: string): void {
    this.turn(() => compiled(source, name).runInContext(this.context));
  }

  deliver(delivery: Delivery): void {
    const { deliverJson } = this;
    if (!deliverJson) return;
    const json = this.bridge.translate(delivery);
    this.turn(() => {
      // Only the end of an evaluation settles promises; a nested turn leaves its own to the outer one.
      if (this.depth > 1) return deliverJson(json);
      this.context.__work = () => deliverJson(json);
      TURN.runInContext(this.context);
    });
  }

  dispose(): void {
    this.deliverJson = null;
  }

  private turn(work: () => void): void {
    this.depth += 1;
    try {
      work();
    } catch (error) {
      this.bridge.report('uncaught', error);
    } finally {
      this.depth -= 1;
    }
  }
}
