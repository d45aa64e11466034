// The error message for an invalid number.
import { LIMITS, type NumberField, parseNumber } from '../../state/draft';
import { fill, texts } from '../../texts';

export function badNumber(field: NumberField, typed: string): string | undefined {
  if (parseNumber(field, typed) !== null) return undefined;
  const { min, max } = LIMITS[field];
  return fill(texts.plan.badNumber, { field: texts.plan[field], min, max });
}
