// All templates by id.
import type { TemplateId } from '../../model/sections';
import type { Template } from '../types';
import { sixSection } from './six-section';

export const templates: Record<TemplateId, Template> = {
  'six-section': sixSection,
};
