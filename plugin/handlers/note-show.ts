// Selects one note and scrolls the user's own view to it.
import { pageOf } from '../read/maps';
import type { Handler } from './handler';

/** A note that fills the screen shows nothing of what lies around it. */
const AROUND = 4;

export const noteShow: Handler<'note.show'> = async ({ note }, { needs }) => {
  const found = await needs.note(note);
  const page = pageOf(found);
  if (page.id !== figma.currentPage.id) await figma.setCurrentPageAsync(page);
  figma.currentPage.selection = [found];
  figma.viewport.scrollAndZoomIntoView([found]);
  figma.viewport.zoom /= AROUND;
  return {};
};
