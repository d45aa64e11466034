// The prompts of a section: all six at a glance, the current one large, with its near or far twin.
import type { OpenMap } from '../../../shared/board/open-map';
import { fillPrompt } from '../../../shared/board/plan';
import type { SectionId } from '../../../shared/model/sections';
import { Button } from '../../components/button';
import { nextPrompt, promptsOf, twinPrompt } from '../../state/prompts';
import { board, fill, texts } from '../../texts';

export interface PromptListProps {
  section: SectionId;
  index: number;
  map: OpenMap;
  onChoose: (index: number) => void;
}

export function PromptList({ section, index, map, onChoose }: PromptListProps) {
  const prompts = promptsOf(section);
  const current = prompts[index];
  const names = { persona: map.details, product: map.product };
  const twinWords = current?.distance === 'far' ? texts.guide.zoomIn : texts.guide.stepBack;
  return (
    <div class="card">
      <ul class="prompts" aria-label={texts.guide.prompts}>
        {prompts.map((prompt, position) => {
          const text = fillPrompt(prompt.text, names, board);
          const chip = (
            <span class={`chip ${prompt.distance}`}>{texts.guide.distances[prompt.distance]}</span>
          );
          return position === index ? (
            <li key={prompt.id} class="current" aria-current="true">
              <p class="prompt-facts">
                {chip}
                <span>{fill(texts.guide.promptAt, { index: index + 1, count: prompts.length })}</span>
              </p>
              <p class="prompt-text">{text}</p>
            </li>
          ) : (
            <li key={prompt.id}>
              <button type="button" class="prompt-row" title={text} onClick={() => onChoose(position)}>
                <span class="prompt-short">{text}</span>
                {chip}
              </button>
            </li>
          );
        })}
      </ul>
      <div class="buttons card-foot">
        <Button onClick={() => onChoose(twinPrompt(prompts, index))}>{twinWords}</Button>
        <Button onClick={() => onChoose(nextPrompt(prompts, index))}>{texts.guide.another}</Button>
      </div>
    </div>
  );
}
