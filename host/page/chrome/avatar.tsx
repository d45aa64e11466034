// A person as a coloured circle with initials.
import type { Person } from '../../samples/people';

export function Avatar({ person, size = 24 }: { person: Person; size?: number }) {
  const style = {
    background: person.color,
    width: `${size}px`,
    height: `${size}px`,
    fontSize: `${size * 0.4}px`,
  };
  return <span class="avatar" style={style} data-initials={person.initials} aria-hidden="true" />;
}
