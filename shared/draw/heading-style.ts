// How large a section's name is written: in two lines at most, as far as that can be told before it is measured. Pure.
import { estimateWidth } from './estimate-width';
import type { Sizes } from './sizes';
import { type TextStyleName, textStyles } from './text-styles';

/** Kana and ideographs fill their square and look larger. */
const LARGE_LETTER = /[\u3040-\u30ff\u3400-\u9fff]/;
/** Lines end before they are full. */
const FILLED = 1.9;

type Styles = Pick<Sizes['styles'], 'heading' | 'squareHeading' | 'longHeading'>;

export function headingStyle(title: string, width: number, styles: Styles): TextStyleName {
  const style = LARGE_LETTER.test(title) ? styles.squareHeading : styles.heading;
  return estimateWidth(title, textStyles[style].fontSize) > FILLED * width ? styles.longHeading : style;
}
