// Three questions that lead to a suggested order, with the reason and its source.

import { useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import {
  SUGGEST_QUESTIONS,
  type SuggestAnswers,
  type SuggestQuestion,
  suggestOrder,
} from '../../../shared/catalogue/suggest';
import { basisOf } from '../../../shared/catalogue/template-words';
import type { MapOrder } from '../../../shared/model/orders';
import type { TemplateId } from '../../../shared/templates';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { ChoiceField } from '../../components/inputs';
import type { Locale } from '../../locale';
import { presetOrder } from '../../state/order';
import { useLocale } from '../../use-locale';

const QUESTIONS = Object.keys(SUGGEST_QUESTIONS) as SuggestQuestion[];
const UNANSWERED: SuggestAnswers = { competition: 'usual', knowledge: 'some', stage: 'mixed' };

export interface HelpChooseProps {
  template: TemplateId;
  onTake: (order: MapOrder) => void;
}

export function HelpChoose({ template, onTake }: HelpChooseProps) {
  const locale = useLocale();
  const { board, texts } = locale;
  const [answers, setAnswers] = useState(UNANSWERED);
  const { preset, why, isOurs } = suggestOrder(answers);
  return (
    <Disclosure title={texts.plan.helpChoose}>
      {QUESTIONS.map((question) => (
        <ChoiceField<string>
          key={question}
          label={texts.suggest.questions[question]}
          value={answers[question]}
          options={optionsOf(question, locale)}
          onChange={(answer) => setAnswers({ ...answers, [question]: answer })}
        />
      ))}
      <div class="suggestion">
        <p aria-live="polite">
          <strong>{board.orders[preset]}.</strong> {texts.suggest.whys[why]}{' '}
          <span class="chip">{basisOf({ preset }, template, board)}</span> {isOurs && texts.suggest.ours}
        </p>
        <Button onClick={() => onTake(presetOrder(preset, template))}>
          {fill(texts.plan.takeOrder, { order: board.orders[preset] })}
        </Button>
      </div>
    </Disclosure>
  );
}

function optionsOf(question: SuggestQuestion, { texts }: Locale) {
  const words: Record<string, string> = texts.suggest.answers[question];
  return SUGGEST_QUESTIONS[question].map((value) => ({ value, text: words[value] ?? '' }));
}
