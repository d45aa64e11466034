// Two clocks: a virtual one for tests, and a real one. Independent of plugins.
import type { Clock } from '../emulator/options';

interface Task {
  id: number;
  at: number;
  run: () => void;
}

/** Time stands still until someone moves it. */
export class VirtualClock implements Clock {
  private time: number;
  private next = 1;
  private tasks: Task[] = [];

  constructor(start = Date.UTC(2026, 10, 21, 10)) {
    this.time = start;
  }

  now(): number {
    return this.time;
  }

  after(ms: number, run: () => void): number {
    const id = this.next;
    this.next += 1;
    this.tasks.push({ id, at: this.time + Math.max(0, ms), run });
    return id;
  }

  cancel(id: number): void {
    this.tasks = this.tasks.filter((task) => task.id !== id);
  }

  /** Runs the next task due by a given time; false if there is none. */
  step(until: number): boolean {
    let first: Task | undefined;
    for (const task of this.tasks) {
      if (task.at <= until && (!first || task.at < first.at)) first = task;
    }
    if (!first) return false;
    this.cancel(first.id);
    this.time = Math.max(this.time, first.at);
    first.run();
    return true;
  }

  moveTo(time: number): void {
    this.time = Math.max(this.time, time);
  }
}

export class RealClock implements Clock {
  private readonly running = new Map<number, ReturnType<typeof setTimeout>>();
  private next = 1;

  now(): number {
    return Date.now();
  }

  after(ms: number, run: () => void): number {
    const id = this.next;
    this.next += 1;
    const fire = (): void => {
      this.running.delete(id);
      run();
    };
    this.running.set(id, setTimeout(fire, ms));
    return id;
  }

  cancel(id: number): void {
    clearTimeout(this.running.get(id));
    this.running.delete(id);
  }

  cancelAll(): void {
    for (const id of [...this.running.keys()]) this.cancel(id);
  }
}
