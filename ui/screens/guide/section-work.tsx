// Working on one section, or several together: prompts, new notes, and who has not written yet.

import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { sectionName } from '../../../shared/catalogue/template-words';
import type { Step } from '../../../shared/model/session';
import type { SectionId } from '../../../shared/templates/template';
import { Button } from '../../components/button';
import { voicesIn } from '../../state/people';
import { useLocale } from '../../use-locale';
import { describeCount } from './count-text';
import { FacilitatorCard } from './facilitator-card';
import type { GuideProps } from './guide-props';
import { NoteForm } from './note-form';
import { CurrentPrompt, PromptList } from './prompt-list';
import { VoicesLine } from './voices-line';
import { WriteAlone } from './write-alone';

const ASK_AGAIN_MS = 15_000;

export function SectionWork({ step, map, state, actions }: GuideProps & { step: Step }) {
  const locale = useLocale();
  const { board, texts } = locale;
  const [chosen, choose] = useState(0);
  const section = step.sections[chosen] as SectionId;
  useEffect(() => void actions.readPeople(), [map.counts]);
  useEffect(() => {
    const again = setInterval(() => void actions.readPeople(), ASK_AGAIN_MS);
    return () => clearInterval(again);
  }, []);
  const voices = voicesIn(state.people.active, map.counts[section]);
  const part = { section, map, state, actions };
  return (
    <>
      {step.sections.length > 1 && (
        <fieldset class="switch" aria-label={texts.guide.workOn}>
          {step.sections.map((id, at) => (
            <button key={id} type="button" aria-pressed={at === chosen} onClick={() => choose(at)}>
              {sectionName(id, board)}
            </button>
          ))}
        </fieldset>
      )}
      {map.missing.includes(section) ? (
        <div class="notice">
          <p>{fill(texts.guide.missing, { section: sectionName(section, board) })}</p>
          <Button onClick={() => void actions.restoreSection(section)}>
            {fill(texts.plan.restore, { section: sectionName(section, board) })}
          </Button>
        </div>
      ) : (
        <>
          <CurrentPrompt key={section} {...part} />
          <WriteAlone {...part} sections={step.sections} />
          <div class="note-form">
            <NoteForm
              section={section}
              map={map}
              count={describeCount(map.counts[section], locale)}
              onAdd={(notes) => actions.addNotes(section, notes)}
            />
            {voices && <VoicesLine voices={voices} />}
          </div>
          <FacilitatorCard step={step} />
          <PromptList {...part} />
        </>
      )}
    </>
  );
}
