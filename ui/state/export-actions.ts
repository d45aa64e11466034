// What Export requests from the board besides reading the open map. No DOM access; independent of formats.

import type { PictureFormat } from '../../shared/contract/picture-make';
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { PROGRAM } from '../../shared/model/program';
import type { Context } from './context';

export interface ExportActions {
  /** The page's maps except the open one; null if any of them cannot be read. */
  readOtherMaps: () => Promise<EmpathyMap[] | null>;
  /** Null if Figma makes no picture. */
  makePicture: (
    node: string,
    format: PictureFormat,
    scale: number,
  ) => Promise<Uint8Array<ArrayBuffer> | null>;
}

export function createExportActions({ store, request }: Context, now: () => number): ExportActions {
  return {
    async readOtherMaps() {
      const { maps, current } = store.get();
      const others: EmpathyMap[] = [];
      for (const { node } of maps) {
        if (node === current?.node) continue;
        const snapshot = await request('map.read', { node });
        if (!snapshot) return null;
        const exportedAt = new Date(now()).toISOString();
        others.push(toEmpathyMap(snapshot, { source: PROGRAM, exportedAt }).map);
      }
      return others;
    },
    async makePicture(node, format, scale) {
      const made = await request('picture.make', { node, format, scale });
      return made && Uint8Array.from(made.bytes);
    },
  };
}
