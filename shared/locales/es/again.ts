// Spanish: coming back to a map: what changed, what is due, and the next session.
import type { again as enAgain } from '../en/again';
import type { Words } from '../locale';

export const again: Words<typeof enAgain> = {
  heading: 'Desde la última vez',
  since: 'En comparación con {moment}.',
  nothing: 'No ha cambiado nada en el mapa.',
  changes: {
    fresh: { one: '{count} nota nueva', many: '{count} notas nuevas', other: '{count} notas nuevas' },
    gone: { one: '{count} nota menos', many: '{count} notas menos', other: '{count} notas menos' },
    reworded: {
      one: '{count} nota reescrita',
      many: '{count} notas reescritas',
      other: '{count} notas reescritas',
    },
    moved: { one: '{count} nota movida', many: '{count} notas movidas', other: '{count} notas movidas' },
    answered: {
      one: '{count} pregunta respondida',
      many: '{count} preguntas respondidas',
      other: '{count} preguntas respondidas',
    },
    proven: {
      one: '{count} suposición ya tiene evidencia',
      many: '{count} suposiciones ya tienen evidencia',
      other: '{count} suposiciones ya tienen evidencia',
    },
  },
  late: {
    one: '{count} acción atrasada',
    many: '{count} acciones atrasadas',
    other: '{count} acciones atrasadas',
  },
  due: {
    one: '{count} acción vence en los próximos 7 días',
    many: '{count} acciones vencen en los próximos 7 días',
    other: '{count} acciones vencen en los próximos 7 días',
  },
  unclear: {
    one: '{count} acción sin una fecha clara',
    many: '{count} acciones sin una fecha clara',
    other: '{count} acciones sin una fecha clara',
  },
  reviewed: '{count} de {all} preguntas de cierre respondidas',
  next: 'Empezar la siguiente sesión',
  nextHint: 'El mapa se queda como está y el reloj vuelve a cero.',
  proposed: 'Orden propuesto',
  proposedHint: 'Primero lo que se descarta, luego las secciones con pocas notas o sin evidencia.',
  use: 'Trabajar en este orden',
  refuted: 'se descartan: {count}',
  unbacked: 'sin evidencia',
  number: 'Sesión {number}',
  ready: 'La sesión {number} está lista para empezar. Todas las notas siguen ahí.',
  answerSaid: 'Respuesta guardada.',
  trigger: 'Señal',
  triggerHint: 'Cuando…, entonces…',
};
