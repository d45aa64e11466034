// French: touchpoints in Review.

import type { touchpoints as en } from '../en/touchpoints';
import type { Words } from '../locale';

export const touchpoints: Words<typeof en> = {
  anywhere: 'Tous les points',
  next: 'Point suivant',
  none: 'Aucun point de contact',
  said: 'Point de contact enregistré.',
  empty: 'Pas encore de point de contact. Indiquez-les dans Plan, ou terminez une note par #at-caisse.',
  all: 'Toutes',
  hint: 'Combien de notes chaque zone compte par point de contact. Une case vide mérite une question.',
};
