// The questions of a review and what a group said to them. Pure.
import type { Reviewed } from '../model/empathy-map';

export interface ReviewQuestion {
  /** As it is asked now. */
  question: string;
  /** '' while nobody has answered. */
  answer: string;
}

/** The same questions in the same order: as they are asked now, as the map keeps them, then as they may have been asked before. */
export type QuestionLists = readonly (readonly string[])[];

/** The questions as the first list asks them, then those that were answered and are in no list. */
export function answersTo(review: readonly Reviewed[], lists: QuestionLists): ReviewQuestion[] {
  const [asked = []] = lists;
  const found = asked.map((question, at) => ({
    question,
    answer: review.find(isAsked(lists, at))?.answer ?? '',
  }));
  const others = review.filter(({ question }) => !lists.some((list) => list.includes(question)));
  return [...found, ...others];
}

/** An empty answer takes the question away. An answer that is there keeps its place and the words of its question. */
export function withAnswer(
  review: readonly Reviewed[],
  { question, answer }: ReviewQuestion,
  lists: QuestionLists,
): Reviewed[] {
  const at = lists[0]?.indexOf(question) ?? -1;
  const isSame = at < 0 ? (one: Reviewed) => one.question === question : isAsked(lists, at);
  const said = answer.trim();
  if (said === '') return review.filter((one) => !isSame(one));
  if (!review.some(isSame)) return [...review, { question: lists[1]?.[at] ?? question, answer: said }];
  return review.map((one) => (isSame(one) ? { ...one, answer: said } : one));
}

const isAsked =
  (lists: QuestionLists, at: number) =>
  ({ question }: Reviewed): boolean =>
    lists.some((list) => list[at] === question);
