// The undo steps of a file: each step maps a node id to its record before and after.
import type { NodeRecord } from './types';

interface UndoEntry {
  before: NodeRecord | undefined;
  after: NodeRecord | undefined;
}

export type UndoStep = Map<string, UndoEntry>;

/** Older steps are dropped, because each keeps whole records alive. */
const STEP_LIMIT = 200;

export class UndoLog {
  private done: UndoStep[] = [];
  private undone: UndoStep[] = [];
  private person: UndoStep | null = null;
  private plugin: UndoStep | null = null;
  private paused = false;

  begin(): void {
    this.person = new Map();
  }

  end(): void {
    if (this.person && this.person.size > 0) this.push(this.person);
    this.person = null;
  }

  /** The plugin's open step stays on the stack from its first edit to its commit (docs/platform.md F). */
  commitPlugin(): void {
    this.plugin = null;
  }

  get hasOpenPluginStep(): boolean {
    return this.plugin !== null;
  }

  /** Takes the plugin's edits since its last commit off the stack. */
  takeOpenPluginStep(): UndoStep | null {
    const step = this.plugin;
    if (!step) return null;
    this.done = this.done.filter((other) => other !== step);
    this.plugin = null;
    this.undone.push(step);
    return step;
  }

  record(id: string, before: NodeRecord | undefined, after: NodeRecord | undefined, byPlugin: boolean): void {
    if (this.paused) return;
    const step = this.stepFor(byPlugin);
    const entry = step.get(id);
    if (entry) entry.after = after;
    else step.set(id, { before, after });
  }

  takeUndo(): UndoStep | null {
    const step = this.done.pop();
    if (!step) return null;
    if (step === this.plugin) this.plugin = null;
    this.undone.push(step);
    return step;
  }

  takeRedo(): UndoStep | null {
    const step = this.undone.pop();
    if (!step) return null;
    this.done.push(step);
    return step;
  }

  pause(work: () => void): void {
    this.paused = true;
    try {
      work();
    } finally {
      this.paused = false;
    }
  }

  get depth(): { undo: number; redo: number } {
    return { undo: this.done.length, redo: this.undone.length };
  }

  private stepFor(byPlugin: boolean): UndoStep {
    if (!byPlugin) {
      if (this.person) return this.person;
      const single: UndoStep = new Map();
      this.push(single);
      return single;
    }
    if (!this.plugin) {
      this.plugin = new Map();
      this.push(this.plugin);
    }
    this.undone = [];
    return this.plugin;
  }

  private push(step: UndoStep): void {
    this.done.push(step);
    if (this.done.length > STEP_LIMIT) this.done.shift();
    this.undone = [];
  }
}
