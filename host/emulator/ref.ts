// What an answer of the engine may be besides plain data: an API object, or something that comes in a later turn.

/** An API object on its way to the plugin. */
export class Ref {
  constructor(
    readonly key: string,
    readonly type: string,
  ) {}
}

/** An answer that arrives in a later turn; what it throws rejects the promise. */
export class Later {
  constructor(
    readonly run: () => unknown,
    readonly ms = 0,
  ) {}
}

export class PromiseId {
  constructor(readonly id: number) {}
}
