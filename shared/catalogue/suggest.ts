// Suggests an order from three questions about the session. Data only; the texts are in the locales.
import type { OrderId } from '../model/orders';

export const SUGGEST_QUESTIONS = {
  competition: ['usual', 'fierce'],
  knowledge: ['little', 'some', 'well'],
  stage: ['mixed', 'new', 'loyal', 'lost'],
} as const;

export type SuggestQuestion = keyof typeof SUGGEST_QUESTIONS;
export type SuggestAnswers = { [Q in SuggestQuestion]: (typeof SUGGEST_QUESTIONS)[Q][number] };
type SuggestReason = 'fierce' | 'lost' | 'newcomers' | 'loyal' | 'known' | 'unknown' | 'usual';

export interface Suggestion {
  preset: OrderId;
  /** The key of the locale's reason. */
  why: SuggestReason;
  /**
   * True if matching these answers to this order is our judgement, even if the order itself is an author's.
   */
  isOurs: boolean;
}

/**
 * The first row that matches the answers counts. The first one follows a published author, so it takes
 * precedence.
 */
const ROWS: readonly (Suggestion & { when: Partial<SuggestAnswers> })[] = [
  { when: { competition: 'fierce' }, preset: 'competitive', why: 'fierce', isOurs: false },
  { when: { stage: 'lost' }, preset: 'recovery', why: 'lost', isOurs: true },
  { when: { stage: 'new', knowledge: 'little' }, preset: 'new-market', why: 'newcomers', isOurs: true },
  { when: { stage: 'loyal' }, preset: 'loyal-growth', why: 'loyal', isOurs: true },
  { when: { knowledge: 'well' }, preset: 'evidence-first', why: 'known', isOurs: true },
  { when: { knowledge: 'little' }, preset: 'outside-in', why: 'unknown', isOurs: true },
];
const OTHERWISE: Suggestion = { preset: 'outside-in', why: 'usual', isOurs: true };

export function suggestOrder(answers: SuggestAnswers): Suggestion {
  const fits = ({ when }: (typeof ROWS)[number]) =>
    (Object.keys(when) as SuggestQuestion[]).every((question) => when[question] === answers[question]);
  const { preset, why, isOurs } = ROWS.find(fits) ?? OTHERWISE;
  return { preset, why, isOurs };
}
