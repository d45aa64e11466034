// Long work in turns, so that whoever does it can pause in between.

export type Turns<T> = Generator<void, T>;

/** Does all of the work at once. */
export function finish<T>(turns: Turns<T>): T {
  for (;;) {
    const { done, value } = turns.next();
    if (done) return value;
  }
}

const MANY = 1000;

/** Of a long list, a turn for each thousand. */
export function* mapInTurns<T, U>(list: readonly T[], make: (one: T) => U): Turns<U[]> {
  const made: U[] = [];
  for (const one of list) {
    made.push(make(one));
    if (made.length % MANY === 0) yield;
  }
  return made;
}
