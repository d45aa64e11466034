// Measures a plan's texts and tables as Figma would, using the text metrics of the local board.
import { textWidth, wrap } from '../../host/document/text-metrics';
import type { BoardPlan, Leaf } from '../../shared/draw/board-plan';
import { blocksOf } from '../../shared/draw/plan-texts';
import { CHIP } from '../../shared/draw/sizes';
import { textStyles } from '../../shared/draw/text-styles';
import type { Size } from '../../shared/geometry/rect';

const LINE_HEIGHT = 1.21;
const ROW_HEIGHT = 72;

/** Texts wrap at their width; table rows have a fixed height. Letters may be larger or smaller than here by `scale`. */
export function measure(plan: BoardPlan, scale = 1): Map<Leaf, Size> {
  const measured = new Map<Leaf, Size>();
  for (const block of blocksOf(plan)) {
    if (block.kind === 'text') {
      const { fontSize, fontStyle } = textStyles[block.style];
      const size = fontSize * scale;
      const lines = wrap(block.characters, { fontSize: size, style: fontStyle, maxWidth: block.width });
      measured.set(block, { width: block.width, height: Math.ceil(lines.length * size * LINE_HEIGHT) });
    } else if (block.kind === 'table') {
      const width = block.columnWidths.reduce((a, b) => a + b, 0);
      measured.set(block, { width, height: block.rows.length * (block.rowHeight ?? ROW_HEIGHT) });
    } else if (block.kind === 'chip') {
      const { fontSize, fontStyle } = textStyles.chip;
      const width = textWidth(block.characters, { fontSize: fontSize * scale, style: fontStyle });
      measured.set(block, { width: width + 2 * CHIP.inset, height: CHIP.height });
    }
  }
  return measured;
}
