// French: the page and the sheet for people who meet customers.
import type { frontline as en } from '../en/frontline';
import type { Words } from '../locale';

export const frontline: Words<typeof en> = {
  title: 'Kit de terrain',
  lead: 'Pour qui rencontre {persona} chaque jour : notez ce que vous voyez et entendez. Inutile de poser des questions.',
  seem: 'Leur humeur',
  react: 'Ce qu’ils font',
  guesses: 'Ce que nous ne faisons que supposer : le voyez-vous ?',
  words: 'Leurs mots',
  date: 'Date et équipe',
  strokes: 'Traits',
  sum: 'Total',
  seen: '{text} ({count}×)',
  rules: [
    'Un trait à chaque fois.',
    'Ce qui s’est passé, pas votre avis.',
    'Aucun nom.',
    'À la fin, comptez et reportez les totaux sur la feuille de comptage.',
  ],
  feelings: [
    'Paraît calme',
    'Se réjouit',
    'S’étonne',
    'Hésite',
    'S’impatiente',
    'S’agace',
    'S’inquiète',
    'Souffle de soulagement',
  ],
  reactions: [
    'Demande deux fois la même chose',
    'Cherche de l’aide',
    'Lit tout avec attention',
    'Compare avec d’autres offres',
    'Appelle ou écrit à quelqu’un',
    'Se plaint à voix haute',
    'Remercie',
    'Renonce ou s’en va',
  ],
};
