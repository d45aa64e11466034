// The texts of the window in its language, and the choice between one and other. Knows no screen.
import { fill } from '../shared/catalogue/fill';
import { board, coachWords, windowTexts } from '../shared/catalogue/locales/en';

export { board, coachWords, fill, windowTexts as texts };

/** `{count}` in the form that the number asks for. */
export function countText(forms: { one: string; other: string }, count: number): string {
  return fill(count === 1 ? forms.one : forms.other, { count });
}
