// How much a run tries: a fixed sample in `npm test`, everything and ten thousand random cases in `npm run test:long`.

export const IS_LONG = process.env.LONG !== undefined;
export const RUNS = IS_LONG ? 10_000 : 200;

/** What runs the built script in most tests; the long run ends with all of them in QuickJS, which Figma uses. */
export const ENGINE = process.env.ENGINE === 'quickjs' ? 'quickjs' : 'node';
