// Compares a figure with its target and formats it; must not know what is measured.

export interface Row {
  what: string;
  figure: string;
  /** '' for a figure that depends on the machine and is only reported. */
  target: string;
  ok: boolean;
}

/** A figure without a target. */
export const told = (what: string, figure: string): Row => ({ what, figure, target: '', ok: true });

export function atMost(what: string, value: number, most: number, unit = ''): Row {
  return { what, figure: `${round(value)}${unit}`, target: `≤ ${grouped(most)}${unit}`, ok: value <= most };
}

const grouped = (value: number): string => value.toLocaleString('en');

const round = (value: number): string => (Number.isInteger(value) ? grouped(value) : value.toFixed(2));

export function formatRows(rows: readonly Row[]): string {
  const columns: (keyof Row & ('what' | 'figure' | 'target'))[] = ['what', 'figure', 'target'];
  const [whats, figures, targets] = columns.map((column) =>
    Math.max(...rows.map((row) => row[column].length)),
  );
  const lines = rows.map(({ what, figure, target, ok }) => {
    const verdict = target === '' ? '' : ok ? 'ok' : 'MISSED';
    const line = [
      what.padEnd(whats ?? 0),
      figure.padStart(figures ?? 0),
      target.padEnd(targets ?? 0),
      verdict,
    ];
    return line.join('  ').trimEnd();
  });
  return lines.join('\n');
}
