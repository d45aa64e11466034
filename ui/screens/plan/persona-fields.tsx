// Everything about the persona except the name: segment, details and custom fields.
import { boardTexts } from '../../../shared/catalogue/board-texts';
import {
  PERSONA_FIELDS,
  type PersonaField,
  SEGMENT_KINDS,
  type SegmentKind,
} from '../../../shared/model/persona';
import { ChoiceField, CommitField } from '../../components/inputs';
import type { Locale } from '../../locale';
import { useLocale } from '../../use-locale';
import { OwnFields } from './own-fields';
import type { PartProps } from './part';

const segmentOptions = ({ board, texts }: Locale): { value: SegmentKind | 'none'; text: string }[] => [
  { value: 'none', text: texts.plan.none },
  ...SEGMENT_KINDS.map((value) => ({ value, text: board.segments[value] })),
];

/** Plan has another Situation: that of the session, which suggests the order. */
const labelOf = (field: PersonaField, { board, texts }: Locale): string =>
  field === 'situation' ? texts.plan.lifeNow : board.persona.fields[field];

export function PersonaFields({ map, save }: PartProps) {
  const locale = useLocale();
  const { texts } = locale;
  const { segment, details } = map.details;

  function chooseSegment(kind: SegmentKind | 'none'): void {
    const chosen = kind === 'none' ? null : { kind, label: segment?.label ?? '' };
    save({ segment: chosen }, texts.plan.segment);
  }

  return (
    <>
      <div class={segment ? 'pair' : undefined}>
        <ChoiceField
          label={texts.plan.segment}
          value={segment?.kind ?? 'none'}
          options={segmentOptions(locale)}
          onChange={chooseSegment}
        />
        {segment && (
          <CommitField
            label={texts.plan.segmentLabel}
            value={segment.label}
            onCommit={(label) => save({ segment: { kind: segment.kind, label } }, texts.plan.segmentLabel)}
          />
        )}
      </div>
      <div class="pair">
        {PERSONA_FIELDS.map((field) => (
          <CommitField
            key={field}
            label={labelOf(field, locale)}
            value={details[field] ?? ''}
            onCommit={(value) => save({ details: { [field]: value } }, labelOf(field, locale))}
          />
        ))}
      </div>
      <OwnFields own={map.details.own} board={boardTexts[map.language]} save={save} />
    </>
  );
}
