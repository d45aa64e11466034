// The export in the chosen format, from the latest reading; reads the maps again if the board has changed.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { notesOfMap } from '../../../shared/exchange/features';
import type { Exporter } from '../../../shared/exchange/types';
import { type Exported, exportMaps } from '../../../shared/exchange/writing/export';
import type { EmpathyMap } from '../../../shared/model/empathy-map';
import { suitableHashtags } from '../../state/export-formats';
import { describeLosses } from '../../state/export-losses';
import type { Reading } from '../../state/state';
import { useLocale } from '../../use-locale';
import type { ExportProps } from './part';

type Maps = [EmpathyMap, ...EmpathyMap[]];

export interface Output {
  exporter: Exporter;
  reading: Reading;
  maps: Maps;
  exported: Exported;
  /** What the format loses of these maps, as sentences. */
  losses: string[];
  /** The number of notes in these maps. */
  notes: number;
}

export interface Source extends ExportProps {
  exporter: Exporter;
}

/** Writing more notes than this would keep the next key waiting: the choice is shown first. */
const MOST_AT_ONCE = 1000;
/** Moving through the formats with the arrow keys should not write a long file in each. */
const REST_MS = 100;

export function useWritten({ exporter, state, actions }: Source) {
  const locale = useLocale();
  const { texts } = locale;
  const { reading, exporting: choice, maps } = state;
  const hashtags = choice.hashtags ?? suitableHashtags(exporter.group);
  const all = choice.allMaps && maps.length > 1 && exporter.writeAll !== undefined;
  const [others, setOthers] = useState<EmpathyMap[] | null>(null);
  const more = all ? others : NONE;

  const notes = useMemo(() => notesIn(reading, more), [reading, more]);
  const output = useLongResult(notes > MOST_AT_ONCE, () => write(reading, more), [
    reading,
    more,
    exporter,
    choice,
  ]);

  function write(from: Reading | null, besides: readonly EmpathyMap[] | null): Output | null {
    if (!from || !besides) return null;
    const written: Maps = [from.map, ...besides];
    const exported = exportMaps(exporter, written, { ...choice, hashtags });
    const losses = describeLosses(exported.losses, written, locale);
    return { exporter, reading: from, maps: written, exported, losses, notes: notesIn(from, besides) };
  }

  async function readOthers(): Promise<EmpathyMap[] | null> {
    const read = await actions.readOtherMaps();
    setOthers(read);
    return read;
  }
  useEffect(() => {
    if (all) void readOthers();
  }, [all]);

  return {
    output,
    /** The board has been read, but the first file is still to be written. */
    isWriting: output === null && reading !== null && more !== null,
    async refresh() {
      await actions.refresh();
      if (all) await readOthers();
    },
    /** Always reads the board first: a note of the last seconds, or an event that got lost, must not be missing. */
    async take(use: (output: Output) => void | Promise<void>) {
      actions.announce(texts.reading.reading);
      const again = await actions.readFresh();
      const fresh = write(again, all ? await readOthers() : NONE);
      if (!fresh) return actions.announce('');
      await use(fresh);
      void actions.rememberExport(fresh.reading);
    },
  };
}

const NONE: readonly EmpathyMap[] = [];

function notesIn(reading: Reading | null, others: readonly EmpathyMap[] | null): number {
  const maps = [...(reading ? [reading.map] : []), ...(others ?? [])];
  return maps.reduce((sum, map) => sum + notesOfMap(map).length, 0);
}

/** Makes a result at once, or, if that takes long, after a rest; until then the last one stays. */
function useLongResult<Result>(
  isLong: boolean,
  make: () => Result | null,
  inputs: readonly unknown[],
): Result | null {
  const [late, setLate] = useState<Result | null>(null);
  const prompt = useMemo(() => (isLong ? null : make()), [isLong, ...inputs]);
  useEffect(() => {
    if (!isLong) return undefined;
    const rest = setTimeout(() => setLate(make()), late === null ? 0 : REST_MS);
    return () => clearTimeout(rest);
  }, [isLong, ...inputs]);
  return isLong ? late : prompt;
}
