// Spanish: touchpoints and situations.

import type { touchpoints as en } from '../en/touchpoints';
import type { Words } from '../locale';

export const touchpoints: Words<typeof en> = {
  anywhere: 'Cualquier punto',
  next: 'Siguiente punto',
  mark: 'Marcar las notas seleccionadas',
  marked: {
    one: '{count} nota marcada: {touchpoint}.',
    many: '{count} notas marcadas: {touchpoint}.',
    other: '{count} notas marcadas: {touchpoint}.',
  },
  selectNotes: 'Primero selecciona notas en el tablero.',
  none: 'Sin punto de contacto',
  said: 'Punto de contacto guardado.',
  empty: 'Aún no hay puntos de contacto. Anótalos en Plan o termina una nota con #at-caja.',
  all: 'Todas',
  hint: 'Cuántas notas tiene cada sección por punto de contacto. Las celdas vacías merecen una pregunta.',
  whatIfs: 'Tarjetas “¿Y si…?”',
  whatIfsHint: 'Cada tarjeta se convierte en un paso antes de agrupar las notas.',
  ownWhatIf: 'La tuya',
  addWhatIf: 'Añadir tarjeta',
  frontline: 'Para quienes atienden',
  frontlineHint:
    'Una página para imprimir, para quienes tratan con clientes, y una hoja de recuento. Rellena la hoja y tráela con Importar: los recuentos se convierten en notas observadas.',
  kitPage: 'Página para imprimir',
  tallySheet: 'Hoja de recuento (CSV)',
  saved: 'Guardado: {file}.',
};
