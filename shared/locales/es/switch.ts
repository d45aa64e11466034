// Spanish: the screen on which an open map is given another template.

export const switching = {
  button: 'Cambiar de plantilla…',
  heading: 'Cambiar de plantilla',
  cancel: 'Cancelar',
  intro:
    'Las notas se mueven tal como están. Primero mira adónde van: nada cambia hasta que pulses el botón.',
  goes: 'Adónde van las notas',
  flow: {
    one: '{from} → {to}: {count} nota',
    other: '{from} → {to}: {count} notas',
    many: '{from} → {to}: {count} notas',
  },
  none: 'Todavía no hay notas en las secciones.',
  keptWhy: '“{kept}” es para las notas que no tienen lugar en esta plantilla. Se quedan en el mapa.',
  check: 'Por revisar',
  checkWhy: 'Encajan en más de una sección.',
  sectionOf: 'Sección: {note}',
  more: { one: 'y {count} más', other: 'y {count} más', many: 'y {count} más' },
  run: 'Cambiar a {template}',
  working: 'Cambiando la plantilla…',
  done: {
    one: 'Ahora la plantilla es {template}. Se ha movido {count} nota. Se deshace todo de una vez.',
    other: 'Ahora la plantilla es {template}. Se han movido {count} notas. Se deshace todo de una vez.',
    many: 'Ahora la plantilla es {template}. Se han movido {count} notas. Se deshace todo de una vez.',
  },
};
