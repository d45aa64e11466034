// What is wrong with a map by its schema and by its template, whose sections the schema does not tell apart. Pure.
import { empathyMapSchema } from '../../model/empathy-map';
import { isRecord } from '../../model/stored';
import { sectionIds, TEMPLATE_IDS } from '../../templates';
import type { Problem } from '../problem';
import { problemsIn } from './check-map';

export function mapProblems(file: Record<string, unknown>): Problem[] {
  const strange = strangers(file);
  const places = strange.map(({ path }) => path);
  return [...problemsIn(empathyMapSchema, file, '').filter(({ path }) => !places.includes(path)), ...strange];
}

/** Sections that the map's template does not have. */
function strangers(file: Record<string, unknown>): Problem[] {
  const template = TEMPLATE_IDS.find((id) => id === file.template);
  if (template === undefined) return [];
  const ids = sectionIds(template);
  return sectionsNamed(file)
    .filter(({ id }) => typeof id === 'string' && !ids.includes(id))
    .map(({ path }) => ({ path, code: 'choice', values: { choices: ids.join(', ') } }));
}

function sectionsNamed({
  sections,
  order,
  session,
}: Record<string, unknown>): { id: unknown; path: string }[] {
  const entries = (list: unknown, path: string) =>
    Array.isArray(list) ? list.map((value: unknown, at) => ({ value, path: `${path}[${at}]` })) : [];
  const ordered = isRecord(order) ? entries(order.sections, 'order.sections') : [];
  const steps = isRecord(session) ? entries(session.steps, 'session.steps') : [];
  return [
    ...entries(sections, 'sections').map(({ value, path }) => ({
      id: isRecord(value) ? value.id : undefined,
      path: `${path}.id`,
    })),
    ...ordered.map(({ value, path }) => ({ id: value, path })),
    ...steps.flatMap(({ value, path }) =>
      isRecord(value)
        ? [
            { id: value.section, path: `${path}.section` },
            ...entries(value.together, `${path}.together`).map((one) => ({ id: one.value, path: one.path })),
          ]
        : [],
    ),
  ];
}
