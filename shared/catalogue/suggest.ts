// Three questions about the session that suggest an order. Data; the texts live in the locales.
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
  /** Which of the locale's reasons says why. */
  why: SuggestReason;
  /** That these answers lead to this order is our judgement, whoever stands behind the order itself. */
  isOurs: boolean;
}

/** The first row whose answers are given counts. A published author stands behind the first row, so it leads. */
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
