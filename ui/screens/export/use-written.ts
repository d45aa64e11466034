// The export in the chosen format, from the latest reading; reads the maps again if the board has changed.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Exporter } from '../../../shared/exchange/types';
import { type Exported, exportMaps } from '../../../shared/exchange/writing/export';
import type { EmpathyMap } from '../../../shared/model/empathy-map';
import type { Reading } from '../../state/state';
import { texts } from '../../texts';
import type { ExportProps } from './part';

type Maps = [EmpathyMap, ...EmpathyMap[]];

export interface Output {
  reading: Reading;
  maps: Maps;
  exported: Exported;
}

export interface Source extends ExportProps {
  exporter: Exporter;
}

export function useWritten({ exporter, state, actions }: Source) {
  const { reading, exporting: choice, maps } = state;
  const all = choice.allMaps && maps.length > 1 && exporter.writeAll !== undefined;
  const [others, setOthers] = useState<EmpathyMap[] | null>(null);
  const more = all ? others : NONE;

  const output = useMemo(() => write(reading, more), [reading, more, exporter, choice]);

  function write(from: Reading | null, besides: readonly EmpathyMap[] | null): Output | null {
    if (!from || !besides) return null;
    const written: Maps = [from.map, ...besides];
    return { reading: from, maps: written, exported: exportMaps(exporter, written, choice) };
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
    async refresh() {
      await actions.refresh();
      if (all) await readOthers();
    },
    /** Always reads the board first: a note of the last seconds, or an event that got lost, must not be missing. */
    async take(use: (output: Output) => void) {
      actions.announce(texts.reading.reading);
      const again = await actions.readFresh();
      const fresh = write(again, all ? await readOthers() : NONE);
      if (fresh) use(fresh);
      else actions.announce('');
    },
  };
}

const NONE: readonly EmpathyMap[] = [];
