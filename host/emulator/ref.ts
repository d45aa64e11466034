// What the engine can return besides plain data: an API object, or a value that arrives in a later turn.

/** An API object on its way to the plugin. */
export class Ref {
  constructor(
    readonly key: string,
    readonly type: string,
  ) {}
}

/** An answer that arrives in a later turn; an error rejects the promise. */
export class Later {
  constructor(
    readonly run: () => unknown,
    readonly ms = 0,
  ) {}
}

export class PromiseId {
  constructor(readonly id: number) {}
}
