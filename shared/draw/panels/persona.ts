// The persona's panel in the centre of the map. Pure.
import type { BoardTexts } from '../../catalogue/types';
import { detailsText } from '../../map/persona-text';
import { tagger, text } from '../blocks';
import type { Panel } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { PAPER } from '../palette';
import { PADDING } from '../sizes';

export function personaPanel(spec: BoardSpec, texts: BoardTexts, width: number): Panel {
  const tag = tagger(spec.map);
  const inner = width - 2 * PADDING;
  const name = spec.persona.name;
  return {
    tag: tag('persona'),
    name: texts.persona.heading,
    fill: PAPER,
    width,
    centred: true,
    blocks: [
      { kind: 'disc', tag: tag('photo'), label: texts.persona.photo },
      {
        ...text(tag('persona-name'), 'name', name || texts.persona.unnamed, inner, true),
        isPlaceholder: name === '',
      },
      text(tag('persona-details'), 'detail', detailsText(spec.persona, texts), inner, true),
    ],
  };
}
