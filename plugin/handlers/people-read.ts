// Who else has the board open. Nothing depends on the answer.
import { isFigjam } from '../read/board-node';
import type { Handler } from './handler';

/** On the first load permissions may not have arrived yet (docs/platform.md K). */
const RETRY_MS = 150;

export const peopleRead: Handler<'people.read'> = async () => {
  if (!isFigjam()) return { active: null };
  const first = activeNames();
  if (first !== null) return { active: first };
  await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  return { active: activeNames() };
};

/** The first user is the one running the plugin; somebody with two tabs appears twice. */
function activeNames(): string[] | null {
  try {
    const users = figma.activeUsers;
    const isNew = ({ id }: ActiveUser, index: number) =>
      index > 0 && (id === null || users.findIndex((other) => other.id === id) === index);
    return users.filter(isNew).map(({ name }) => name);
  } catch {
    return null;
  }
}
