// French: using a board that people drew themselves.
import type { adopt as enAdopt } from '../en/adopt';
import type { Words } from '../locale';

export const adopt: Words<typeof enAdopt> = {
  reading: 'Lecture de la page…',
  heading: 'Utiliser ce tableau',
  intro:
    'On dirait une carte d’empathie. Vérifiez ce qu’est chaque zone. Rien n’est déplacé ni dessiné sur le tableau, et annuler une fois remet tout comme avant.',
  board: 'Tableau',
  boardOption: '{number} : {notes}',
  areas: 'Zones du tableau',
  sectionOf: 'Zone : {area}',
  unnamed: 'Sans titre',
  unused: 'Ne pas utiliser',
  notes: { one: '{count} note', many: '{count} de notes', other: '{count} notes' },
  sort: 'Plutôt ranger ses notes',
  run: {
    one: 'Utiliser ce tableau avec {count} note',
    many: 'Utiliser ce tableau avec {count} de notes',
    other: 'Utiliser ce tableau avec {count} notes',
  },
  done: 'Ce tableau est maintenant votre carte d’empathie. Annuler une fois remet tout comme avant.',
  own: 'Votre propre tableau',
  bare: 'Ses zones servent telles quelles. Il lui manque encore le titre, le persona, le problème et les actions.',
  draw: 'Les dessiner à côté',
  drawn: 'Dessinés à côté de votre tableau.',
  noHiding:
    'Dans {sections}, les notes ne peuvent pas être masquées : elles sont posées sur le tableau, pas dans une section.',
  noPicture:
    'Les zones de cette carte sont posées sur la page : elle n’a pas d’image à elle. Sélectionnez-les et exportez-les depuis Figma.',
  noTemplate: 'Les zones sont les vôtres et restent où elles sont : le modèle ne peut donc pas changer.',

  noMerge:
    'Votre tableau n’a pas encore de place pour le persona, le problème et les actions. Dessinez-les à côté, dans Plan, pour y ajouter un fichier.',

  /** A table whose headings are sections. */
  table: {
    heading: 'Une grille avec une carte',
    intro:
      'Les cellules d’une grille ne sont pas des notes : on ne peut pas les utiliser telles quelles. Leurs textes peuvent devenir les notes d’une nouvelle carte.',
    read: 'Lire la grille',
  },
};
