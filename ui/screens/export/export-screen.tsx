// The Export screen: the choice of format, and the parts that belong to it.
import { exporters, type FormatId } from '../../../shared/exchange/writing/registry';
import { Field } from '../../components/field';
import { FORMAT_GROUPS, isPicture } from '../../state/export-formats';
import { useLocale } from '../../use-locale';
import type { ExportProps } from './part';
import { PictureExport } from './picture-export';
import { TextExport } from './text-export';

export function ExportScreen({ state, actions }: ExportProps) {
  const { texts } = useLocale();
  const { format } = state.exporting;
  return (
    <div class="screen export">
      <h2 class="visually-hidden">{texts.window.tabs.export}</h2>
      <FormatField value={format} onChange={(chosen) => actions.chooseExport({ format: chosen })} />
      {isPicture(format) ? (
        <PictureExport format={format} state={state} actions={actions} />
      ) : (
        <TextExport exporter={exporters[format]} state={state} actions={actions} />
      )}
    </div>
  );
}

function FormatField({ value, onChange }: { value: FormatId; onChange: (format: FormatId) => void }) {
  const { texts } = useLocale();
  const { formats, groups } = texts.exporting;
  const options = (ids: readonly FormatId[]) =>
    ids.map((id) => (
      <option key={id} value={id}>
        {formats[id]}
      </option>
    ));
  return (
    <Field label={texts.exporting.format}>
      {(fieldProps) => (
        <select
          {...fieldProps}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value as FormatId)}
        >
          {FORMAT_GROUPS.map(({ name, formats: ids }) =>
            name ? (
              <optgroup key={name} label={groups[name]}>
                {options(ids)}
              </optgroup>
            ) : (
              options(ids)
            ),
          )}
        </select>
      )}
    </Field>
  );
}
