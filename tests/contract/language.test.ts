// A board that is given another language: our texts change as if it had been drawn in it, people's own stay.
import { afterEach, describe, expect, it } from 'vitest';
import { typeText } from '../../host/document/people';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { sectionName } from '../../shared/catalogue/template-words';
import { editFor } from '../../shared/draw/edit';
import { toOpenMap } from '../../shared/map/open-map';
import { LANGUAGES, type Language } from '../../shared/model/sections';
import { beginSession, NO_RECORD } from '../../shared/model/session';
import { piece, pieces, tagOf, wordsOf } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, type Editor, type OpenPlugin, openPlugin } from '../harness/plugin';
import { switchMap } from '../harness/switching';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const LOOK = { isFigjam: true, showsStep: true };

/** Everything that can be read on a map, how large, and the names of its layers. Flags get their words when they are raised. */
function readable({ file }: OpenPlugin, root: string): string[] {
  return [root, ...file.descendants(root)]
    .map((id) => file.get(id))
    .filter(({ visible }) => visible)
    .flatMap((node) => [
      ...(tagOf(node) && ['SECTION', 'FRAME'].includes(node.type) ? [`${node.type}: ${node.name}`] : []),
      ...(node.text ? [`${node.text.fontSize}: ${node.text.characters}`] : []),
      ...(node.table?.cells ?? []).flat().map(({ text }) => text.characters),
    ])
    .sort();
}

async function drawnIn(editor: Editor, language: Language) {
  const plugin = await openPlugin({ editor });
  const { node } = plugin.insert({ language, persona: 'Dana' });
  return { plugin, node };
}

describe.each(EDITORS)('a board in %s', (editor) => {
  it.each(LANGUAGES)('says what one says that was drawn in %s, as one undo step', async (language) => {
    const { plugin, node } = await drawnIn(editor, language === 'en' ? 'fr' : 'en');
    const before = pictureOf(plugin.file);
    const { undo } = plugin.file.undoLog.depth;
    const map = plugin.update(node, { language }, LOOK);
    expect(map.language).toBe(language);
    const drawn = await drawnIn(editor, language);
    expect(readable(plugin, node)).toEqual(readable(drawn.plugin, drawn.node));
    expect(plugin.file.undoLog.depth.undo - undo).toBe(1);
    plugin.file.undo();
    expect(isSame(pictureOf(plugin.file), before)).toBe(true);
    expect(plugin.run.errors).toEqual([]);
  });

  it('takes along the labels on notes and what the card says after a session', async () => {
    const { plugin, node } = await drawnIn(editor, 'en');
    const [note = '', other = ''] = plugin.addNotes(node, 'hear', ['Phone at eight', 'Or not at all']);
    const word = (one: string, said: string) => ({ node: one, data: '{}', word: said });
    plugin.get('notes.set', { node, notes: [word(note, 'observed'), word(other, 'quote')] });
    const labels = () => pieces(plugin.file, node, 'evidence').map(wordsOf).sort();
    const quote = pieces(plugin.file, node, 'evidence').find((label) => wordsOf(label) === 'quote');
    typeText(plugin.file, quote?.id ?? '', 'her own words');
    const begun = beginSession(NO_RECORD, { notes: 2 }, 1000);
    plugin.update(node, { step: 'persona', record: begun }, LOOK);
    plugin.update(node, { record: { ...begun, ended: 2000 } }, LOOK);
    plugin.update(node, { language: 'es' }, LOOK);
    expect(labels()).toEqual(['her own words', boardTexts.es.evidence.observed].sort());
    expect(wordsOf(piece(plugin.file, node, 'now-task'))).toBe(
      boardTexts.es.now.unvoted.replace('{persona}', 'Dana'),
    );
    // Whatever is labelled next says it in the new language, too.
    plugin.get('notes.set', { node, notes: [word(other, boardTexts.es.evidence.data)] });
    expect(labels()).toEqual(['her own words', boardTexts.es.evidence.observed].sort());
  });

  it('takes along what another template had no place for: where it is kept, and from which section', async () => {
    const keptIn = async (language: Language) => {
      const { plugin, node } = await drawnIn(editor, language);
      plugin.addNotes(node, 'see', ['A red light']);
      plugin.addNotes(node, 'hear', ['Phone at eight']);
      switchMap(plugin, node, 'four-quadrant');
      return { plugin, node };
    };
    const { plugin, node } = await keptIn('en');
    const kept = piece(plugin.file, node, 'kept').id;
    const translate = (language: Language) => {
      const map = toOpenMap(plugin.get('map.open', { node }));
      plugin.get('map.update', { node, edit: editFor(map, { language }, LOOK) });
    };
    translate('de');
    // A section in FigJam has no name beside its heading.
    const layers =
      editor === 'figjam' ? ['SECTION: '] : ['FRAME: Note', 'FRAME: Note', 'FRAME: Von vorher aufgehoben'];
    expect(readable(plugin, kept)).toEqual([
      ...['24: A red light', '24: Phone at eight', '40: Hören', '40: Sehen', '96: Von vorher aufgehoben'],
      ...layers,
    ]);
    const german = await keptIn('de');
    expect(readable(plugin, node)).toEqual(readable(german.plugin, german.node));
    typeText(plugin.file, piece(plugin.file, node, 'kept-name', 'see').id, 'From the wall');
    translate('en');
    expect(pieces(plugin.file, node, 'kept-name').map(wordsOf).sort()).toEqual(['From the wall', 'Hear']);
    expect(plugin.run.errors).toEqual([]);
  });

  it('keeps what people have written', async () => {
    const { plugin, node } = await drawnIn(editor, 'en');
    const heading = piece(plugin.file, node, 'heading', 'see').id;
    typeText(plugin.file, heading, 'What is around');
    plugin.update(node, { language: 'ja' }, LOOK);
    expect(wordsOf(plugin.file.get(heading))).toBe('What is around');
    const other = piece(plugin.file, node, 'heading', 'hear');
    expect(wordsOf(other)).toBe(sectionName('hear', boardTexts.ja));
    expect(plugin.current()?.details.name).toBe('Dana');
  });
});
