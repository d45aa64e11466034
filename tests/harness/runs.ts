// How much a run tries: a fixed sample in `npm test`, everything and ten thousand random cases in `npm run test:long`.

export const IS_LONG = process.env.LONG !== undefined;
export const RUNS = IS_LONG ? 10_000 : 200;
