// The shape of a handler: one file per request, checked against the closed map of messages.
import type { ReplyOf, RequestName, RequestOf } from '../../shared/contract/messages';
import type { Session } from '../session';

/** `body` has passed its check; whatever is thrown becomes a failure in the reply. */
export type Handler<N extends RequestName> = (body: RequestOf<N>, session: Session) => Promise<ReplyOf<N>>;
