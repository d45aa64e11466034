// The window's texts in its language, and the choice between singular and plural.
import { fill } from '../shared/catalogue/fill';
import { board, coachWords, windowTexts } from '../shared/locales/en';

export { board, coachWords, fill, windowTexts as texts };

/** The form that fits the number, with `{count}` filled in. */
export function countText(forms: { one: string; other: string }, count: number): string {
  return fill(count === 1 ? forms.one : forms.other, { count });
}
