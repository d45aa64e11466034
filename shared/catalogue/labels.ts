// What labels are called now and were called before: boards and files of earlier versions still have the earlier names.
import type { BoardTexts } from '../locales/locale';

type Names = Pick<BoardTexts, 'earlierLabels'>;

/** The label and its earlier names, the present one first. */
export const namesOf = (label: string, { earlierLabels }: Names): string[] => [
  label,
  ...(earlierLabels[label] ?? []),
];

/** The present name of a label; labels of people's own stay as they are. */
export function presentLabel(label: string, { earlierLabels }: Names): string {
  const wanted = label.trim().toLowerCase();
  const isWanted = (name: string) => name.toLowerCase() === wanted;
  return Object.keys(earlierLabels).find((present) => earlierLabels[present]?.some(isWanted)) ?? label;
}

/** The texts with the labels that files of earlier versions have. */
export function earlierTexts(texts: BoardTexts): BoardTexts {
  const before = <K extends string>(labels: Record<K, string>): Record<K, string> => {
    const named = { ...labels };
    for (const key of Object.keys(labels) as K[]) named[key] = namesOf(labels[key], texts)[1] ?? labels[key];
    return named;
  };
  return {
    ...texts,
    persona: { ...texts.persona, fields: before(texts.persona.fields) },
    actions: { ...texts.actions, columns: before(texts.actions.columns) },
  };
}
