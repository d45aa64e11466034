// What stands above the headings of a table: whose map it is, and what it is called.
import { announcedBy } from '../../recognise/people';
import type { Remark } from '../types';
import type { Upright } from './upright';

interface Above {
  title: string;
  persona: string;
  remarks: Remark[];
}

/** The first line is the title; "Persona, Kim" names somebody; anything else is told. */
export function titleAbove(rows: Upright['above']): Above {
  const found: Above = { title: '', persona: '', remarks: [] };
  for (const { cells, place } of rows) {
    const [label = '', value = '', ...more] = cells;
    const announced = announcedBy(value === '' ? label : `${label.replace(/[:：]\s*$/, '')}: ${value}`);
    const name = announced && more.length === 0 ? announced.name : '';
    if (name !== '' && found.persona === '') found.persona = name;
    if (found.title === '' && value === '') found.title = label.trim();
    else if (name === '')
      found.remarks.push({ path: place, code: 'above', values: { text: cells.join(' · ') }, leftOut: cells });
  }
  return found;
}
