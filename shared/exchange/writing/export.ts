// Writes maps in a format, after applying the user's choices. The entry point for the window and the command
// line.
import type { EmpathyMap } from '../../model/empathy-map';
import type { Feature } from '../features';
import type { Exporter, ExportOptions, ExportWarning, Written } from '../types';
import { applyChoices } from './choices';
import { lossesOf } from './losses';

export interface Exported extends Written {
  losses: Feature[];
}

/** Writes several maps only if the format has `writeAll`; otherwise the first. */
export function exportMaps(
  exporter: Exporter,
  maps: readonly [EmpathyMap, ...EmpathyMap[]],
  options: ExportOptions,
): Exported {
  const chosen = maps.map((map) => applyChoices(map, options));
  const all = chosen.map(({ map }) => map);
  const [first] = all as [EmpathyMap, ...EmpathyMap[]];
  const written = exporter.writeAll && all.length > 1 ? exporter.writeAll(all) : exporter.write(first);
  const losses = [...new Set(all.flatMap((map) => lossesOf(exporter.cannot, map)))];
  return {
    ...written,
    losses,
    warnings: addUp([...chosen.flatMap((one) => one.warnings), ...written.warnings]),
  };
}

/** One warning of each kind, whatever the number of maps. */
function addUp(warnings: readonly ExportWarning[]): ExportWarning[] {
  const sums: ExportWarning[] = [];
  for (const warning of warnings) {
    const at = sums.findIndex(({ code }) => code === warning.code);
    const before = sums[at];
    if (before === undefined) sums.push(warning);
    else sums[at] = { ...before, count: before.count + warning.count } as ExportWarning;
  }
  return sums;
}
