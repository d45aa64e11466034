// figma.notify notices: 100 characters, three seconds, a button (docs/platform.md K).
import { asObject, asString } from './errors';
import type { Notice, Turns } from './options';

const NOTICE_LIMIT = 100;
const NOTICE_MS = 3000;

export class Notices {
  private next = 1;
  private readonly open = new Map<number, Notice>();

  show(engine: Turns, args: readonly unknown[]): number {
    const given = args[1] === undefined ? {} : asObject(args[1], 'options');
    const timeout = given.timeout === undefined ? NOTICE_MS : Number(given.timeout);
    const notice: Notice = {
      id: this.next,
      message: asString(args[0], 'message').slice(0, NOTICE_LIMIT),
      timeout,
      error: given.error === true,
      button: typeof given.button === 'string' ? given.button : null,
      open: true,
    };
    this.next += 1;
    this.open.set(notice.id, notice);
    engine.options.hooks.notify(notice);
    if (Number.isFinite(timeout))
      engine.options.clock.after(timeout, () => this.close(engine, notice.id, 'timeout'));
    return notice.id;
  }

  press(engine: Turns, id: number): void {
    if (this.open.has(id)) engine.deliver({ kind: 'notice', id, part: 'action' });
  }

  close(engine: Turns, id: number, reason: 'timeout' | 'dismiss' | 'action_button_click'): void {
    const notice = this.open.get(id);
    if (!notice) return;
    this.open.delete(id);
    notice.open = false;
    engine.options.hooks.noticeClosed(notice);
    engine.deliver({ kind: 'notice', id, part: 'dequeue', reason });
  }
}
