// Spanish: using a board that people drew themselves.
import type { adopt as enAdopt } from '../en/adopt';
import type { Words } from '../locale';

export const adopt: Words<typeof enAdopt> = {
  reading: 'Mirando la página…',
  heading: 'Usar este tablero',
  intro:
    'Parece un mapa de empatía. Comprueba qué es cada zona. En el tablero no se mueve ni se dibuja nada, y se deshace todo de una vez.',
  board: 'Tablero',
  boardOption: '{number}: {notes}',
  areas: 'Zonas del tablero',
  sectionOf: 'Sección: {area}',
  unnamed: 'Sin título',
  unused: 'No usar',
  notes: { one: '{count} nota', many: '{count} notas', other: '{count} notas' },
  sort: 'Mejor repartir sus notas',
  run: {
    one: 'Usar este tablero con {count} nota',
    many: 'Usar este tablero con {count} notas',
    other: 'Usar este tablero con {count} notas',
  },
  done: 'Este tablero ya es tu mapa de empatía. Se deshace todo de una vez.',
  own: 'Tu propio tablero',
  bare: 'Sus zonas se usan tal como están. Aún le faltan título, persona, problema y acciones.',
  draw: 'Dibujarlos al lado',
  drawn: 'Dibujados junto a tu tablero.',
  noHiding:
    'En {sections} no se pueden ocultar las notas: están sueltas en el tablero, no dentro de una sección.',
  noPicture:
    'Las zonas de este mapa están sueltas en la página, así que no hay una imagen propia. Selecciónalas y expórtalas desde Figma.',
  noTemplate: 'Las zonas son tuyas y se quedan donde están; por eso no se puede cambiar la plantilla.',

  noMerge:
    'Tu tablero aún no tiene sitio para persona, problema y acciones. Dibújalos al lado en Plan para añadir un archivo.',

  /** A table whose headings are sections. */
  table: {
    heading: 'Una tabla con un mapa',
    intro:
      'Las celdas de una tabla no son notas, así que no se puede usar tal cual. Sus textos pueden ser las notas de un mapa nuevo.',
    read: 'Leer la tabla',
  },
};
