// The choice of a template: a small picture and a name each, and what the chosen one is good for.
import { useMemo } from 'preact/hooks';
import { aboutTemplate, templateName } from '../../../shared/catalogue/template-words';
import { type Thumbnail, thumbnailOf } from '../../../shared/draw/thumbnail';
import type { MapSize } from '../../../shared/model/map-size';
import { type TemplateId, templateOf } from '../../../shared/templates';
import { useLocale } from '../../use-locale';

export interface TemplatePickerProps {
  templates: readonly TemplateId[];
  value: TemplateId;
  size: MapSize;
  onChange: (template: TemplateId) => void;
}

export function TemplatePicker({ templates, value, size, onChange }: TemplatePickerProps) {
  const { board, texts } = useLocale();
  const pictures = useMemo(
    () => templates.map((id) => ({ id, thumbnail: thumbnailOf(templateOf(id), size, board) })),
    [board, size, templates],
  );
  return (
    <fieldset class="templates">
      <legend>{texts.plan.template}</legend>
      <div class="template-options">
        {pictures.map(({ id, thumbnail }) => (
          <label key={id} class="template-option">
            <input
              type="radio"
              name="template"
              value={id}
              checked={id === value}
              onChange={() => onChange(id)}
            />
            <Picture {...thumbnail} />
            <span>{templateName(id, board)}</span>
          </label>
        ))}
      </div>
      <p class="reason" aria-live="polite">
        {aboutTemplate(value, board)}
      </p>
    </fieldset>
  );
}

/** In lengths of the board, which the view box makes small. */
const EDGE = 30;
const CORNER = 60;
const ICON = 0.55;
const LARGEST_ICON = 900;

function Picture({ size, panels }: Thumbnail) {
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <title />
      {panels.map(({ key, rect, fill, icon }) => {
        const letter = Math.min(LARGEST_ICON, ICON * Math.min(rect.width, rect.height));
        return (
          <g key={key}>
            <rect {...rect} rx={CORNER} fill={fill} stroke="currentColor" stroke-width={EDGE} />
            <text
              x={rect.x + rect.width / 2}
              y={rect.y + rect.height / 2}
              font-size={letter}
              text-anchor="middle"
              dominant-baseline="central"
            >
              {icon}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
