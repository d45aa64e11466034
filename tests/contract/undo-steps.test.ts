// Whatever a person clicks in the window is one undo step on the board, however many requests it takes.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { addSection, addSticky, duplicate, remove, rename } from '../../host/document/people';
import type { OpenMap } from '../../shared/map/open-map';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import type { Actions } from '../../ui/state/actions';
import { piece, stickyIn } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import { PIXEL } from '../harness/pixel';
import { closeAll, type Editor, type OpenPlugin, openOnMap } from '../harness/plugin';
import { IS_LONG } from '../harness/runs';
import { openWindowOn } from '../harness/window-on';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];

interface Desk {
  plugin: OpenPlugin;
  actions: Actions;
  /** Node ids of two notes in Hear. */
  notes: [string, string];
  map: () => OpenMap;
  read: () => EmpathyMap;
}

/** A map with two notes and an action, read by the window. */
async function sitDown(editor: Editor): Promise<Desk> {
  const { plugin, node } = await openOnMap({ editor });
  const { file } = plugin;
  const notes: [string, string] = [
    stickyIn(file, node, 'hear', 'Waits'),
    stickyIn(file, node, 'hear', 'waits', { n: 1 }),
  ];
  plugin.get('table.write', { node, cells: [{ row: 1, column: 0, was: '', to: 'Call back' }] });
  plugin.run.settle();
  const { actions, state } = await openWindowOn(plugin);
  await actions.readAgain();
  return {
    plugin,
    actions,
    notes,
    map: () => state().current as OpenMap,
    read: () => state().reading?.map as EmpathyMap,
  };
}

/** The root loses what makes it a map, as when a stale client writes it. */
const setBack = (file: FigmaFile, root: string) =>
  file.transact({ origin: 'REMOTE', byPlugin: false }, () => file.patch(root, { pluginData: {} }));

const actionIn = ({ read }: Desk): string => read().actions?.[0]?.id ?? '';
const noteIn = ({ read }: Desk): string =>
  read().sections.find(({ id }) => id === 'hear')?.notes[0]?.id ?? '';
/** Lets what was started without waiting for it come to its end. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const photo = { bytes: PIXEL, address: 'data:' };
const cut = async () => photo;
const image = new Blob([PIXEL]);

async function supported(desk: Desk): Promise<string> {
  const action = actionIn(desk);
  await desk.actions.setSupport(desk.notes[0], action, true);
  return action;
}

const startTimer = ({ actions }: Desk) => actions.setTimer('start', 240);

async function openImport({ actions }: Desk, text: string): Promise<void> {
  actions.setImporting(true);
  actions.paste(text);
  actions.checkPasted();
  await settle();
}

const withNote = (map: EmpathyMap): string => {
  const [first, ...others] = map.sections;
  const notes = [...(first?.notes ?? []), { id: 'fresh', text: 'From the file' }];
  return JSON.stringify({ ...map, sections: [{ ...first, notes }, ...others] });
};

/** A map that people drew themselves. */
function drawSections(file: FigmaFile): void {
  ['Says', 'Thinks', 'Does', 'Feels'].forEach((name, at) => {
    rename(file, addSection(file, { x: at * 1000, y: -20_000 }, 900, 900), name);
  });
}

type Click = (desk: Desk) => unknown;
/** What was done before, and the click itself. */
type Case = Click | [before: Click, click: Click];

