// The envelopes of requests, replies and events between the window and the sandbox.
import type { EventName, EventOf } from './events';
import type { Failure } from './failure';
import type { ReplyOf, RequestName, RequestOf } from './index';

export interface RequestMessage<N extends RequestName = RequestName> {
  kind: 'request';
  /** Counted up by the window and repeated in the reply. */
  id: number;
  name: N;
  body: RequestOf<N>;
}

export type ReplyMessage =
  | { kind: 'reply'; id: number; ok: true; value: ReplyOf<RequestName> }
  | { kind: 'reply'; id: number; ok: false; failure: Failure };

export type EventMessage = { [N in EventName]: { kind: 'event'; name: N; body: EventOf<N> } }[EventName];

export type ToWindow = ReplyMessage | EventMessage;
