// The question sheet about the chosen notes: for how many customers, in which format, saved or copied.
import { useState } from 'preact/hooks';
import { fileTexts } from '../../../shared/catalogue/file-texts';
import { fill } from '../../../shared/catalogue/fill';
import { askedOf } from '../../../shared/exchange/sheet/asked';
import { SHEET_FORMATS, type SheetFormatId, sheetFormats } from '../../../shared/exchange/sheet/sheets';
import { buildFileName, formatDay } from '../../../shared/exchange/writing/file-name';
import { Button } from '../../components/button';
import { ChoiceField, DraftField } from '../../components/inputs';
import { download } from '../../download';
import { describeWarning } from '../../state/reading-report';
import { useLocale } from '../../use-locale';
import type { PartProps } from './part';

const CUSTOMERS = { min: 1, max: 100 };

/** The whole number in the field; null for anything else. */
function customersIn(typed: string): number | null {
  const count = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return count >= CUSTOMERS.min && count <= CUSTOMERS.max ? count : null;
}

export function SheetForm({ reading, actions, chosen }: PartProps & { chosen: ReadonlySet<string> }) {
  const locale = useLocale();
  const { check, exporting } = locale.texts;
  const [typed, type] = useState('3');
  const [format, setFormat] = useState<SheetFormatId>('html');
  const [isWrong, setWrong] = useState(false);
  const { map } = reading;
  const asked = askedOf(map, [...chosen]);
  const heldBack = chosen.size - asked.length;

  async function save(): Promise<void> {
    const customers = customersIn(typed);
    setWrong(customers === null);
    if (customers === null) return;
    const { write, extension, mediaType } = sheetFormats[format];
    const { title } = fileTexts[map.language].check.sheet;
    const name = [title, map.title].filter((part) => part !== '').join(' ');
    const file = buildFileName(name, formatDay(new Date()), extension, title);
    await download(write({ map, asked, customers }).text, file, mediaType);
    actions.announce(fill(exporting.downloaded, { file }));
  }

  return (
    <div class="row-details">
      <p class="muted">{check.sheetHint}</p>
      {heldBack > 0 && (
        <p class="muted">{describeWarning({ code: 'no-consent', count: heldBack }, locale)}</p>
      )}
      <div class="pair">
        <DraftField
          label={check.customers}
          name="customers"
          kind="number"
          {...CUSTOMERS}
          value={typed}
          error={isWrong ? fill(check.badCustomers, CUSTOMERS) : undefined}
          onInput={type}
        />
        <ChoiceField
          label={check.sheetFormat}
          value={format}
          options={SHEET_FORMATS.map((value) => ({ value, text: check.formats[value] }))}
          onChange={setFormat}
        />
      </div>
      <div class="buttons">
        <Button variant="primary" disabled={asked.length === 0} onClick={() => void save()}>
          {check.download}
        </Button>
      </div>
    </div>
  );
}