const WRITING: { [name in keyof Actions]?: Case } = {
  insert: async ({ actions }) => {
    actions.setDrafting(true);
    actions.insert();
    await settle();
  },
  update: ({ actions, map }) => actions.update(map(), { title: 'Renamed', people: 9 }, ''),
  switchTemplate: ({ actions }) => actions.switchTemplate('four-quadrant', {}),
  restoreSection: [
    ({ plugin, map }) => remove(plugin.file, [piece(plugin.file, map().node, 'section', 'gain').id]),
    ({ actions }) => actions.restoreSection('gain'),
  ],
  repairMap: [
    ({ plugin, map }) => setBack(plugin.file, map().node),
    ({ actions, plugin: { file } }) =>
      actions.repairMap(piece(file, file.currentPageId, 'section', 'gain').parent ?? ''),
  ],
  adoptBoard: [
    ({ plugin: { file } }) => drawSections(file),
    async ({ actions }) => {
      const [board] = (await actions.findBoards()).boards;
      if (board !== undefined) await actions.adoptBoard(board);
    },
  ],
  drawBeside: [
    async ({ plugin: { file }, actions }) => {
      drawSections(file);
      const [board] = (await actions.findBoards()).boards;
      if (board !== undefined) await actions.adoptBoard(board);
    },
    ({ actions }) => actions.drawBeside(),
  ],
  startSession: ({ actions }) => actions.startSession(),
  startOver: [({ actions }) => actions.startSession(), ({ actions }) => actions.startOver()],
  resumeTimer: [
    async ({ actions, plugin }) => {
      await actions.startSession();
      plugin.run.advance(5000);
      await actions.setTimer('pause', 0);
    },
    ({ actions }) => actions.resumeTimer(),
  ],
  goToStep: [startTimer, ({ actions }) => actions.goToStep('see')],
  finishSession: [({ actions }) => actions.startSession(), ({ actions }) => actions.finishSession()],
  startNextSession: [
    async ({ actions }) => {
      await actions.startSession();
      await actions.finishSession();
    },
    ({ actions }) => actions.startNextSession(['gain', 'hear', 'see', 'think-feel', 'say-do', 'pain']),
  ],
  restartStep: [
    async ({ actions, plugin }) => {
      await actions.startSession();
      plugin.run.advance(5000);
    },
    ({ actions }) => actions.restartStep(),
  ],
  extendStep: [startTimer, ({ actions }) => actions.extendStep()],
  pinPrompt: ({ actions }) =>
    actions.pinPrompt('hear', { id: 'own.7', distance: 'near', text: 'Who calls {persona}?' }),
  addPrompt: ({ actions }) => actions.addPrompt('hear', { distance: 'near', text: 'Who calls?' }),
  removePrompt: [
    ({ actions }) => actions.addPrompt('hear', { distance: 'near', text: 'Who calls?' }),
    ({ actions }) => actions.removePrompt('hear', 'own.1'),
  ],
  addNotes: ({ actions }) => actions.addNotes('hear', ['One', 'Two']),
  addQuote: [
    ({ actions }) => {
      actions.openTranscript();
      actions.changeTranscript({ pasted: 'Dana: I wait. I call.', title: 'Spring round' });
      actions.showTranscript();
    },
    ({ actions }) => actions.addQuote('hear'),
  ],
  setEvidence: ({ actions, notes }) => actions.setEvidence(notes[0], 'quote'),
  setQuestion: (desk) => desk.actions.setQuestion(noteIn(desk), 'Do you wait?'),
  setAnswer: (desk) => desk.actions.setAnswer(noteIn(desk), 'held'),
  drawChecks: (desk) => desk.actions.drawChecks([noteIn(desk)]),
  takeAnswers: (desk) =>
    desk.actions.takeAnswers(new Map([[noteIn(desk), [{ customer: 'Ana', points: 2, words: '' }]]])),
  recordAnswers: [
    async (desk) => {
      await desk.actions.drawChecks([noteIn(desk)]);
      const { plugin, map } = desk;
      const answer = { row: 1, column: 4, was: '', to: 'Held: Ana' };
      plugin.get('table.write', { node: map().node, table: 'check-table', cells: [answer] });
    },
    ({ actions }) => actions.recordAnswers(),
  ],
  putReadout: ({ actions }) => actions.putReadout(),
  putDigest: ({ actions }) => actions.putDigest(),
  setTouchpoint: (desk) => desk.actions.setTouchpoint(noteIn(desk), 'Phone'),
  setSelectedTouchpoint: [
    ({ plugin: { file }, notes }) => {
      file.selection = [...notes];
    },
    ({ actions }) => actions.setSelectedTouchpoint('Phone'),
  ],
  setSource: ({ actions, notes }) => actions.setSource(notes[0], 'Visit 3'),
  setSupport: (desk) => desk.actions.setSupport(desk.notes[0], actionIn(desk), true),
  gather: ({ actions, notes }) => actions.gather([{ section: 'hear', name: 'Waits', notes: [...notes] }]),
  drawTension: ({ actions, notes }) => actions.drawTension(...notes, 'but'),
  drawSelected: [
    ({ plugin: { file } }) => {
      const stickies = [...file.nodes.values()].filter(({ type }) => type === 'STICKY');
      file.selection = stickies.slice(0, 2).map(({ id }) => id);
    },
    ({ actions }) => actions.drawSelected(),
  ],
  writeAction: [
    supported,
    ({ actions }) =>
      actions.writeAction(1, { text: 'Call back' }, { text: 'Call back today', owner: 'Bo' }, 'Saved.'),
  ],
  addAction: ({ actions }) => actions.addAction({ text: 'Write' }, 'Added.'),
  setTrigger: [supported, (desk) => desk.actions.setTrigger(actionIn(desk), 'When it rings, then answer')],
  removeAction: [supported, (desk) => desk.actions.removeAction(actionIn(desk))],
  choosePhoto: ({ actions, map }) => actions.choosePhoto(map(), image, cut),
  removePhoto: [
    ({ actions, map }) => actions.choosePhoto(map(), image, cut),
    ({ actions, map }) => actions.removePhoto(map()),
  ],
  runImport: [
    async (desk) => {
      // The copy gets an identity of its own the next time a map is opened.
      duplicate(desk.plugin.file, [desk.map().node]);
      await openImport(desk, withNote(desk.read()));
      desk.actions.chooseInto('open');
      await settle();
    },
    ({ actions }) => actions.runImport(),
  ],
  rememberExport: async ({ actions }) => {
    const reading = await actions.readFresh();
    if (reading !== null) await actions.rememberExport(reading);
  },
  sortNotes: [
    ({ actions, plugin, map }) => {
      duplicate(plugin.file, [map().node]);
      addSticky(plugin.file, { x: -900, y: -900 }, 'Apart');
      actions.setSorting('new');
    },
    ({ actions, plugin }) => {
      const apart = [...plugin.file.nodes.values()].find(({ text }) => text?.characters === 'Apart');
      return actions.sortNotes({ [apart?.id ?? '']: 'hear' }, false);
    },
  ],
};

