// Which of the map's touchpoints the prompts of a section ask about, one after the other.
import type { Prompt } from '../../../shared/locales/locale';
import type { OpenMap } from '../../../shared/map/open-map';
import { basePrompt, promptAt } from '../../../shared/model/touchpoints';
import type { SectionId } from '../../../shared/templates/template';
import { Button } from '../../components/button';
import type { Actions } from '../../state/actions';
import { touchpointAfter, touchpointIn, walkable } from '../../state/prompts';
import { useLocale } from '../../use-locale';

export interface TouchpointChoiceProps {
  map: OpenMap;
  section: SectionId;
  prompt: Prompt;
  actions: Actions;
}

export function TouchpointChoice({ map, section, prompt, actions }: TouchpointChoiceProps) {
  const { texts } = useLocale();
  const all = walkable(map);
  const chosen = touchpointIn(map, prompt.id);
  if (all.length === 0) return null;
  /** A prompt that stands on the board stays there, about the touchpoint. */
  function choose(touchpoint: string): void {
    const id = touchpoint === '' ? basePrompt(prompt.id) : promptAt(prompt.id, touchpoint);
    actions.choosePrompt(section, id);
    if (map.shownPrompts[section]?.includes(prompt.id)) void actions.pinPrompt(section, { ...prompt, id });
  }
  return (
    <div class="prompt-place">
      <div class="input-row">
        <select
          aria-label={texts.importing.noteFields.touchpoint}
          value={chosen ?? ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{texts.touchpoints.anywhere}</option>
          {all.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <Button onClick={() => choose(touchpointAfter(chosen, all))}>{texts.touchpoints.next}</Button>
      </div>
      {chosen !== undefined && (
        <Button variant="quiet" onClick={() => void actions.setSelectedTouchpoint(chosen)}>
          {texts.touchpoints.mark}
        </Button>
      )}
    </div>
  );
}
