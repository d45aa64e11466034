// The time of day in the sandbox.

/** ISO 8601 in UTC. */
export const now = (): string => new Date().toISOString();
