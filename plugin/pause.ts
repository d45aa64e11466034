// Lets the editor draw and respond between turns of work; only a real timer yields (docs/platform.md L).

/** Calls to Figma after which long work yields. */
const TURN_CALLS = 1000;

export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}

/** Counts the calls of one piece of long work. `if (pace.spend(2)) await pace.rest();` keeps each turn short. */
export class Pace {
  private spent = 0;
  /** Nobody can delete anything within a turn; afterwards, look at `removed` first. */
  hasRested = false;

  /** Whether it is time to rest. `calls` are those about to be made. */
  spend(calls: number): boolean {
    this.spent += calls;
    return this.spent > TURN_CALLS;
  }

  rest(): Promise<void> {
    this.spent = 0;
    this.hasRested = true;
    return pause();
  }
}
