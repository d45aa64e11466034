// Everything the benchmark uses from this project's TypeScript, in one bundle; measures nothing itself.
export { LANGUAGES } from '../../shared/model/sections';
export { checkingRows } from './checking';
export { median } from './clock';
export { exportedMap, exporterRows, exporterRowsInNode } from './exporters';
export { importingRows } from './importing';
export { insertRow } from './insert-calls';
export { liveWindow, WINDOW_SIZE } from './live-window';
export { mergeRow } from './merge-calls';
export { readingTimeRows, readsPerNoteRows } from './reading';
export { atMost, formatRows, told } from './row';
export { builtWindow, FRAMES, startPage, withOnly } from './start-page';
export { turnRows } from './turns';
export { typedNoteRows } from './typed-note';
