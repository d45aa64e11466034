// A map that uses what people drew, without anything of ours on it yet: what it lacks, and the button that draws it.
import { Button } from '../../components/button';
import { useLocale } from '../../use-locale';

export interface OwnBoardProps {
  isDrawing: boolean;
  onDraw: () => void;
}

export function OwnBoard({ isDrawing, onDraw }: OwnBoardProps) {
  const { texts } = useLocale();
  return (
    <div class="notice">
      <h3>{texts.adopt.own}</h3>
      <p>{texts.adopt.bare}</p>
      <Button disabled={isDrawing} onClick={onDraw}>
        {texts.adopt.draw}
      </Button>
    </div>
  );
}
