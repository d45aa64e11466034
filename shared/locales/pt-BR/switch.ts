// Portuguese (Brazil): the screen on which an open map is given another template.

export const switching = {
  button: 'Trocar o modelo…',
  heading: 'Trocar o modelo',
  cancel: 'Cancelar',
  intro:
    'As notas são movidas como estão. Veja antes para onde elas vão: nada muda até você clicar no botão.',
  goes: 'Para onde as notas vão',
  flow: {
    one: '{from} → {to}: {count} nota',
    other: '{from} → {to}: {count} notas',
    many: '{from} → {to}: {count} notas',
  },
  none: 'Ainda não há notas nas seções.',
  keptWhy: '“{kept}” é para as notas que não têm lugar neste modelo. Elas continuam no mapa.',
  check: 'Confira',
  checkWhy: 'Estas cabem em mais de uma seção.',
  sectionOf: 'Seção: {note}',
  more: { one: 'e mais {count}', other: 'e mais {count}', many: 'e mais {count}' },
  run: 'Trocar para {template}',
  working: 'Trocando o modelo…',
  done: {
    one: 'Agora o modelo é {template}. {count} nota movida. Dá para desfazer tudo de uma vez.',
    other: 'Agora o modelo é {template}. {count} notas movidas. Dá para desfazer tudo de uma vez.',
    many: 'Agora o modelo é {template}. {count} notas movidas. Dá para desfazer tudo de uma vez.',
  },
};
