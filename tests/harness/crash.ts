// Lets each single access of an insert fail in turn and tells what was left behind.
import type { Faults } from '../../host/emulator/options';
import type { ReplyMessage } from '../../shared/protocol/messages';
import { isSame, pictureOf } from './picture';
import { type Editor, type OpenPlugin, openPlugin, SPEC } from './plugin';

const POSTING = 'figma.ui.postMessage:call';

export interface Crash {
  /** Null when the window was told nothing. */
  reply: ReplyMessage | null;
  isUntouched: boolean;
}

/** Runs many inserts in one sandbox: each failed one must leave the plugin fit for the next. */
export class CrashRun {
  private id = 1000;

  private constructor(
    readonly plugin: OpenPlugin,
    private readonly faults: Faults,
  ) {}

  static async open(editor: Editor): Promise<CrashRun> {
    const faults: Faults = { throwAt: [] };
    return new CrashRun(await openPlugin({ editor, faults }), faults);
  }

  /** How many accesses an undisturbed insert makes up to the posting of its reply; the map is undone again. */
  measure(): number {
    const accesses = this.insert([]);
    this.plugin.run.settle();
    if (this.reply()?.ok !== true) throw new Error('the undisturbed insert failed');
    this.plugin.file.undo();
    this.plugin.run.settle();
    return accesses;
  }

  /** An insert whose k-th access throws. */
  crashAt(k: number): Crash {
    const { run, file } = this.plugin;
    const before = pictureOf(file);
    this.insert([k]);
    this.faults.throwAt = [];
    run.settle();
    return { reply: this.reply(), isUntouched: isSame(before, pictureOf(file)) };
  }

  /** Empties the page, so that one map left behind does not hide the next. */
  clear(): void {
    const { file, run } = this.plugin;
    for (const id of file.get(file.currentPageId).children) file.remove(id);
    run.settle();
  }

  /** Lets time run on until the turn that posts the reply; the accesses of events that follow do not count. */
  private insert(failing: readonly number[]): number {
    const { run } = this.plugin;
    run.messages.length = 0;
    this.id += 1;
    const start = run.total;
    const posted = run.counts.get(POSTING) ?? 0;
    const end = run.clock.now() + 1000;
    this.faults.throwAt = failing.map((k) => ({ call: start + k }));
    run.post({ kind: 'request', id: this.id, name: 'map.insert', body: SPEC });
    while ((run.counts.get(POSTING) ?? 0) === posted && run.clock.step(end));
    return run.total - start;
  }

  private reply(): ReplyMessage | null {
    const messages = this.plugin.run.messages as ReplyMessage[];
    return messages.find(({ kind, id }) => kind === 'reply' && id === this.id) ?? null;
  }
}
