// Looks for members that Figma should have, without reading them.
import type { RequestOf } from '../../shared/contract';

export type Members = RequestOf<'self.check'>['members'];

/** `samples` are nodes, by type. Of objects that this editor lacks, nothing is said. */
export function findAbsent(members: Members, samples: ReadonlyMap<string, object>): string[] {
  const absent: string[] = [];
  for (const { of, names } of members) {
    const object = samples.get(of) ?? objectOf(of);
    if (object === null) continue;
    for (const name of names) if (!isMember(object, name)) absent.push(`${of}.${name}`);
  }
  return absent;
}

/** `figma`, or what one of its members holds, such as `figma.viewport`. */
function objectOf(path: string): object | null {
  const [first, member] = path.split('.');
  if (first !== 'figma') return null;
  if (member === undefined) return figma;
  try {
    return (Reflect.get(figma, member) as object | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Whether `in` may be asked of absent members is not established either (docs/platform.md R17). */
function isMember(object: object, name: string): boolean {
  try {
    return name in object;
  } catch {
    return false;
  }
}
