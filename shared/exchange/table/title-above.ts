// What stands above the headings of a table: whose map it is, and what it is called.
import type { EmpathyMap } from '../../model/empathy-map';
import { fieldNamed } from '../../recognise/parts';
import { announcedBy } from '../../recognise/people';
import type { Remark } from '../types';
import type { Upright } from './upright';

interface Above {
  title: string;
  persona: EmpathyMap['persona'];
  remarks: Remark[];
}

/** The first line is the title; "Persona, Kim" names somebody, "Age, 34" says more; anything else is told. */
export function titleAbove(rows: Upright['above']): Above {
  const found: Above = { title: '', persona: { name: '' }, remarks: [] };
  for (const { cells, place } of rows) {
    const [label = '', value = '', ...more] = cells;
    const name = more.length > 0 ? '' : nameIn(label, value);
    const field = value !== '' && more.length === 0 ? fieldNamed(label) : null;
    if (name !== '' && found.persona.name === '') found.persona.name = name;
    if (found.title === '' && value === '') found.title = label.trim();
    else if (field?.of === 'persona' && field.field !== 'segment')
      found.persona[field.field] ||= value.trim();
    else if (name === '')
      found.remarks.push({ path: place, code: 'above', values: { text: cells.join(' · ') }, leftOut: cells });
  }
  return found;
}

const nameIn = (label: string, value: string): string =>
  announcedBy(value === '' ? label : `${label.replace(/[:：]\s*$/, '')}: ${value}`)?.name ?? '';
