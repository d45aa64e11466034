// Addresses of data made in the window: blob addresses, or data addresses where Figma's frame does not load blobs
// (docs/platform.md S9).

export interface Address {
  address: string;
  /** Must be called once nobody uses it any more. */
  release: () => void;
}

const DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

export async function canLoadBlobs(): Promise<boolean> {
  try {
    const address = URL.createObjectURL(new Blob([DOT], { type: 'image/svg+xml' }));
    const loads = await load(address);
    URL.revokeObjectURL(address);
    return loads;
  } catch {
    return false;
  }
}

function load(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const picture = new Image();
    picture.onload = () => resolve(true);
    picture.onerror = () => resolve(false);
    picture.src = address;
  });
}

/** Tries blobs first: a data address of a large picture is slow. */
export async function openAddress(blob: Blob): Promise<Address> {
  if (!(await canLoadBlobs())) return { address: await readAddress(blob), release: () => {} };
  const address = URL.createObjectURL(blob);
  return { address, release: () => URL.revokeObjectURL(address) };
}

function readAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
