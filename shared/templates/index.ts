// All templates by id.
import type { TemplateId } from '../model/sections';
import { sixSection } from './six-section';
import type { Template } from './template';

export const templates: Record<TemplateId, Template> = {
  'six-section': sixSection,
};
