// English: what files add to people's own words: headings, labels, counts. Words also used on the board come
// from its own texts.

import { fileCheck } from './check';
import { frontline } from './frontline';

export const files = {
  check: fileCheck,
  untitled: 'Empathy map',
  persona: 'Persona',
  context: 'Context',
  order: 'Order of work',
  unplaced: 'In no section',
  problem: 'Problem statement',
  actions: 'Actions',
  tensions: 'Contradictions',
  review: 'Review questions',
  evidence: 'Evidence',
  source: 'Source',
  theme: 'Theme',
  author: 'Author',
  frontline,
  touchpoint: 'Touchpoint',
  tags: 'Tags',
  stamps: 'Stamps',
  votes: { one: '{count} vote', other: '{count} votes' },
  title: 'Title',
  count: 'Count',
  owner: 'Owner',
  due: 'Due',
  status: 'Status',
  measure: 'How we’ll know',
  trigger: 'Trigger',
  restsOn: 'Supported by',
  action: 'Action',
  noNotes: 'No notes',
  created: 'Created',
  exported: 'Exported',
};
