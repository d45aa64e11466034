// The questions of the review, with what the group says to them. Answers are kept in the map.
import { answersTo, type QuestionLists, withAnswer } from '../../../shared/insight/review';
import type { Language } from '../../../shared/model/sections';
import { AreaField } from '../../components/area-field';
import { type Locale, localeFor } from '../../locale';
import { useLocale } from '../../use-locale';
import type { PartProps } from './part';

/** The window asks in its language and keeps an answer in the map's; another window may have spoken English. */
export const questionLists = (map: { language: Language }, { language }: Locale): QuestionLists =>
  [language, map.language, 'en' as const].map((one) => localeFor(one).texts.review.questionList);

export function ReviewAnswers({ map, actions }: Pick<PartProps, 'map' | 'actions'>) {
  const locale = useLocale();
  const { texts } = locale;
  const lists = questionLists(map, locale);
  const save = (question: string, answer: string) =>
    void actions.update(
      map,
      { review: withAnswer(map.review, { question, answer }, lists) },
      texts.again.answerSaid,
    );
  return (
    <>
      {answersTo(map.review, lists).map(({ question, answer }) => (
        <AreaField key={question} label={question} value={answer} onCommit={(text) => save(question, text)} />
      ))}
    </>
  );
}
