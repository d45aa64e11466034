// The result of checking a file: how it was read and what it will become, or every problem and where it is.

import { fill } from '../../../shared/catalogue/fill';
import { problemText } from '../../../shared/exchange/problem';
import { IMPORT_FORMATS } from '../../../shared/exchange/reading/registry';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { ChoiceField } from '../../components/inputs';
import type { Locale } from '../../locale';
import type { ImportActions } from '../../state/import-actions';
import type { Found, Importing } from '../../state/import-state';
import { nameOf, notesIn } from '../../state/import-summary';
import type { State } from '../../state/state';
import { useLocale } from '../../use-locale';
import { ColumnList } from './column-list';
import { Destination } from './destination';
import { LineLists } from './line-lists';
import { Sentences } from './sentences';

const formats = ({ texts }: Locale) =>
  IMPORT_FORMATS.map((value) => ({ value, text: texts.importing.formats[value] }));

export interface FindingProps {
  importing: Importing;
  found: Found;
  state: State;
  actions: ImportActions;
}

export function Finding({ importing, found, state, actions }: FindingProps) {
  const locale = useLocale();
  const { texts } = locale;
  const words = texts.importing;
  const told = found.ok
    ? found.remarks
        .filter(({ leftOut }) => leftOut.length === 0)
        .map((remark) => problemText(remark, texts.problems))
    : [];
  return (
    <>
      {found.format && (
        <div class="pair">
          <ChoiceField
            label={words.format}
            value={found.format}
            options={formats(locale)}
            onChange={actions.chooseFormat}
          />
          {found.ok && (
            <MapChoice maps={importing.maps} which={importing.which} onChoose={actions.chooseMap} />
          )}
        </div>
      )}
      {found.columns && (
        <Disclosure title={words.columns} aside={found.columns.length} startsOpen>
          <ColumnList columns={found.columns} onChoose={actions.chooseColumns} />
        </Disclosure>
      )}
      {found.ok ? (
        <>
          <Destination importing={importing} state={state} actions={actions} />
          <Sentences heading={words.repairs} lines={found.repairs} />
          <Sentences heading={words.skipped} lines={told} />
          <LineLists importing={importing} found={found} actions={actions} />
        </>
      ) : (
        <Problems problems={found.problems} canRepair={found.repaired !== null} onRepair={actions.repair} />
      )}
    </>
  );
}

interface MapChoiceProps {
  maps: Extract<Found, { ok: true }>['maps'];
  which: Importing['which'];
  onChoose: (which: Importing['which']) => void;
}

function MapChoice({ maps, which, onChoose }: MapChoiceProps) {
  const locale = useLocale();
  const { texts } = locale;
  const words = texts.importing;
  if (maps.length === 1) return null;
  const options = maps.map((map, at) => ({
    value: String(at),
    text: fill(words.mapOption, { title: nameOf(map, at, locale), notes: notesIn([map], locale) }),
  }));
  const all = { value: 'all', text: fill(words.allMaps, { count: maps.length }) };
  return (
    <ChoiceField
      label={words.which}
      value={String(which)}
      options={[...options, all]}
      onChange={(value) => onChoose(value === 'all' ? value : Number(value))}
    />
  );
}

interface ProblemsProps {
  problems: readonly string[];
  canRepair: boolean;
  onRepair: () => void;
}

function Problems({ problems, canRepair, onRepair }: ProblemsProps) {
  const { texts } = useLocale();
  const words = texts.importing;
  return (
    <Sentences heading={words.problems} lines={problems} isAlert>
      {canRepair && (
        <div class="buttons">
          <Button onClick={onRepair}>{words.repair}</Button>
          <p class="muted">{words.repairHint}</p>
        </div>
      )}
    </Sentences>
  );
}
