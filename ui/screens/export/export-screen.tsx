// Export: reads the board, shows what the file will hold, saves or copies it.
import { useId, useMemo } from 'preact/hooks';
import { buildFileName, formatDay } from '../../../shared/exchange/file-name';
import { exporters } from '../../../shared/exchange/registry';
import { AUTHOR_CHOICES, type AuthorChoice, FORMAT_IDS, type FormatId } from '../../../shared/exchange/types';
import { copyText, downloadText } from '../../clipboard';
import { Button } from '../../components/button';
import { ChoiceField } from '../../components/inputs';
import type { Actions } from '../../state/actions';
import { describeReading, describeWarning } from '../../state/report';
import type { ExportChoice, Reading } from '../../state/state';
import { countText, fill, texts } from '../../texts';
import { Preview } from './preview';

export interface ExportScreenProps {
  reading: Reading | null;
  busy: boolean;
  choice: ExportChoice;
  actions: Actions;
}

const FORMATS = FORMAT_IDS.map((value) => ({ value, text: texts.exporting.formats[value] }));

export function ExportScreen({ reading, busy, choice, actions }: ExportScreenProps) {
  const exporter = exporters[choice.format];
  const output = useMemo(
    () => reading && exporter.write(reading.map, { authors: choice.authors }),
    [reading, exporter, choice.authors],
  );
  return (
    <div class="screen">
      <div class="scroll">
        <h2 class="unseen">{texts.window.tabs.export}</h2>
        <ChoiceField<FormatId>
          label={texts.exporting.format}
          value={choice.format}
          options={FORMATS}
          onChange={(format) => actions.chooseExport({ format })}
        />
        <AuthorGroup value={choice.authors} onChange={(authors) => actions.chooseExport({ authors })} />
        {reading && output ? (
          <>
            <Preview text={output.text} reading={busy} onRefresh={() => void actions.refresh()} />
            <Findings reading={reading} warnings={output.warnings.map(describeWarning)} />
          </>
        ) : (
          <Unread reading={busy} onRefresh={() => void actions.refresh()} />
        )}
      </div>
      <div class="footer">
        <Button
          look="primary"
          grow
          unavailable={!output}
          onClick={() => reading && output && download(reading, choice.format, output.text, actions.say)}
        >
          {texts.exporting.download}
        </Button>
        <Button unavailable={!output} onClick={() => output && copy(output.text, actions.say)}>
          {texts.exporting.copy}
        </Button>
      </div>
    </div>
  );
}

function Unread({ reading, onRefresh }: { reading: boolean; onRefresh: () => void }) {
  if (reading) return <p class="muted">{texts.exporting.reading}</p>;
  return (
    <div class="buttons">
      <p class="muted">{texts.exporting.unread}</p>
      <Button onClick={onRefresh}>{texts.exporting.refresh}</Button>
    </div>
  );
}

function download(reading: Reading, format: FormatId, text: string, say: (text: string) => void): void {
  const { extension, mediaType } = exporters[format];
  const day = formatDay(new Date(reading.map.exportedAt));
  const file = buildFileName(reading.map.title, day, extension, texts.exporting.fileFallback);
  downloadText(text, file, mediaType);
  say(fill(texts.exporting.downloaded, { file }));
}

function copy(text: string, say: (text: string) => void): void {
  const count = text.trimEnd().split('\n').length;
  say(copyText(text) ? fill(texts.exporting.copied, { count }) : texts.exporting.copyByHand);
}

function AuthorGroup({ value, onChange }: { value: AuthorChoice; onChange: (choice: AuthorChoice) => void }) {
  const name = useId();
  return (
    <div class="radios" role="radiogroup" aria-labelledby={`${name}-label`}>
      <h3 id={`${name}-label`}>{texts.exporting.authors}</h3>
      {AUTHOR_CHOICES.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === value}
            onChange={() => onChange(choice)}
          />
          {texts.exporting.authorChoices[choice]}
        </label>
      ))}
    </div>
  );
}

function Findings({ reading, warnings }: { reading: Reading; warnings: string[] }) {
  const lines = describeReading(reading.report);
  return (
    <div class="findings">
      <p>
        <strong>{texts.exporting.onTheMap}</strong> {countText(texts.exporting.notes, reading.report.notes)}
      </p>
      {lines.length + warnings.length > 0 && (
        <ul>
          {warnings.map((line) => (
            <li key={line} class="warning">
              {line}
            </li>
          ))}
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
