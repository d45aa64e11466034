// French: touchpoints and situations.

import type { touchpoints as en } from '../en/touchpoints';
import type { Words } from '../locale';

export const touchpoints: Words<typeof en> = {
  anywhere: 'Aucun en particulier',
  next: 'Point suivant',
  mark: 'Marquer les notes sélectionnées',
  marked: {
    one: '{count} note marquée : {touchpoint}.',
    many: '{count} notes marquées : {touchpoint}.',
    other: '{count} notes marquées : {touchpoint}.',
  },
  selectNotes: 'Sélectionnez d’abord des notes sur le tableau.',
  none: 'Aucun point de contact',
  said: 'Point de contact enregistré.',
  empty: 'Pas encore de point de contact. Indiquez-les dans Plan, ou terminez une note par #at-caisse.',
  all: 'Toutes',
  hint: 'Combien de notes chaque zone compte par point de contact. Une case vide mérite une question.',
  whatIfs: 'Cartes « et si… »',
  whatIfsHint: 'Chaque carte devient une étape avant de regrouper les notes.',
  ownWhatIf: 'La vôtre',
  addWhatIf: 'Ajouter la carte',
  frontline: 'Pour le terrain',
  frontlineHint:
    'Une page à imprimer pour celles et ceux qui rencontrent les clients, et une feuille de comptage. Remplissez la feuille et reprenez-la avec Importer : les totaux deviennent des notes observées.',
  kitPage: 'Page à imprimer',
  tallySheet: 'Feuille de comptage (CSV)',
  saved: 'Enregistré : {file}.',
};
