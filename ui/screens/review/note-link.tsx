// A note's words in a list: a click selects the note on the board and shows it there.
import type { ComponentChildren } from 'preact';
import type { Actions } from '../../state/actions';
import { useLocale } from '../../use-locale';

export interface NoteLinkProps {
  /** The note's id in the file. */
  note: string;
  actions: Pick<Actions, 'showNote'>;
  children: ComponentChildren;
}

export const NoteLink = ({ note, actions, children }: NoteLinkProps) => {
  const { texts } = useLocale();
  return (
    <button
      type="button"
      class="note-link"
      title={texts.review.showNote}
      onClick={() => void actions.showNote(note)}
    >
      {children}
    </button>
  );
};
