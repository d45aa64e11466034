// The state of a new file: its pages, and the people who have it open.
import { DOCUMENT_ID, newRecord } from './defaults';
import type { EditorType, FileState, User } from './types';

export interface NewFile {
  editor?: EditorType;
  name?: string;
  pages?: string[];
  users?: User[];
}

export const FIRST_USER: User = {
  id: 'user-1',
  name: 'Robin Sample',
  color: '#9747FF',
  sessionId: 1,
  photoUrl: null,
};

export function newState(options: NewFile): FileState {
  const pages = options.pages ?? ['Page 1'];
  const pageIds = pages.map((_, index) => `0:${index + 1}`);
  const users = options.users ?? [FIRST_USER];
  return {
    editor: options.editor ?? 'figjam',
    name: options.name ?? 'Untitled',
    nodes: [
      newRecord(DOCUMENT_ID, 'DOCUMENT', { name: 'Document', children: pageIds }),
      ...pages.map((name, index) => newRecord(`0:${index + 1}`, 'PAGE', { name, parent: DOCUMENT_ID })),
    ],
    currentPageId: '0:1',
    selection: [],
    viewport: { center: { x: 0, y: 0 }, zoom: 1, width: 1280, height: 800 },
    users,
    currentUserId: users[0]?.id ?? FIRST_USER.id,
    timer: { state: 'STOPPED', total: 0, remaining: 0 },
    session: 1,
    nextId: 2,
    images: {},
  };
}
