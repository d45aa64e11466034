// Export: reads the board, shows what the file will hold, saves or copies it.
import { useId, useMemo, useState } from 'preact/hooks';
import { buildFileName, formatDay } from '../../../shared/exchange/file-name';
import { exporters } from '../../../shared/exchange/registry';
import { AUTHOR_CHOICES, type AuthorChoice, FORMAT_IDS, type FormatId } from '../../../shared/exchange/types';
import { copyText, downloadText } from '../../clipboard';
import { Button } from '../../components/button';
import { ChoiceField } from '../../components/inputs';
import { countText, fill, texts } from '../../drawer-texts';
import type { Actions } from '../../state/actions';
import { describeReading, describeWarning } from '../../state/reading-report';
import type { ExportChoice, Reading } from '../../state/state';
import { Preview } from './preview';
import { WholeText } from './whole-text';

export interface ExportScreenProps {
  reading: Reading | null;
  /** The board has changed since the reading. */
  stale: boolean;
  busy: boolean;
  choice: ExportChoice;
  actions: Actions;
}

const FORMATS = FORMAT_IDS.map((value) => ({ value, text: texts.exporting.formats[value] }));

export function ExportScreen({ reading, stale, busy, choice, actions }: ExportScreenProps) {
  const exporter = exporters[choice.format];
  const [byHand, setByHand] = useState('');
  const { authors, hashtags } = choice;
  const write = ({ map }: Reading) => exporter.write(map, { authors, hashtags });
  const output = useMemo(() => reading && write(reading), [reading, exporter, authors, hashtags]);
  const unavailable = !output || busy;
  const refresh = () => void actions.refresh();

  /** A copy is made inside the click where the board has not changed; browsers refuse a late one. */
  async function take(use: (reading: Reading, text: string) => void): Promise<void> {
    if (!stale && reading && output) return use(reading, output.text);
    const fresh = await actions.readAgain();
    if (fresh) use(fresh, write(fresh).text);
  }

  function copy(text: string): void {
    const copied = copyText(text);
    setByHand(copied ? '' : text);
    const count = text.trimEnd().split('\n').length;
    actions.say(copied ? fill(texts.exporting.copied, { count }) : texts.exporting.copyByHand);
  }

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
        <AuthorGroup value={authors} onChange={(chosen) => actions.chooseExport({ authors: chosen })} />
        <div class="ticks">
          <label>
            <input
              type="checkbox"
              checked={hashtags === 'keep'}
              onChange={(event) =>
                actions.chooseExport({ hashtags: event.currentTarget.checked ? 'keep' : 'drop' })
              }
            />
            {texts.exporting.keepHashtags}
          </label>
        </div>
        {reading && output ? (
          <>
            {byHand === output.text ? (
              <WholeText text={byHand} />
            ) : (
              <Preview text={output.text} stale={stale} reading={busy} onRefresh={refresh} />
            )}
            <Findings reading={reading} warnings={output.warnings.map(describeWarning)} />
          </>
        ) : (
          <Unread reading={busy} onRefresh={refresh} />
        )}
      </div>
      <div class="footer">
        <Button
          look="primary"
          grow
          unavailable={unavailable}
          onClick={() => void take((fresh, text) => download(fresh, choice.format, text, actions.say))}
        >
          {texts.exporting.download}
        </Button>
        <Button unavailable={unavailable} onClick={() => void take((_fresh, text) => copy(text))}>
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
