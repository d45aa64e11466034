// Measures texts and containers, which both editors have. Each node serves several measurements, to save calls.
import { FONT_FAMILY } from '../../shared/draw/text-styles';
import { SAMPLE_SIZE, SAMPLE_TEXT } from '../../shared/self-check/measures';
import { tolerate } from '../failures';
import type { BoardNode } from '../read/board-node';
import type { Bench } from './bench';

const NARROW = 200;
const DATA_KEY = 'self-check';

export function measureText(bench: Bench, canWrite: boolean): void {
  const text = bench.place(figma.createText());
  bench.measure('unknown-read', () => typeof Reflect.get(text, 'isWideWidth'));
  bench.measure('extra-keys', () => Object.keys(text.fontName).length > 2);
  if (canWrite) measureLetters(bench, text);
  bench.measure('hidden-box', () => {
    text.visible = false;
    return text.absoluteBoundingBox === null;
  });
}

function measureLetters(bench: Bench, text: TextNode): void {
  tolerate('the sample', () => {
    text.fontName = { family: FONT_FAMILY, style: 'Medium' };
    text.fontSize = SAMPLE_SIZE;
    text.characters = SAMPLE_TEXT;
  });
  bench.measure('text-width', () => text.width);
  bench.measure('text-height', () => text.height);
  bench.measure('text-resize', () => {
    text.textAutoResize = 'HEIGHT';
    text.resize(NARROW, SAMPLE_SIZE);
    return text.textAutoResize;
  });
}

/** What a copy of a container keeps. */
export function measureCopy(bench: Bench, container: BoardNode): BoardNode {
  container.setPluginData(DATA_KEY, DATA_KEY);
  container.setRelaunchData({ guide: '' });
  const copy = bench.copy(container);
  bench.measure('copied-plugin-data', () => copy.getPluginData(DATA_KEY) === DATA_KEY);
  bench.measure('copied-relaunch-data', () => Object.keys(copy.getRelaunchData()).length > 0);
  return copy;
}

export function measureFrame(bench: Bench): void {
  const frame = bench.place(figma.createFrame());
  bench.measure('stuck-nodes', () => frame.stuckNodes.length);
  measureCopy(bench, frame);
}
