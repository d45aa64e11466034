// Long work in turns, so that whoever does it can pause in between.

export type Turns<T> = Generator<void, T>;

/** Does all of the work at once. */
export function finish<T>(turns: Turns<T>): T {
  for (;;) {
    const { done, value } = turns.next();
    if (done) return value;
  }
}
