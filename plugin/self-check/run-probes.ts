// The measurements of the self-check in order. One that fails leaves the others going.
import { tolerate, warn } from '../failures';
import { isFigjam } from '../read/board-node';
import { findAbsent, type Members } from './absent';
import type { Bench } from './bench';
import { Changes } from './changes';
import { measureSection, measureSticky, measureTable } from './figjam-probes';
import { measureFigma, measureFonts, tryUndo } from './figma-probes';
import { measureFrame, measureText } from './node-probes';

/** How long an undo or the adoption by a section may take. */
const SETTLE_MS = 200;

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

/** Returns the members that are missing. */
export async function runProbes(bench: Bench, members: Members, hasRunAgain: boolean): Promise<string[]> {
  measureFigma(bench, hasRunAgain);
  const canWrite = await measureFonts(bench);
  await step('undo', () => measureUndo(bench));
  const changes = new Changes(figma.currentPage);
  try {
    const drawn = draw(bench, canWrite);
    const absent = findAbsent(members, bench.samples());
    await step('events', () => measureEvents(bench, changes, drawn.section));
    await step('later', () => measureLater(bench, drawn));
    return absent;
  } finally {
    tolerate('events', () => changes.stop());
  }
}

async function step(what: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    warn(what, error);
  }
}

async function measureUndo(bench: Bench): Promise<void> {
  const node = tryUndo(bench);
  await settle();
  bench.measure('undo', () => (node.removed ? 'gone' : 'stays'));
  bench.clear();
}

interface Drawn {
  section: SectionNode | null;
  sticky: StickyNode | null;
}

function draw(bench: Bench, canWrite: boolean): Drawn {
  const drawn: Drawn = { section: null, sticky: null };
  tolerate('texts', () => measureText(bench, canWrite));
  if (!isFigjam()) {
    tolerate('frames', () => measureFrame(bench));
    return drawn;
  }
  tolerate('sections', () => {
    drawn.section = measureSection(bench);
  });
  tolerate('stickies', () => {
    drawn.sticky = measureSticky(bench, canWrite);
  });
  tolerate('tables', () => measureTable(bench, canWrite));
  return drawn;
}

/** The second change has to name two properties; the typings leave out the first one. */
async function measureEvents(bench: Bench, changes: Changes, section: SectionNode | null): Promise<void> {
  const first = await changes.next(({ id }) => bench.has(id));
  bench.find('node-change', first === null ? 'none' : first.after);
  if (section === null) return;
  const { id } = section;
  changes.forget();
  section.sectionContentsHidden = true;
  section.name = 'Self-check';
  const next = await changes.next((change) => change.type === 'PROPERTY_CHANGE' && change.id === id);
  if (next?.change.type !== 'PROPERTY_CHANGE') return;
  const names: readonly string[] = next.change.properties;
  bench.find('hidden-contents-event', names.includes('sectionContentsHidden'));
}

async function measureLater(bench: Bench, { section, sticky }: Drawn): Promise<void> {
  if (section !== null && sticky !== null) {
    bench.measure('placed-over-section', () => sticky.parent?.id === section.id);
  }
  const node = bench.place(figma.createRectangle());
  const isExported = await node.exportAsync({ format: 'PNG' }).then(
    ({ length }) => length > 0,
    () => false,
  );
  bench.find('export', isExported);
  node.remove();
  await settle();
  bench.measure('removed-read', () => typeof node.name);
}
