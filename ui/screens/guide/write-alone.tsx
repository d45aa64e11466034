// Whether the others see the notes of this step, and the button that changes it. FigJam only.
import { fill } from '../../../shared/catalogue/fill';
import { sectionName } from '../../../shared/catalogue/template-words';
import type { SectionId } from '../../../shared/templates/template';
import { Button } from '../../components/button';
import { useLocale } from '../../use-locale';
import type { GuideProps } from './guide-props';

interface WriteAloneProps extends GuideProps {
  /** The sections of the current step; empty in the steps around them, where notes are only revealed. */
  sections: readonly SectionId[];
}

export function WriteAlone({ map, state, actions, sections }: WriteAloneProps) {
  const { board, list, texts } = useLocale();
  const words = texts.session.hiding;
  const isHidden = map.hidden.length > 0;
  if (state.editor !== 'figjam' || (!isHidden && sections.length === 0)) return null;
  const open = sections.filter((id) => map.adopted?.regions.includes(id));
  if (!isHidden && open.length > 0) {
    const names = list(open.map((id) => sectionName(id, board)));
    return <p class="alone open">{fill(texts.adopt.noHiding, { sections: names })}</p>;
  }
  return (
    <div class={isHidden ? 'alone' : 'alone open'}>
      <p>{isHidden ? words.areHidden : words.areSeen}</p>
      <Button onClick={() => void (isHidden ? actions.revealNotes() : actions.hideNotes())}>
        {isHidden ? words.reveal : words.hide}
      </Button>
    </div>
  );
}
