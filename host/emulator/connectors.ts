// Rules for connectors: ends, line type, and a position that follows attached nodes (docs/platform.md D).
import { isMagnetAllowed, shiftFreeEnds, withLineType } from '../document/connectors';
import { absoluteBoundingBox, containerOf, toLocal } from '../document/geometry';
import type { ConnectorEndpoint, ConnectorRecord, Rect } from '../document/types';
import type { Engine, Rule, Rules, Target } from './engine';
import { ApiError, asNumber, asObject, asPoint, asString, failed, oneOf, requireKnownKeys } from './errors';

const MAGNETS = ['NONE', 'AUTO', 'TOP', 'LEFT', 'BOTTOM', 'RIGHT', 'CENTER'] as const;
const LINE_TYPES = ['ELBOWED', 'STRAIGHT', 'CURVED'] as const;
const CAPS = [
  'NONE',
  'ARROW_EQUILATERAL',
  'ARROW_LINES',
  'TRIANGLE_FILLED',
  'DIAMOND_FILLED',
  'CIRCLE_FILLED',
  'ERD_ZERO_OR_ONE',
  'ERD_EXACTLY_ONE',
  'ERD_ZERO_OR_MORE',
  'ERD_ONE_OR_MORE',
  'ERD_ONE',
  'ERD_MANY',
] as const;

function connectorOf(engine: Engine, target: Target): ConnectorRecord {
  const { connector } = engine.node(target);
  if (!connector) throw new ApiError(`The node with id "${target.id}" is no connector`);
  return connector;
}

function change(engine: Engine, target: Target, connector: ConnectorRecord): void {
  engine.edit(() => engine.file.patch(target.id, { connector }));
}

function attachable(engine: Engine, value: unknown, name: string): string {
  const id = asString(value, `${name}.endpointNodeId`);
  const type = engine.file.find(id)?.type;
  if (!type) throw failed(name, `The node with id "${id}" does not exist`);
  if (type === 'CONNECTOR' || type === 'PAGE' || type === 'DOCUMENT')
    throw failed(name, `A connector cannot be attached to a ${type}`);
  return id;
}

/** Three forms: a point on the canvas, a position on a node, or a node's magnet. */
function asEndpoint(
  engine: Engine,
  value: unknown,
  name: string,
  lineType: ConnectorRecord['lineType'],
): ConnectorEndpoint {
  const given = asObject(value, name);
  requireKnownKeys(given, ['position', 'endpointNodeId', 'magnet'], name, name);
  const position = given.position === undefined ? null : asPoint(given.position, `${name}.position`);
  if (given.endpointNodeId === undefined) {
    if (!position) throw failed(name, 'An endpoint needs a position or a node');
    return { position };
  }
  const endpointNodeId = attachable(engine, given.endpointNodeId, name);
  if (position) return { endpointNodeId, position, magnet: 'NONE' };
  const magnet = oneOf(given.magnet, name, MAGNETS);
  if (!isMagnetAllowed(lineType, magnet)) {
    throw failed(name, `${lineType} connectors cannot use the magnet ${magnet}`);
  }
  return { endpointNodeId, magnet };
}

function endpoint(part: 'start' | 'end', name: string): Rule {
  return {
    get: (engine, target) => connectorOf(engine, target)[part],
    set: (engine, target, value) => {
      const connector = connectorOf(engine, target);
      change(engine, target, { ...connector, [part]: asEndpoint(engine, value, name, connector.lineType) });
    },
  };
}

function cap(part: 'startCap' | 'endCap', name: string): Rule {
  return {
    get: (engine, target) => connectorOf(engine, target)[part],
    set: (engine, target, value) =>
      change(engine, target, { ...connectorOf(engine, target), [part]: oneOf(value, name, CAPS) }),
  };
}

/** Relative to the container, as for every other node. */
function boxOf(engine: Engine, target: Target): Rect {
  const record = engine.node(target);
  const box = absoluteBoundingBox(engine.file, target.id);
  const container = containerOf(engine.file, record);
  return container ? { ...box, ...toLocal(engine.file, container.id, box) } : box;
}

function place(axis: 'x' | 'y'): Rule {
  return {
    get: (engine, target) => boxOf(engine, target)[axis],
    set: (engine, target, value) => {
      const by = asNumber(value, axis) - boxOf(engine, target)[axis];
      change(engine, target, shiftFreeEnds(connectorOf(engine, target), { x: 0, y: 0, [axis]: by }));
    },
  };
}

export const CONNECTOR_RULES: Rules = {
  connectorStart: endpoint('start', 'connectorStart'),
  connectorEnd: endpoint('end', 'connectorEnd'),
  connectorLineType: {
    get: (engine, target) => connectorOf(engine, target).lineType,
    set: (engine, target, value) => {
      const lineType = oneOf(value, 'connectorLineType', LINE_TYPES);
      change(engine, target, withLineType(connectorOf(engine, target), lineType));
    },
  },
  connectorStartStrokeCap: cap('startCap', 'connectorStartStrokeCap'),
  connectorEndStrokeCap: cap('endCap', 'connectorEndStrokeCap'),
  x: place('x'),
  y: place('y'),
  width: { get: (engine, target) => boxOf(engine, target).width },
  height: { get: (engine, target) => boxOf(engine, target).height },
};
