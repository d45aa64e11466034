// English: every text that people see.
import { board } from './board';
import { coachWords } from './coach';
import { command } from './command';
import { exporting } from './export';
import { files } from './files';
import { cards, guide, session } from './guide';
import { importing, importScreen, sorting } from './import';
import { plan, suggest } from './plan';
import { problem } from './problem';
import { reading, review } from './review';
import { failure, insertCommand, window } from './window';

export const texts = {
  board,
  files,
  coach: coachWords,
  command,
  window: {
    window,
    failure,
    insertCommand,
    plan,
    suggest,
    guide,
    session,
    cards,
    reading,
    review,
    exporting,
    problem,
    importing: importScreen,
    sorting,
    problems: importing,
  },
};
