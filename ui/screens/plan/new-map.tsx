// Plan without a map: the decisions to make before the map is drawn.

import { useRef, useState } from 'preact/hooks';
import { languageOptions } from '../../../shared/catalogue/language-name';
import type { MapSummary } from '../../../shared/contract/map-summary';
import { MINUTES } from '../../../shared/model/limits';
import { MAP_SIZES } from '../../../shared/model/map-size';
import { DEFAULT_ORDER, type MapOrder } from '../../../shared/model/orders';
import { TEMPLATE_IDS, type TemplateId } from '../../../shared/templates';
import { Button } from '../../components/button';
import { FooterRest } from '../../components/footer-rest';
import { ChoiceField, DraftField } from '../../components/inputs';
import { RadioGroup } from '../../components/radio-group';
import type { Actions } from '../../state/actions';
import { LIMITS, type NumberField, parseNumber } from '../../state/draft';
import { choosePreset } from '../../state/order';
import type { Draft } from '../../state/state';
import { useLocale } from '../../use-locale';
import { badNumber } from './bad-number';
import { LostMaps } from './lost-maps';
import { OrderSection } from './order-section';
import { TemplatePicker } from './template-picker';
import { WindowLanguage } from './window-language';

/** The same preset; an order made by hand starts anew, from the other template's sections. */
const orderIn = (template: TemplateId, order: MapOrder): MapOrder =>
  choosePreset(order, order.preset === 'custom' ? DEFAULT_ORDER : order.preset, template);

export interface NewMapProps {
  draft: Draft;
  inserting: boolean;
  canGoBack: boolean;
  lost: MapSummary[];
  actions: Actions;
}

export function NewMap({ draft, inserting, canGoBack, lost, actions }: NewMapProps) {
  const locale = useLocale();
  const { texts } = locale;
  const form = useRef<HTMLFormElement>(null);
  const [left, setLeft] = useState<NumberField[]>([]);
  const { editDraft } = actions;

  function go(act: () => NumberField[]): void {
    const wrong = act();
    setLeft(wrong);
    const field = wrong[0] && form.current?.elements.namedItem(wrong[0]);
    if (field instanceof HTMLInputElement) field.focus();
  }

  const numberField = (field: NumberField) => (
    <DraftField
      name={field}
      label={texts.plan[field]}
      kind="number"
      min={LIMITS[field].min}
      max={LIMITS[field].max}
      value={draft[field]}
      error={left.includes(field) ? badNumber(field, draft[field], locale) : undefined}
      onInput={(value) => editDraft(field === 'people' ? { people: value } : { minutes: value })}
      onLeave={() => setLeft([...left, field])}
    />
  );

  return (
    <form
      ref={form}
      class="screen"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        go(actions.insert);
      }}
    >
      <div class="scroll">
        <div class="heading-row">
          <h2>{texts.plan.newHeading}</h2>
          {canGoBack && (
            <Button variant="quiet" onClick={() => actions.setDrafting(false)}>
              {texts.plan.backToMap}
            </Button>
          )}
        </div>
        <LostMaps lost={lost} onRepair={(node) => void actions.repairMap(node)} />
        <TemplatePicker
          templates={TEMPLATE_IDS}
          value={draft.template}
          size={draft.size}
          onChange={(template) => editDraft({ template, order: orderIn(template, draft.order) })}
        />
        <div>
          <RadioGroup
            label={texts.plan.size}
            value={draft.size}
            options={MAP_SIZES.map((size) => ({ value: size, text: locale.board.sizes[size] }))}
            onChange={(size) => editDraft({ size })}
          />
          <p class="reason" aria-live="polite">
            {texts.plan.aboutSize[draft.size]}
          </p>
        </div>
        <div class="pair">
          <DraftField
            name="title"
            label={texts.plan.title}
            value={draft.title}
            onInput={(title) => editDraft({ title })}
          />
          <DraftField
            name="persona"
            label={texts.plan.personaName}
            value={draft.persona}
            placeholder={texts.plan.personaLater}
            onInput={(persona) => editDraft({ persona })}
          />
          <ChoiceField
            label={texts.plan.language}
            value={draft.language}
            options={languageOptions()}
            onChange={(language) => editDraft({ language })}
          />
          {numberField('people')}
          {numberField('minutes')}
        </div>
        <OrderSection
          order={draft.order}
          template={draft.template}
          minutes={parseNumber('minutes', draft.minutes) ?? MINUTES.default}
          onMove={(order) => editDraft({ order })}
          onChoose={(order) => editDraft({ order })}
          onSettle={() => {}}
          onAnnounce={actions.announce}
        />
        <div class="pair">
          <WindowLanguage actions={actions} />
        </div>
      </div>
      <div class="footer">
        <FooterRest>
          <Button variant="quiet" onClick={() => actions.setImporting(true)}>
            {texts.plan.import}
          </Button>
          <Button variant="quiet" disabled={inserting} onClick={() => go(actions.usePage)}>
            {texts.plan.usePage}
          </Button>
        </FooterRest>
        <Button variant="primary" grow disabled={inserting}>
          {texts.plan.insert}
        </Button>
      </div>
    </form>
  );
}
