// French: the screen on which an open map is given another template.

export const switching = {
  button: 'Changer de modèle…',
  heading: 'Changer de modèle',
  cancel: 'Annuler',
  intro:
    'Les notes sont déplacées telles quelles. Regardez d’abord où elles vont : rien ne change avant que vous cliquiez sur le bouton.',
  goes: 'Où vont les notes',
  flow: {
    one: '{from} → {to} : {count} note',
    other: '{from} → {to} : {count} notes',
    many: '{from} → {to} : {count} notes',
  },
  none: 'Il n’y a pas encore de notes dans les zones.',
  keptWhy:
    '« {kept} » accueille les notes qui n’ont pas de place dans ce modèle. Elles restent sur la carte.',
  check: 'À confirmer',
  checkWhy: 'Elles vont dans plus d’une zone.',
  sectionOf: 'Zone : {note}',
  more: { one: 'et {count} de plus', other: 'et {count} de plus', many: 'et {count} de plus' },
  run: 'Passer à {template}',
  working: 'Changement de modèle…',
  done: {
    one: 'Le modèle est maintenant {template}. {count} note déplacée. Annuler une fois remet tout comme avant.',
    other:
      'Le modèle est maintenant {template}. {count} notes déplacées. Annuler une fois remet tout comme avant.',
    many: 'Le modèle est maintenant {template}. {count} notes déplacées. Annuler une fois remet tout comme avant.',
  },
};
