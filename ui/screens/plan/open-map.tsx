// Plan with a map: its fields as they are on the board; changes are sent on blur.

import { fill } from '../../../shared/catalogue/fill';
import { languageOptions } from '../../../shared/catalogue/language-name';
import { templateName } from '../../../shared/catalogue/template-words';
import type { MapSummary } from '../../../shared/contract/map-summary';
import type { OpenMap } from '../../../shared/map/open-map';
import { stepsOf } from '../../../shared/model/session';
import { templateOf } from '../../../shared/templates';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { FooterRest } from '../../components/footer-rest';
import { ChoiceField, CommitField } from '../../components/inputs';
import type { Actions } from '../../state/actions';
import { LIMITS, type NumberField } from '../../state/draft';
import { useLocale } from '../../use-locale';
import { badNumber } from './bad-number';
import { BoardOrder } from './board-order';
import { ContextFields } from './context-fields';
import { LostMaps } from './lost-maps';
import { MissingSections } from './missing-sections';
import { OnPanels } from './own-board';
import type { PartProps } from './part';
import { PersonaFields } from './persona-fields';
import { PhotoField } from './photo-field';
import { SessionPlan } from './session-plan';
import { WindowLanguage } from './window-language';

export interface OpenMapFormProps {
  map: OpenMap;
  /** The URL of the photo as this window last put it on the board; '' if unknown. */
  photo: string;
  sendingPhoto: boolean;
  /** What a board of people's own lacks is being drawn. */
  isDrawing: boolean;
  lost: MapSummary[];
  actions: Actions;
}

export function OpenMapForm({ map, photo, sendingPhoto, isDrawing, lost, actions }: OpenMapFormProps) {
  const locale = useLocale();
  const { board, texts } = locale;
  const save: PartProps['save'] = (changes, field) =>
    void actions.update(map, changes, fill(texts.plan.saved, { field }));

  const numberField = (field: NumberField) => (
    <CommitField
      label={texts.plan[field]}
      kind="number"
      min={LIMITS[field].min}
      max={LIMITS[field].max}
      value={String(map[field])}
      check={(value) => badNumber(field, value, locale)}
      onCommit={(value) => save({ [field]: Number(value) }, texts.plan[field])}
    />
  );

  const total = { minutes: map.minutes, count: stepsOf(map.order, templateOf(map.template)).length };
  return (
    <div class="screen">
      <div class="scroll">
        <div class="heading-row">
          <h2>{texts.plan.openHeading}</h2>
          <Button onClick={() => actions.setDrafting(true)}>{texts.plan.newMap}</Button>
        </div>
        <LostMaps lost={lost} onRepair={(node) => void actions.repairMap(node)} />
        <OnPanels map={map} isDrawing={isDrawing} actions={actions}>
          <MapTexts map={map} photo={photo} sendingPhoto={sendingPhoto} save={save} actions={actions} />
        </OnPanels>
        <Disclosure title={texts.plan.orderGroup} startsOpen>
          <div class="pair">
            {numberField('people')}
            {numberField('minutes')}
          </div>
          <BoardOrder map={map} actions={actions} />
        </Disclosure>
        <Disclosure title={texts.plan.sessionPlan} aside={fill(texts.plan.planTotal, total)}>
          <SessionPlan map={map} actions={actions} />
        </Disclosure>
        <div class="template-now">
          <span>
            {texts.plan.template}: <strong>{templateName(map.template, board)}</strong>
          </span>
          {map.adopted === null && (
            <Button onClick={() => actions.setSwitching(true)}>{texts.switching.button}</Button>
          )}
        </div>
        {map.adopted !== null && <p class="muted">{texts.adopt.noTemplate}</p>}
        <div class="pair">
          <ChoiceField
            label={texts.plan.language}
            value={map.language}
            options={languageOptions()}
            onChange={(language) => save({ language }, texts.plan.language)}
          />
          <WindowLanguage actions={actions} />
        </div>
      </div>
      <div class="footer">
        <Button variant="quiet" onClick={() => actions.setImporting(true)}>
          {texts.plan.import}
        </Button>
        <FooterRest>
          <Button variant="quiet" onClick={() => actions.setSorting('open')}>
            {texts.plan.sort}
          </Button>
          <Button variant="quiet" onClick={actions.openTranscript}>
            {texts.transcript.open}
          </Button>
        </FooterRest>
      </div>
    </div>
  );
}

type MapTextsProps = PartProps & Pick<OpenMapFormProps, 'photo' | 'sendingPhoto'>;

/** What the board says of the map, its persona and its context. */
function MapTexts({ map, photo, sendingPhoto, save, actions }: MapTextsProps & { actions: Actions }) {
  const { texts } = useLocale();
  return (
    <>
      <MissingSections missing={map.missing} onRestore={(section) => void actions.restoreSection(section)} />
      <div class="pair">
        <CommitField
          label={texts.plan.title}
          value={map.title}
          check={(title) => (title === '' ? texts.plan.emptyTitle : undefined)}
          onCommit={(title) => save({ title }, texts.plan.title)}
        />
        <CommitField
          label={texts.plan.personaName}
          value={map.details.name}
          onCommit={(name) => save({ name }, texts.plan.personaName)}
        />
      </div>
      <Disclosure title={texts.plan.persona} startsOpen>
        <PhotoField map={map} address={photo} busy={sendingPhoto} actions={actions} />
        <PersonaFields map={map} save={save} />
      </Disclosure>
      <Disclosure title={texts.plan.context} startsOpen>
        <ContextFields map={map} save={save} />
      </Disclosure>
    </>
  );
}
