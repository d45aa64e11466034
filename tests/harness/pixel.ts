// The smallest image: a one-pixel PNG.

const BASE64 =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const PIXEL = Uint8Array.from(Buffer.from(BASE64, 'base64'));
