// The map's purpose and sources: goal, decision, deadline, product, frame, touchpoints and research.
import { CONTEXT_TEXTS, type Context, FRAMES, type Frame } from '../../../shared/model/context';
import { AreaField } from '../../components/area-field';
import { ChoiceField, CommitField } from '../../components/inputs';
import type { Locale } from '../../locale';
import { readLines } from '../../state/lines';
import { useLocale } from '../../use-locale';
import type { PartProps } from './part';
import { ResearchList } from './research-list';

const frameOptions = ({ board, texts }: Locale): { value: Frame | 'none'; text: string }[] => [
  { value: 'none', text: texts.plan.none },
  ...FRAMES.map((value) => ({ value, text: board.context.frames[value] })),
];

export function ContextFields({ map, save }: PartProps) {
  const locale = useLocale();
  const { texts } = locale;
  const { context } = map;
  const change = (part: Partial<Context>, field: string) => save({ context: part }, field);
  return (
    <>
      <div class="pair">
        {CONTEXT_TEXTS.map((field) => (
          <CommitField
            key={field}
            label={texts.plan[field]}
            value={context[field]}
            onCommit={(value) => change({ [field]: value }, texts.plan[field])}
          />
        ))}
      </div>
      <div>
        <ChoiceField
          label={texts.plan.frame}
          value={context.frame ?? 'none'}
          options={frameOptions(locale)}
          onChange={(frame) => change({ frame: frame === 'none' ? null : frame }, texts.plan.frame)}
        />
        <p class="reason">{texts.plan.frameWhy}</p>
      </div>
      <AreaField
        label={texts.plan.touchpoints}
        placeholder={texts.plan.touchpointsHint}
        value={context.touchpoints.join('\n')}
        onCommit={(text) => change({ touchpoints: readLines(text) }, texts.plan.touchpoints)}
      />
      <ResearchList
        research={context.research}
        onChange={(research) => change({ research }, texts.plan.research)}
      />
    </>
  );
}
