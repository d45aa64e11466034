// Exports the whole map as an image, as the editor draws it. The window decides how large it may be.
import type { Handler } from './handler';

export const pictureMake: Handler<'picture.make'> = async ({ node, format, scale }, { needs }) => {
  const root = await needs.map(node);
  const settings: ExportSettings =
    format === 'PNG' ? { format, constraint: { type: 'SCALE', value: scale } } : { format };
  return { bytes: await root.exportAsync(settings) };
};
