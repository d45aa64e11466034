// The group's clock. Time and timers move together, or a countdown would end by the test's own duration.
import { idle, type Session } from '../harness/session';

export const BEGIN = new Date('2026-11-21T09:00:00.000Z');

export class Clock {
  private now = BEGIN.getTime();

  constructor(private readonly session: Session) {}

  /** Nothing may be in progress: whatever is waiting for a reply would give up. */
  async pass(minutes: number): Promise<void> {
    const { page } = this.session;
    const passed = minutes * 60_000;
    this.now += passed;
    await idle(page);
    await page.context().clock.setFixedTime(this.now);
    await page.context().clock.fastForward(passed);
  }
}
