// French: touchpoints and situations.

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
  whatIfs: 'Cartes « et si… »',
  whatIfsHint: 'Chaque carte devient une étape avant de regrouper les notes.',
  ownWhatIf: 'La vôtre',
  addWhatIf: 'Ajouter la carte',
};
