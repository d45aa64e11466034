// What is known about the persona besides the name: segment and, behind a disclosure that is open at first, the details.
import { useId, useState } from 'preact/hooks';
import type { MapChanges } from '../../../shared/board/edit';
import { PERSONA_FIELDS, type Persona, SEGMENT_KINDS, type SegmentKind } from '../../../shared/model/persona';
import { ChoiceField, CommitField } from '../../components/inputs';
import { board, texts } from '../../texts';

export interface PersonaFieldsProps {
  persona: Persona;
  onChange: (changes: MapChanges, field: string) => void;
}

const SEGMENTS: { value: SegmentKind | 'none'; text: string }[] = [
  { value: 'none', text: texts.plan.noSegment },
  ...SEGMENT_KINDS.map((value) => ({ value, text: board.segments[value] })),
];

export function PersonaFields({ persona, onChange }: PersonaFieldsProps) {
  const [open, setOpen] = useState(true);
  const detailsId = useId();
  const { segment } = persona;

  function chooseSegment(kind: SegmentKind | 'none'): void {
    const chosen = kind === 'none' ? null : { kind, label: segment?.label ?? '' };
    onChange({ segment: chosen }, texts.plan.segment);
  }

  return (
    <>
      <div class={segment ? 'pair' : undefined}>
        <ChoiceField
          label={texts.plan.segment}
          value={segment?.kind ?? 'none'}
          options={SEGMENTS}
          onChange={chooseSegment}
        />
        {segment && (
          <CommitField
            label={texts.plan.segmentLabel}
            value={segment.label}
            onCommit={(label) =>
              onChange({ segment: { kind: segment.kind, label } }, texts.plan.segmentLabel)
            }
          />
        )}
      </div>
      <div>
        <button
          type="button"
          class="disclosure"
          aria-expanded={open}
          aria-controls={open ? detailsId : undefined}
          onClick={() => setOpen(!open)}
        >
          {texts.plan.details}
        </button>
        {open && (
          <div id={detailsId} class="pair">
            {PERSONA_FIELDS.map((field) => (
              <CommitField
                key={field}
                label={board.persona.fields[field]}
                value={persona.details[field] ?? ''}
                onCommit={(value) => onChange({ details: { [field]: value } }, board.persona.fields[field])}
              />
            ))}
          </div>
        )}
      </div>
    </>
  );
}
