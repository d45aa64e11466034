// Writes note texts, unless somebody has changed one of them in the meantime.

import { failure } from '../failures';
import { textOf } from '../read/note';
import { standing } from '../read/scene-node';
import type { Handler } from './handler';

export const notesWrite: Handler<'notes.write'> = async ({ node, notes }, { transaction, needs }) => {
  await needs.map(node);
  const found = (await needs.notes(notes)).map((entry) => {
    const text = textOf(entry.note);
    if (text === undefined) throw failure('no-text', 'find the text', 'note');
    return { ...entry, text };
  });
  await transaction.fonts.loadOf(found.map(({ text }) => text));
  for (const { note, text, was, to } of found) {
    standing(note);
    if (text.characters !== was) throw failure('changed', 'compare the note', 'note');
    transaction.set(text, 'characters', to);
  }
  return {};
};
