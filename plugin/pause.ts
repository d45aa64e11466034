// Lets the editor draw and respond between chunks of work; only a real timer yields (docs/platform.md L).

export const CHUNK = 200;

export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}
