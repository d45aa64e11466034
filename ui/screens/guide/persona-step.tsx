// Agreeing on the persona: photo, name and everything else that Plan asks about the person.

import { fill } from '../../../shared/catalogue/fill';
import type { MapChanges } from '../../../shared/draw/map-changes';
import { CommitField } from '../../components/inputs';
import { photoAddress } from '../../state/photo';
import { useLocale } from '../../use-locale';
import { PersonaFields } from '../plan/persona-fields';
import { PhotoField } from '../plan/photo-field';
import type { GuideProps } from './guide-props';

export function PersonaStep({ map, state, actions }: GuideProps) {
  const { texts } = useLocale();
  const save = (changes: MapChanges, field: string) =>
    void actions.update(map, changes, fill(texts.plan.saved, { field }));
  const isSending = state.pending.includes('photo.set');
  return (
    <>
      <CommitField
        label={texts.plan.personaName}
        value={map.details.name}
        onCommit={(name) => save({ name }, texts.plan.personaName)}
      />
      <PhotoField map={map} address={photoAddress(state, map.node)} busy={isSending} actions={actions} />
      <PersonaFields map={map} save={save} />
    </>
  );
}
