// Plan with a map: its fields as the board shows them; a change is sent when the field is left.
import type { MapChanges } from '../../../shared/board/edit';
import type { OpenMap } from '../../../shared/board/open-map';
import { Button } from '../../components/button';
import { CommitField } from '../../components/inputs';
import type { Actions } from '../../state/actions';
import { LIMITS, type NumberField } from '../../state/draft';
import { fill, texts } from '../../texts';
import { badNumber } from './bad-number';
import { BoardOrder } from './board-order';
import { MissingSections } from './missing-sections';
import { PersonaFields } from './persona-fields';

export function OpenMapForm({ map, actions }: { map: OpenMap; actions: Actions }) {
  const save = (changes: MapChanges, field: string) =>
    void actions.update(map, changes, fill(texts.plan.saved, { field }));

  const numberField = (field: NumberField) => (
    <CommitField
      label={texts.plan[field]}
      kind="number"
      least={LIMITS[field].least}
      most={LIMITS[field].most}
      value={String(map[field])}
      check={(value) => badNumber(field, value)}
      onCommit={(value) => save({ [field]: Number(value) }, texts.plan[field])}
    />
  );

  return (
    <div class="screen">
      <div class="scroll">
        <div class="heading-row">
          <h2>{texts.plan.openHeading}</h2>
          <Button onClick={() => actions.setDrafting(true)}>{texts.plan.newMap}</Button>
        </div>
        <MissingSections
          missing={map.missing}
          onRestore={(section) => void actions.restoreSection(section)}
        />
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
        <PersonaFields persona={map.details} onChange={save} />
        <div class="pair">
          <CommitField
            label={texts.plan.product}
            value={map.product}
            onCommit={(product) => save({ product }, texts.plan.product)}
          />
          <CommitField
            label={texts.plan.goal}
            value={map.goal}
            onCommit={(goal) => save({ goal }, texts.plan.goal)}
          />
          {numberField('people')}
          {numberField('minutes')}
        </div>
        <BoardOrder map={map} actions={actions} />
      </div>
    </div>
  );
}
