// How many random cases a property runs: a thousand normally, ten times as many with `npm run test:long`.

export const IS_LONG = process.env.LONG !== undefined;
export const RUNS = IS_LONG ? 10_000 : 1_000;
