// The sandbox's setTimeout and setInterval on the host's clock, until the plugin ends (docs/platform.md I).
import type { Turns } from './options';

export class Timers {
  private next = 1;
  /** Sandbox timer → running clock timer. */
  private readonly running = new Map<number, number>();

  start(engine: Turns, ms: number, repeats: boolean): number {
    const id = this.next;
    this.next += 1;
    const ring = (): void => {
      if (!repeats) this.running.delete(id);
      engine.deliver({ kind: 'timer', id });
      if (repeats && this.running.has(id)) this.running.set(id, engine.after(ms, 'timer', ring));
    };
    this.running.set(id, engine.after(ms, 'timer', ring));
    return id;
  }

  stop(engine: Turns, id: number): void {
    const ticking = this.running.get(id);
    this.running.delete(id);
    if (ticking !== undefined) engine.options.clock.cancel(ticking);
  }

  stopAll(engine: Turns): void {
    for (const id of [...this.running.keys()]) this.stop(engine, id);
  }
}
