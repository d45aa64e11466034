// German: every text that people see.
export { adopt } from './adopt';
export { again } from './again';
export { board } from './board';
export { coachWords } from './coach';
export { command } from './command';
export { diff } from './diff';
export { exporting } from './export';
export { files } from './files';
export { cards, guide, session } from './guide';
export { importing, importScreen, sorting } from './import';
export { plan, suggest } from './plan';
export { problem } from './problem';
export { readout } from './readout';
export { reading, review } from './review';
export { switching } from './switch';
export { touchpoints } from './touchpoints';
export { transcript } from './transcript';
export { failure, insertCommand, window } from './window';
