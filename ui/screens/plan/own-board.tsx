// A map that uses what people drew, without anything of ours on it yet: what it lacks, and the button that draws it.
import type { ComponentChildren } from 'preact';
import type { OpenMap } from '../../../shared/map/open-map';
import { Button } from '../../components/button';
import type { Actions } from '../../state/actions';
import { useLocale } from '../../use-locale';

export interface OnPanelsProps {
  map: OpenMap;
  /** What a board of people's own lacks is being drawn. */
  isDrawing: boolean;
  actions: Actions;
  /** What cannot be filled in before the panels are there. */
  children: ComponentChildren;
}

export function OnPanels({ map, isDrawing, actions, children }: OnPanelsProps) {
  const { texts } = useLocale();
  if (map.adopted?.isBare !== true) return <>{children}</>;
  return (
    <div class="notice">
      <h3>{texts.adopt.own}</h3>
      <p>{texts.adopt.bare}</p>
      <div class="buttons">
        <Button disabled={isDrawing} onClick={() => void actions.drawBeside()}>
          {texts.adopt.draw}
        </Button>
      </div>
    </div>
  );
}
