// Converts a map's context between the board and the file. Pure.
import type { Context, Research } from '../model/context';
import type { EmpathyMap } from '../model/empathy-map';
import { optional } from './optional';

type FileContext = NonNullable<EmpathyMap['context']>;

export function toFileContext(context: Context): FileContext {
  const { goal, decision, deadline, product, frame, touchpoints, research } = context;
  return {
    ...optional('goal', goal),
    ...optional('decision', decision),
    ...optional('deadline', deadline),
    ...optional('product', product),
    ...optional('frame', frame),
    ...optional('touchpoints', touchpoints),
    ...optional('research', research.map(toFileResearch)),
  };
}

const toFileResearch = ({ kind, title, count, consent }: Research) => ({
  kind,
  ...optional('title', title),
  ...optional('count', count),
  ...optional('consent', consent),
});

export function fromFileContext(context: FileContext = {}): Context {
  const { goal = '', decision = '', deadline = '', product = '', frame = null } = context;
  const { touchpoints = [], research = [] } = context;
  return {
    goal,
    decision,
    deadline,
    product,
    frame,
    touchpoints,
    research: research.map(({ kind, title = '', count = null, consent = null }) => ({
      kind,
      title,
      count,
      consent,
    })),
  };
}
