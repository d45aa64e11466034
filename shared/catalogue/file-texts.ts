// The texts that files add to people's own, by language, for writing and reading files.

import { files as en } from '../locales/en/files';
import type { Language } from '../model/sections';
import { fill } from './fill';

export const fileTexts: Record<Language, typeof en> = { en };

export const countText = (forms: { one: string; other: string }, count: number): string =>
  fill(count === 1 ? forms.one : forms.other, { count });
