// Rules for images: kept in the file under a hash, shown by IMAGE paints, not nodes (docs/platform.md L).
import { readImageHeader } from '../document/image-header';
import { fromBase64, toBase64 } from '../guest/wire';
import type { Engine, Rules } from './engine';
import { ApiError, asString, failed } from './errors';
import { Later } from './ref';

const LARGEST = 4096;

function hashOf(bytes: Uint8Array): string {
  let hash = 2166136261;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
  return hash.toString(16).padStart(8, '0').repeat(5);
}

/** The three errors come from Figma's page on createImage, which does not say what counts as too small. */
function createImage(engine: Engine, args: readonly unknown[]): string {
  const bytes = args[0];
  if (!(bytes instanceof Uint8Array)) throw failed('data', 'Expected Uint8Array');
  const header = readImageHeader(bytes);
  if (!header) throw new ApiError('Image type is unsupported');
  const { mediaType, width, height } = header;
  if (Math.min(width, height) < 1) throw new ApiError('Image is too small');
  if (Math.max(width, height) > LARGEST) throw new ApiError('Image is too large');
  const hash = hashOf(bytes);
  engine.file.images = { ...engine.file.images, [hash]: { mediaType, base64: toBase64(bytes) } };
  return hash;
}

function bytesOf(engine: Engine, args: readonly unknown[]): Uint8Array {
  return fromBase64(engine.file.images[asString(args[0], 'hash')]?.base64 ?? '');
}

export const IMAGE_RULES: Rules = {
  createImage: { call: (engine, _target, args) => createImage(engine, args) },
  getImageByHash: {
    call: (engine, _target, args) => Object.hasOwn(engine.file.images, asString(args[0], 'hash')),
  },
};

/** What the guest requests for an image held by the plugin. */
export const IMAGE_HOST_RULES: Rules = {
  imageBytes: { call: (engine, _target, args) => new Later(() => bytesOf(engine, args)) },
  imageSize: {
    call: (engine, _target, args) =>
      new Later(() => {
        const { width = 0, height = 0 } = readImageHeader(bytesOf(engine, args)) ?? {};
        return { width, height };
      }),
  },
};
