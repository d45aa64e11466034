// Items, or paragraphs that begin in bold letters, that each begin with the verb of a section and no mark behind it:
// `Says "Later"` beside `Feels tired`. Knows no parts.
import type { SectionId } from '../../templates/template';
import type { Block } from './markdown-block';
import { toPlain } from './markdown-inline';
import { bareSectionIn } from './markdown-labels';

/** Behind a mark, the words are parted already. */
const VERB = /^(?:\*\*)?(\p{L}+)(?:\*\*)? (?![:：–—-])([\s\S]+)$/u;
/** Without its verb, "Does not call" would say the opposite. */
const DENIED = /^(?:not|never|no longer)\b/i;

interface Led {
  block: Block;
  verb: string;
  rest: string;
  section: SectionId;
}

function ledBy(block: Block): Led | null {
  const [, verb = '', rest = ''] = VERB.exec(block.text) ?? [];
  const section = verb === '' || block.hasItems ? null : bareSectionIn(verb);
  return section === null ? null : { block, verb, rest, section };
}

/** Puts a colon behind the verbs, where all items of a list have one and not all the same. */
export function markVerbs(blocks: readonly Block[]): void {
  for (const items of listsOutsideOfSections(blocks)) {
    const led = ledItems(items);
    if (led.length < items.length || new Set(led.map(({ section }) => section)).size < 2) continue;
    for (const { block, verb, rest } of led)
      block.text = `${verb}: ${DENIED.test(toPlain(rest)) ? `${verb} ${rest}` : rest}`;
  }
}

/** Up to the first that has none. */
function ledItems(items: readonly Block[]): Led[] {
  const led: Led[] = [];
  for (const item of items) {
    const one = ledBy(item);
    if (one === null) break;
    led.push(one);
  }
  return led;
}

function listsOutsideOfSections(blocks: readonly Block[]): Block[][] {
  const lists = new Map<Block | number, Block[]>();
  let isInSection = false;
  let list = 0;
  let before = '';
  for (const block of blocks) {
    if (block.kind === 'heading') isInSection = bareSectionIn(toPlain(block.text)) !== null;
    const isLed = block.kind === 'paragraph' && block.text.startsWith('**');
    const isListed = isLed || block.kind === 'item';
    if (!isListed || block.kind !== before) list += 1;
    before = block.kind;
    if (isListed && !isInSection) {
      const key = block.parent ?? list;
      const items = lists.get(key) ?? [];
      lists.set(key, items);
      items.push(block);
    }
  }
  return [...lists.values()];
}
