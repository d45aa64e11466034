// The error message for an invalid number.

import { fill } from '../../../shared/catalogue/fill';
import type { Locale } from '../../locale';
import { LIMITS, type NumberField, parseNumber } from '../../state/draft';

export function badNumber(field: NumberField, typed: string, { texts }: Locale): string | undefined {
  if (parseNumber(field, typed) !== null) return undefined;
  const { min, max } = LIMITS[field];
  return fill(texts.plan.badNumber, { field: texts.plan[field], min, max });
}
