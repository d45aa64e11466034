// Where connectors are drawn, whatever they are attached to.
import { describe, expect, it } from 'vitest';
import { boxOfEnds, connectorEnds, shiftFreeEnds, withLineType } from './connectors';
import type { ConnectorEndpoint, ConnectorRecord, Rect } from './types';

const BOXES: Record<string, Rect> = {
  left: { x: 0, y: 0, width: 100, height: 100 },
  right: { x: 300, y: 0, width: 100, height: 100 },
  below: { x: 0, y: 400, width: 100, height: 100 },
};

function connector(start: ConnectorEndpoint, end: ConnectorEndpoint): ConnectorRecord {
  return { start, end, lineType: 'ELBOWED', startCap: 'NONE', endCap: 'NONE' };
}

function to(endpointNodeId: string, rest: ConnectorEndpoint = { magnet: 'AUTO' }): ConnectorEndpoint {
  return { endpointNodeId, ...rest };
}

const endsOf = (start: ConnectorEndpoint, end: ConnectorEndpoint) =>
  connectorEnds(connector(start, end), (id) => BOXES[id] ?? null);

describe('connector ends', () => {
  it('leave from the sides that face each other', () => {
    expect(endsOf(to('left'), to('right'))).toEqual({
      from: { x: 100, y: 50, side: 'RIGHT' },
      to: { x: 300, y: 50, side: 'LEFT' },
    });
    expect(endsOf(to('left'), to('below'))).toMatchObject({ from: { side: 'BOTTOM' }, to: { side: 'TOP' } });
  });

  it('attach to the requested side, centre or position', () => {
    const bottom = endsOf(to('left', { magnet: 'BOTTOM' }), to('right', { magnet: 'CENTER' }));
    expect(bottom).toEqual({ from: { x: 50, y: 100, side: 'BOTTOM' }, to: { x: 350, y: 50, side: null } });
    const corner = endsOf(to('left', { position: { x: 1, y: 0 } }), { position: { x: 7, y: 8 } });
    expect(corner).toEqual({ from: { x: 100, y: 0, side: null }, to: { x: 7, y: 8, side: null } });
  });

  it('end beside the other end if their node is gone', () => {
    expect(endsOf(to('left'), to('gone'))).toEqual({
      from: { x: 100, y: 50, side: 'RIGHT' },
      to: { x: 170, y: 50, side: null },
    });
    expect(boxOfEnds(endsOf(to('gone'), { position: { x: 5, y: 6 } }))).toEqual({
      x: 5,
      y: 6,
      width: 120,
      height: 0,
    });
  });
});

describe('a connector', () => {
  it('moves only its free ends', () => {
    const moved = shiftFreeEnds(connector(to('left'), { position: { x: 1, y: 2 } }), { x: 10, y: 20 });
    expect([moved.start, moved.end]).toEqual([to('left'), { position: { x: 11, y: 22 } }]);
  });

  it('gets magnets that its line type allows', () => {
    const straight = withLineType(connector(to('left', { magnet: 'TOP' }), to('right')), 'STRAIGHT');
    expect([straight.start.magnet, straight.end.magnet]).toEqual(['CENTER', 'CENTER']);
    const elbowed = withLineType(straight, 'ELBOWED');
    expect([elbowed.lineType, elbowed.start.magnet, elbowed.end.magnet]).toEqual(['ELBOWED', 'AUTO', 'AUTO']);
  });
});
