// Tests which order the answers to the three questions lead to.
import { describe, expect, it } from 'vitest';
import { suggest } from '../locales/en/plan';
import { SUGGEST_QUESTIONS, type SuggestAnswers, type Suggestion, suggestOrder } from './suggest';

describe('suggestOrder', () => {
  it.each([
    ['usual', 'some', 'mixed', 'outside-in', 'usual'],
    ['usual', 'little', 'mixed', 'outside-in', 'unknown'],
    ['usual', 'well', 'mixed', 'evidence-first', 'known'],
    ['usual', 'some', 'new', 'outside-in', 'usual'],
    ['usual', 'little', 'new', 'new-market', 'newcomers'],
    ['usual', 'well', 'new', 'evidence-first', 'known'],
    ['usual', 'little', 'loyal', 'loyal-growth', 'loyal'],
    ['usual', 'well', 'loyal', 'loyal-growth', 'loyal'],
    ['usual', 'well', 'lost', 'recovery', 'lost'],
    ['fierce', 'some', 'mixed', 'competitive', 'fierce'],
    ['fierce', 'well', 'lost', 'competitive', 'fierce'],
  ] satisfies [
    SuggestAnswers['competition'],
    SuggestAnswers['knowledge'],
    SuggestAnswers['stage'],
    Suggestion['preset'],
    Suggestion['why'],
  ][])('for a market %s, known %s, customers %s: %s', (competition, knowledge, stage, preset, why) => {
    expect(suggestOrder({ competition, knowledge, stage })).toEqual({
      preset,
      why,
      isOurs: why !== 'fierce',
    });
  });

  it('has a sentence for every reason that can come up', () => {
    const { competition, knowledge, stage } = SUGGEST_QUESTIONS;
    const all = competition.flatMap((c) =>
      knowledge.flatMap((k) =>
        stage.map((s) => suggestOrder({ competition: c, knowledge: k, stage: s }).why),
      ),
    );
    expect([...new Set(all)].sort()).toEqual(Object.keys(suggest.whys).sort());
  });
});
