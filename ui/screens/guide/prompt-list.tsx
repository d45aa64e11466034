// A section's prompts: all visible, the current one large, with buttons for its twin and for pinning it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Prompt } from '../../../shared/catalogue/types';
import { fillPrompt } from '../../../shared/draw/panels/section';
import type { OpenMap } from '../../../shared/map/open-map';
import type { SectionId } from '../../../shared/model/sections';
import { Button } from '../../components/button';
import type { Actions } from '../../state/actions';
import { balanceOf, isOwn, nextPrompt, pinnedPlace, promptsOf, twinPrompt } from '../../state/prompts';
import type { State } from '../../state/state';
import { board, fill, texts } from '../../texts';
import { OwnPromptForm } from './own-prompt-form';

export interface PromptListProps {
  section: SectionId;
  map: OpenMap;
  state: State;
  actions: Actions;
}

export function PromptList({ section, map, state, actions }: PromptListProps) {
  const prompts = promptsOf(map, section);
  const index = Math.max(
    0,
    prompts.findIndex(({ id }) => id === state.prompts[section]),
  );
  const current = prompts[index] as Prompt;
  useEffect(() => actions.promptShown(section, current.id), [current.id, map.step]);
  const onBoard = map.shownPrompts[section] ?? [];
  const words = (prompt: Prompt) =>
    fillPrompt(prompt.text, { persona: map.details.name, context: map.context }, board);
  return (
    <div class="card">
      <ul class="prompts" aria-label={texts.guide.prompts}>
        {prompts.map((prompt, at) =>
          at === index ? (
            <li key={prompt.id} class="current" aria-current="true">
              <PromptFacts section={section} prompts={prompts} index={index} map={map} actions={actions}>
                {fill(texts.guide.balance, balanceOf(map, section, state.shown))}
              </PromptFacts>
              <p class="prompt-text">{words(prompt)}</p>
            </li>
          ) : (
            <li key={prompt.id}>
              <button
                type="button"
                class="prompt-row"
                title={words(prompt)}
                onClick={() => actions.choosePrompt(section, prompt.id)}
              >
                <span class="prompt-short">{words(prompt)}</span>
                {onBoard.includes(prompt.id) && (
                  <span class="pinned">
                    <span class="visually-hidden">{texts.guide.onBoard}</span>
                  </span>
                )}
                <Chip prompt={prompt} />
              </button>
            </li>
          ),
        )}
      </ul>
      <PromptButtons section={section} prompts={prompts} index={index} actions={actions} />
    </div>
  );
}

const Chip = ({ prompt: { distance } }: { prompt: Prompt }) => (
  <span class={`chip ${distance}`}>{texts.guide.distances[distance]}</span>
);

interface CurrentPromptProps {
  section: SectionId;
  prompts: Prompt[];
  index: number;
  actions: Actions;
}

interface PromptFactsProps extends CurrentPromptProps {
  map: OpenMap;
  /** The balance of near and far prompts so far. */
  children: string;
}

function PromptFacts({ section, prompts, index, map, actions, children }: PromptFactsProps) {
  const current = prompts[index] as Prompt;
  const isOnBoard = map.shownPrompts[section]?.includes(current.id);
  return (
    <div class="prompt-facts">
      <Chip prompt={current} />
      <span>{fill(texts.guide.promptAt, { index: index + 1, count: prompts.length })}</span>
      {isOnBoard && <span class="pinned">{texts.guide.onBoard}</span>}
      {!isOnBoard && pinnedPlace(map, section, current.distance) && (
        <Button variant="quiet" onClick={() => void actions.pinPrompt(section, current)}>
          {texts.guide.pin}
        </Button>
      )}
      <span class="balance">{children}</span>
    </div>
  );
}

function PromptButtons({ section, prompts, index, actions }: CurrentPromptProps) {
  const [isAdding, setAdding] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const current = prompts[index] as Prompt;
  const choose = (at: number) => () => actions.choosePrompt(section, (prompts[at] as Prompt).id);

  function close(): void {
    setAdding(false);
    toggle.current?.focus();
  }

  return (
    <div class="card-foot">
      <div class="buttons">
        <Button onClick={choose(twinPrompt(prompts, index))}>
          {current.distance === 'far' ? texts.guide.zoomIn : texts.guide.stepBack}
        </Button>
        <Button onClick={choose(nextPrompt(prompts, index))}>{texts.guide.another}</Button>
        <Button buttonRef={toggle} variant="quiet" expanded={isAdding} onClick={() => setAdding(!isAdding)}>
          {texts.guide.addOwn}
        </Button>
        {isOwn(current) && (
          <Button variant="quiet" onClick={() => void actions.removePrompt(section, current.id)}>
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
    </div>
  );
}
