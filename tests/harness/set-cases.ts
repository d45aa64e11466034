// Runs before each test file. A run of the tests judges a change by the same random cases each time, so that it fails
// for the change alone; `npm run test:long` looks for new ones.
import fc from 'fast-check';
import { IS_LONG } from './runs';

const DEFAULT_RUNS = 100;
const SEED = 20_261_122;

fc.configureGlobal(IS_LONG ? { numRuns: 10 * DEFAULT_RUNS } : { seed: SEED });
