// Rules for session state: viewport, people, timer, undo and versions (docs/platform.md F, K).
import { absoluteBoundingBox, union } from '../document/geometry';
import type { Rect, TimerState, User } from '../document/types';
import { nodeId } from './children';
import type { Engine, Rule, Rules } from './engine';
import { ApiError, asArray, asNumber, asPoint, asString, failed } from './errors';
import { Later } from './ref';

/** Our guess, see README.md: wide enough that the editor's bars hide none of the nodes shown. */
const MARGIN = 1.25;

function scrollIntoView(engine: Engine, args: readonly unknown[]): void {
  const ids = asArray(args[0], 'nodes').map((node) => nodeId(engine, node, 'nodes'));
  const here = ids.filter((id) => engine.file.pageOf(id) === engine.file.currentPageId);
  const box = union(here.map((id) => absoluteBoundingBox(engine.file, id)));
  if (!box) return;
  const { viewport } = engine.file;
  const fit = Math.min(
    viewport.width / (box.width * MARGIN || 1),
    viewport.height / (box.height * MARGIN || 1),
  );
  engine.file.viewport = {
    ...viewport,
    center: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    zoom: Math.min(1, fit),
  };
}

function boundsOf(engine: Engine): Rect {
  const { center, zoom, width, height } = engine.file.viewport;
  const size = { width: width / zoom, height: height / zoom };
  return { x: center.x - size.width / 2, y: center.y - size.height / 2, ...size };
}

export const VIEWPORT_RULES: Rules = {
  center: {
    get: (engine) => engine.file.viewport.center,
    set: (engine, _target, value) => {
      engine.file.viewport = { ...engine.file.viewport, center: asPoint(value, 'center') };
    },
  },
  zoom: {
    get: (engine) => engine.file.viewport.zoom,
    set: (engine, _target, value) => {
      const zoom = asNumber(value, 'zoom');
      if (zoom <= 0) throw failed('zoom', 'Number must be greater than 0');
      engine.file.viewport = { ...engine.file.viewport, zoom };
    },
  },
  bounds: { get: boundsOf },
  scrollAndZoomIntoView: { call: (engine, _target, args) => scrollIntoView(engine, args) },
};

/** Permissions may arrive late (docs/platform.md K: open). */
const DELAY_MS = 150;

function isPermitted(engine: Engine, permission: string): boolean {
  const isLate = engine.file.reading('permission-delay') === 'after-150-ms' && engine.age < DELAY_MS;
  return !isLate && engine.options.manifest.permissions?.includes(permission) === true;
}

function notPermitted(permission: string): ApiError {
  return new ApiError(`"${permission}" permission not specified in manifest.json`);
}

/** Without the permission, the getter throws, or gives nothing (docs/platform.md K, S10: open). */
function guarded(permission: string, read: (engine: Engine) => unknown): Rule {
  return {
    get: (engine) => {
      if (isPermitted(engine, permission)) return read(engine);
      if (engine.file.reading('missing-permission') === 'throws') throw notPermitted(permission);
      return undefined;
    },
  };
}

function publicUser({ id, name, color, sessionId, photoUrl }: User): User {
  return { id, name, color, sessionId, photoUrl };
}

/** Emulates only the others' identity: no pointer, no selection, and the runner's viewport. */
function activeUsers(engine: Engine): unknown[] {
  const me = engine.file.currentUser;
  const others = engine.file.users.filter((user) => user.id !== me.id);
  const viewport = boundsOf(engine);
  return [me, ...others].map((user) => ({
    ...publicUser(user),
    position: null,
    viewport,
    selection: user === me ? engine.file.selection : [],
  }));
}

export const USER_RULES: Rules = {
  currentUser: guarded('currentuser', (engine) => publicUser(engine.file.currentUser)),
  activeUsers: guarded('activeusers', activeUsers),
};

export const STAMP_RULES: Rules = {
  getAuthorAsync: {
    call: (engine, target) => {
      const isKnown = isPermitted(engine, 'fileusers');
      if (!isKnown && engine.file.reading('stamp-author') === 'throws') throw notPermitted('fileusers');
      return new Later(() => {
        if (!isKnown) throw notPermitted('fileusers');
        const { authorId, authorName } = engine.node(target);
        if (!authorId) return null;
        const photoUrl = engine.file.users.find(({ id }) => id === authorId)?.photoUrl ?? null;
        return { id: authorId, name: authorName ?? '', photoUrl };
      });
    },
  },
};

function remaining(engine: Engine): number {
  const { timer } = engine.file;
  if (timer.state !== 'RUNNING' || timer.since === undefined) return timer.remaining;
  return Math.max(0, timer.remaining - (engine.options.clock.now() - timer.since) / 1000);
}

/** docs/platform.md K: open. */
export function requireTimer({ file }: Engine): void {
  if (file.reading('timer') === 'throws') throw new ApiError('The timer cannot be used by plugins');
}

/** R10: open. */
function shownRemaining(engine: Engine): number {
  const exact = remaining(engine);
  return engine.file.reading('timer-rounding') === 'exact' ? exact : Math.ceil(exact);
}

function running(engine: Engine, total: number, left: number): TimerState {
  return { state: 'RUNNING', total, remaining: left, since: engine.options.clock.now() };
}

/** If already running, sets `remaining` and shifts `total` by the difference (docs/platform.md K). */
function start(engine: Engine, args: readonly unknown[]): void {
  const seconds = asNumber(args[0], 'seconds');
  if (seconds <= 0) throw failed('seconds', 'Number must be greater than 0');
  const { timer } = engine.file;
  const total = timer.state === 'STOPPED' ? seconds : timer.total + seconds - remaining(engine);
  engine.file.timer = running(engine, total, seconds);
}

export const TIMER_RULES: Rules = {
  remaining: { get: shownRemaining },
  total: { get: (engine) => engine.file.timer.total },
  state: { get: (engine) => engine.file.timer.state },
  start: { call: (engine, _target, args) => start(engine, args) },
  pause: {
    call: (engine) => {
      const { timer } = engine.file;
      if (timer.state !== 'RUNNING') return;
      engine.file.timer = { state: 'PAUSED', total: timer.total, remaining: remaining(engine) };
    },
  },
  resume: {
    call: (engine) => {
      const { timer } = engine.file;
      if (timer.state === 'PAUSED') engine.file.timer = running(engine, timer.total, timer.remaining);
    },
  },
  stop: {
    call: (engine) => {
      if (engine.file.timer.state !== 'STOPPED')
        engine.file.timer = { state: 'STOPPED', total: 0, remaining: 0 };
    },
  },
};

export const UNDO_RULES: Rules = {
  commitUndo: { call: (engine) => engine.file.undoLog.commitPlugin() },
  triggerUndo: { call: (engine) => engine.file.undoPlugin() },
  saveVersionHistoryAsync: {
    call: (engine, _target, args) => {
      const title = asString(args[0], 'title');
      if (title === '') throw failed('title', 'String must contain at least 1 character(s)');
      const description = args[1] === undefined ? '' : asString(args[1], 'description');
      return new Later(() => {
        // Rights and plans are open (docs/platform.md F).
        const outcome = engine.file.reading('version-history');
        if (outcome === 'refused') throw new ApiError('Could not save the version');
        if (outcome === 'null') return null;
        engine.options.hooks.versionSaved(title, description);
        return { id: `version-${engine.total}` };
      }, 100);
    },
  },
};
