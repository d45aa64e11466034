// A section's prompts: the current one large, with the ways to another one and to the board, and the list of all.
import { useEffect, useRef, useState } from 'preact/hooks';
import { fillPrompt } from '../../../shared/draw/panels/section';
import type { Prompt } from '../../../shared/locales/locale';
import type { OpenMap } from '../../../shared/map/open-map';
import { basePrompt } from '../../../shared/model/touchpoints';
import type { SectionId } from '../../../shared/templates/template';
import { Button } from '../../components/button';
import type { Locale } from '../../locale';
import type { Actions } from '../../state/actions';
import { isOwn, nextAt, pinnedPlace, promptsAt, promptsOf, touchpointIn } from '../../state/prompts';
import type { State } from '../../state/state';
import { tintOf } from '../../state/tint';
import { useLocale } from '../../use-locale';
import { OwnPromptForm } from './own-prompt-form';
import { TouchpointChoice } from './touchpoint-choice';

export interface PromptsProps {
  section: SectionId;
  map: OpenMap;
  state: State;
  actions: Actions;
}

/** The section's prompts, and the place of the current one among them. */
function promptsIn({ section, map, state }: PromptsProps): { prompts: Prompt[]; index: number } {
  const chosen = state.prompts[section];
  const prompts = promptsAt(promptsOf(map, section), touchpointIn(map, chosen));
  const found = prompts.findIndex(({ id }) => id === chosen);
  return { prompts, index: Math.max(0, found) };
}

const wordsOf = (prompt: Prompt, map: OpenMap, { board }: Locale): string =>
  fillPrompt(prompt, { persona: map.details.name, context: map.context }, board);

export function CurrentPrompt(props: PromptsProps) {
  const locale = useLocale();
  const { texts } = locale;
  const { section, map, actions } = props;
  const { prompts, index } = promptsIn(props);
  const current = prompts[index] as Prompt;
  useEffect(() => actions.promptShown(section, current.id), [current.id, map.step]);
  const isOnBoard = map.shownPrompts[section]?.includes(current.id);
  const canPin = !isOnBoard && pinnedPlace(map, section, current) !== undefined;
  return (
    <div class="prompt" data-tint={tintOf(map.template, section)}>
      <div class="prompt-facts">
        {isOnBoard && <span class="on-board">{texts.guide.onBoard}</span>}
        {canPin && (
          <Button variant="quiet" onClick={() => void actions.pinPrompt(section, current)}>
            {texts.guide.pin}
          </Button>
        )}
      </div>
      <p class="prompt-text">{wordsOf(current, map, locale)}</p>
      <TouchpointChoice map={map} section={section} prompt={current} actions={actions} />
      <PromptButtons section={section} prompts={prompts} index={index} actions={actions} />
    </div>
  );
}

export function PromptList(props: PromptsProps) {
  const locale = useLocale();
  const { texts } = locale;
  const { section, map, actions } = props;
  const { prompts, index } = promptsIn(props);
  const onBoard = map.shownPrompts[section] ?? [];
  return (
    <div data-tint={tintOf(map.template, section)}>
      <h3 class="muted">{texts.guide.prompts}</h3>
      <ul class="prompts" aria-label={texts.guide.prompts}>
        {prompts.map((prompt, at) => (
          <li key={prompt.id}>
            <button
              type="button"
              class="prompt-row"
              title={wordsOf(prompt, map, locale)}
              aria-current={at === index ? 'true' : undefined}
              onClick={() => actions.choosePrompt(section, prompt.id)}
            >
              <span class="prompt-short">{wordsOf(prompt, map, locale)}</span>
              {onBoard.includes(prompt.id) && (
                <span class="on-board">
                  <span class="visually-hidden">{texts.guide.onBoard}</span>
                </span>
              )}
              <span class="chip">{texts.guide.distances[prompt.distance]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="muted">{texts.guide.distancesWhy}</p>
    </div>
  );
}

interface PromptButtonsProps {
  section: SectionId;
  prompts: Prompt[];
  index: number;
  actions: Actions;
}

function PromptButtons({ section, prompts, index, actions }: PromptButtonsProps) {
  const { texts } = useLocale();
  const [isAdding, setAdding] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const current = prompts[index] as Prompt;
  const choose = (distance: Prompt['distance']) => () =>
    actions.choosePrompt(section, (prompts[nextAt(prompts, index, distance)] as Prompt).id);

  function close(): void {
    setAdding(false);
    toggle.current?.focus();
  }

  return (
    <>
      <div class="buttons">
        <Button onClick={choose('near')}>{texts.guide.closer}</Button>
        <Button onClick={choose('far')}>{texts.guide.bigger}</Button>
        <Button buttonRef={toggle} variant="quiet" expanded={isAdding} onClick={() => setAdding(!isAdding)}>
          {texts.guide.addOwn}
        </Button>
        {isOwn(current) && (
          <Button variant="quiet" onClick={() => void actions.removePrompt(section, basePrompt(current.id))}>
            {texts.guide.removePrompt}
          </Button>
        )}
      </div>
      {isAdding && (
        <OwnPromptForm
          section={section}
          onAdd={(prompt) => {
            close();
            void actions.addPrompt(section, prompt);
          }}
          onCancel={close}
        />
      )}
    </>
  );
}