/** In FigJam, contents can be hidden, and the timer is not part of the document. */
const FIGJAM: typeof WRITING = {
  hideNotes: ({ actions }) => actions.hideNotes(),
  revealNotes: [({ actions }) => actions.hideNotes(), ({ actions }) => actions.revealNotes()],
  answerReveal: [
    async ({ actions }) => {
      await actions.startSession();
      await actions.goToStep('gain');
      await actions.goToStep('cluster');
    },
    ({ actions }) => actions.answerReveal(true),
  ],
};
const DESIGN: typeof WRITING = {
  setTimer: startTimer,
  startTimer: ({ actions }) => actions.startTimer(),
  answerReplace: [
    async (desk) => {
      await startTimer(desk);
      await startTimer(desk);
    },
    ({ actions }) => actions.answerReplace(true),
  ],
};

/** These change only what the window shows, or are covered by the one that writes. */
const READING: (keyof Actions)[] = [
  ...(['start', 'announce', 'dismiss', 'selectTab', 'openMap', 'setLanguage'] as const),
  ...([
    'editDraft',
    'setDrafting',
    'setImporting',
    'setSorting',
    'resize',
    'usePage',
    'showStep',
    'follow',
    'setGuide',
  ] as const),
  ...(['toggle', 'choosePrompt', 'promptShown', 'goOnUnnamed', 'sayOver', 'readPeople'] as const),
  ...(['heardTimer', 'isTiming', 'orderNext', 'orderMore', 'orderStop', 'orderResume'] as const),
  ...([
    'openTranscript',
    'closeTranscript',
    'changeTranscript',
    'chooseTranscript',
    'showTranscript',
  ] as const),
  ...(['settle', 'refresh', 'readAgain', 'showNote'] as const),
  ...(['readFresh', 'chooseExport', 'readVoters', 'makePicture', 'cancelWork', 'paste'] as const),
  ...(['checkPasted', 'checkFile', 'chooseFormat', 'chooseColumns', 'repair', 'chooseMap'] as const),
  ...([
    'chooseInto',
    'takeFromFile',
    'moveLines',
    'findNotes',
    'findBoards',
    'readOtherMaps',
    'selfCheck',
  ] as const),
  ...(['setSwitching', 'readForSwitch'] as const),
];

/** Those that also set the countdown, which is part of the document in Design. */
const { goToStep, extendStep } = WRITING;
const DESIGN_CASES = IS_LONG ? { ...WRITING, ...DESIGN } : { goToStep, extendStep, ...DESIGN };

const clicks = (editor: Editor) =>
  Object.entries(editor === 'figjam' ? { ...WRITING, ...FIGJAM } : DESIGN_CASES).map(
    ([name, one]) => [name, ...(Array.isArray(one) ? one : [() => {}, one])] as [string, Click, Click],
  );

describe.each(EDITORS)('a click in %s', (editor) => {
  it.each(clicks(editor))('on %s is one undo step', async (_name, before, click) => {
    const desk = await sitDown(editor);
    const { file, run } = desk.plugin;
    await before(desk);
    await settle();
    run.settle();
    await desk.actions.readAgain();
    const picture = pictureOf(file);
    const depth = file.undoLog.depth.undo;
    await click(desk);
    await settle();
    run.settle();
    expect(file.undoLog.depth.undo - depth).toBe(1);
    file.undo();
    // Undo does not restore the selection.
    expect(isSame({ ...picture, selection: [] }, { ...pictureOf(file), selection: [] })).toBe(true);
    expect(run.errors).toEqual([]);
  });
});

describe('the list of clicks', () => {
  it('names every action of the window', async () => {
    const { actions } = await sitDown('figjam');
    const known = [...Object.keys({ ...WRITING, ...FIGJAM, ...DESIGN }), ...READING].sort();
    expect(Object.keys(actions).sort()).toEqual(known);
  });
});
