// What the second script brings to the Guide tab: what can wait a moment after the window has opened.
import { CoachHints } from './coach-hints';
import { FacilitatorCard } from './facilitator-card';
import { HideSections } from './hide-sections';
import { OwnPromptForm } from './own-prompt-form';
import { PasteQuestion } from './paste-question';
import { SideStepWork } from './side-step-work';
import { StepList } from './step-list';

export const guideParts = {
  CoachHints,
  FacilitatorCard,
  HideSections,
  OwnPromptForm,
  PasteQuestion,
  SideStepWork,
  StepList,
};

export type GuideParts = typeof guideParts;
