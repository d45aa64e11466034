// French: what files add to people's own words: headings, labels, counts. Words also used on the board come
// from its own texts.

import type { files as en } from '../en/files';
import type { Words } from '../locale';
import { fileCheck } from './check';
import { frontline } from './frontline';

export const files: Words<typeof en> = {
  check: fileCheck,
  untitled: 'Carte d’empathie',
  persona: 'Persona',
  context: 'Contexte',
  order: 'Ordre de travail',
  unplaced: 'Dans aucune zone',
  problem: 'Problématique',
  actions: 'Actions',
  tensions: 'Contradictions',
  review: 'Questions de bilan',
  evidence: 'Preuve',
  source: 'Source',
  theme: 'Thème',
  author: 'Auteur',
  frontline,
  touchpoint: 'Point de contact',
  tags: 'Étiquettes',
  stamps: 'Tampons',
  votes: { one: '{count} vote', many: '{count} votes', other: '{count} votes' },
  title: 'Titre',
  count: 'Nombre',
  owner: 'Qui',
  due: 'Pour quand',
  status: 'État',
  measure: 'À quoi on le verra',
  trigger: 'Déclencheur',
  restsOn: 'S’appuie sur',
  action: 'Action',
  noNotes: 'Aucune note',
  created: 'Création',
  exported: 'Export',
};
