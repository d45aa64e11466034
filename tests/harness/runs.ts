// How many random cases a property runs: a thousand in each run of the tests, ten times as many with `npm run test:long`.

export const RUNS = process.env.LONG === undefined ? 1_000 : 10_000;
