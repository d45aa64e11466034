// Runs the built plugin for tests: opens it on a file, asks it requests as the window does, and reads its answers.
import { readFileSync } from 'node:fs';
import { FigmaFile } from '../../host/document/file';
import type { Manifest } from '../../host/emulator/options';
import { runPlugin, type TestRun, type TestRunOptions } from '../../host/run/node';
import type { Failure } from '../../shared/protocol/failure';
import type {
  EventMessage,
  EventName,
  Events,
  MapSpec,
  OpenMap,
  ReplyMessage,
  ReplyOf,
  RequestName,
  RequestOf,
} from '../../shared/protocol/messages';

export const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
export const mainScript = (): string => readFileSync(manifest.main, 'utf8');

export type Editor = 'figjam' | 'figma';
export type Mode = 'strict' | 'lenient';

/** The suite runs in both editors, each strict and lenient. */
export const everywhere: [Editor, Mode][] = [
  ['figjam', 'strict'],
  ['figjam', 'lenient'],
  ['figma', 'strict'],
  ['figma', 'lenient'],
];

export const SPEC: MapSpec = {
  title: 'Booking app',
  persona: 'Dana',
  template: 'six-section',
  language: 'en',
  order: { preset: 'competitive', sections: ['hear', 'see', 'think-feel', 'say-do', 'pain', 'gain'] },
  people: 6,
  minutes: 60,
};

type Answer<N extends RequestName> = { ok: true; value: ReplyOf<N> } | { ok: false; failure: Failure };

export class OpenPlugin {
  private count = 0;

  constructor(readonly run: TestRun) {}

  get file(): FigmaFile {
    return this.run.file;
  }

  ask<N extends RequestName>(name: N, body: RequestOf<N>): Answer<N> {
    this.count += 1;
    const id = this.count;
    this.run.post({ kind: 'request', id, name, body });
    const reply = this.run.waitFor(() => this.replies().find((message) => message.id === id));
    this.run.settle();
    return reply as Answer<N>;
  }

  /** The value of a request that must succeed. */
  get<N extends RequestName>(name: N, body: RequestOf<N>): ReplyOf<N> {
    const answer = this.ask(name, body);
    if (!answer.ok) throw new Error(`${name}: ${answer.failure.message} (${answer.failure.detail})`);
    return answer.value;
  }

  insert(changes: Partial<MapSpec> = {}): OpenMap {
    return this.get('map.insert', { ...SPEC, ...changes });
  }

  private replies(): ReplyMessage[] {
    return (this.run.messages as (ReplyMessage | EventMessage)[]).filter(
      (message): message is ReplyMessage => message.kind === 'reply',
    );
  }

  events<N extends EventName>(name: N): Events[N][] {
    const messages = this.run.messages as (ReplyMessage | EventMessage)[];
    return messages.flatMap((message) =>
      message.kind === 'event' && message.name === name ? [message.body as Events[N]] : [],
    );
  }
}

export type OpenOptions = Partial<TestRunOptions> & { editor?: Editor };

const running: TestRun[] = [];

/** Starts the built plugin with its window on a file; `closeAll` ends it. */
export async function openPlugin({ editor = 'figjam', ...options }: OpenOptions = {}): Promise<OpenPlugin> {
  const file = options.file ?? FigmaFile.create({ editor });
  const run = await runPlugin({ manifest, main: mainScript(), command: 'open', ...options, file });
  running.push(run);
  return new OpenPlugin(run);
}

export async function runCommand(options: OpenOptions): Promise<TestRun> {
  return (await openPlugin(options)).run;
}

export function closeAll(): void {
  for (const run of running.splice(0)) run.dispose();
}
