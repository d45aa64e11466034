// The sandbox half of the emulator, in start-up order. Runs inside QuickJS before the plugin does.
import { connectCodec } from './codec';
import { connectEvents, deliver, promiseFor } from './events';
import { callHost, defineFigma, describe } from './figma';
import { defineGlobals } from './globals';
import { connectObjects, type HostBridge, objectFor } from './objects';
import type { BootData } from './wire';

interface SandboxGlobals {
  __bridge?: HostBridge;
  __deliver?: (json: string) => void;
}

function start(): void {
  const scope = globalThis as SandboxGlobals;
  const bridge = scope.__bridge;
  if (!bridge) throw new Error('The host has not put its bridge in place');
  Reflect.deleteProperty(globalThis, '__bridge');
  const boot = JSON.parse(bridge.boot()) as BootData;
  connectCodec({ objectFor, promiseFor });
  connectObjects({ bridge, tables: boot.types, throws: boot.throws });
  connectEvents({
    report: (error, rejected) => bridge.log(rejected ? 'rejection' : 'uncaught', describe(error)),
    closeNotice: (id) => callHost('closeNotice', id),
  });
  defineGlobals(boot, defineFigma(), (level, text) => bridge.log(level, text));
  // The host takes this function and immediately deletes it from the global object.
  scope.__deliver = deliver;
}

start();
