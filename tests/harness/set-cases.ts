// Runs before each test file. A normal run uses the same random cases every time, so that only the change can
// make it fail; `npm run test:long` looks for new ones.
import fc from 'fast-check';
import { IS_LONG } from './runs';

const DEFAULT_RUNS = 100;
const SEED = 20_261_122;

fc.configureGlobal(IS_LONG ? { numRuns: 10 * DEFAULT_RUNS } : { seed: SEED });
