// Lines about a persona: which one is the name. Independent of formats.
import { fieldNamed } from '../../recognise/parts';

const LABELLED = /^([^:：\n]{1,40})[:：]\s*(\S.*)$/;

/** "Name: Dana" wherever it stands, or else the first line unless that says something else of them. */
export function withName(lines: readonly string[]): { name: string; others: string[] } {
  const fields = lines.map((line) => {
    const [, label = '', value = ''] = LABELLED.exec(line) ?? [];
    const field = label === '' ? null : fieldNamed(label);
    return { field: field?.of === 'persona' ? field.field : null, value };
  });
  const labelled = fields.findIndex(({ field }) => field === 'name');
  const at = labelled >= 0 ? labelled : fields[0]?.field ? -1 : 0;
  const name = labelled >= 0 ? (fields[labelled]?.value ?? '') : (lines[at] ?? '');
  return { name, others: lines.filter((_line, index) => index !== at) };
}
