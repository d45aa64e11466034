// Widths of a table's columns: shares of the whole, but each wide enough for its heading where the others have room
// to spare. Pure.

export function columnWidths(shares: readonly number[], needs: readonly number[], whole: number): number[] {
  const widths = shares.map((share) => whole * share);
  const spares = widths.map((width, at) => width - (needs[at] ?? 0));
  const lack = sum(spares.filter((spare) => spare < 0)) * -1;
  const spare = sum(spares.filter((one) => one > 0));
  if (lack === 0 || lack > spare) return widths.map(Math.round);
  return spares.map((one, at) => Math.round((widths[at] ?? 0) - (one < 0 ? one : (one * lack) / spare)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
