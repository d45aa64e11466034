// Makes a picture of the whole map, as the editor draws it. The window knows how large a picture may be.
import { mapRoot } from '../read/maps';
import type { Handler } from './handler';

export const pictureMake: Handler<'picture.make'> = async ({ node, format, scale }) => {
  const root = await mapRoot(node);
  const settings: ExportSettings =
    format === 'PNG' ? { format, constraint: { type: 'SCALE', value: scale } } : { format };
  return { bytes: await root.exportAsync(settings) };
};
