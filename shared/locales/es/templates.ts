// Spanish: what each template is good for, and why its orders are as they are. A reason must be true of the order
// that the template gives to that preset (shared/templates).

import type { templateWords as en } from '../en/templates';
import type { Basis, TemplateWords } from '../locale';

/** Where an order comes from; always shown with its reason. */
export const bases: Record<Basis, string> = {
  canvas: 'Empathy Map Canvas, 2017',
  'hear-first': 'Rembach, en cuanto a Oye. El resto es criterio nuestro',
  'business-model': 'Generación de modelos de negocio',
  interviews: 'Lucid e IdeaScale, en cuanto al inicio. El resto es criterio nuestro',
  numbering: 'la numeración de Rembach',
  'twenty-minutes': 'la sesión de veinte minutos de Gray',
  adapted: 'adaptado por nosotros a partir del mapa de seis secciones',
  ours: 'criterio nuestro',
  facilitator: 'decisión de quien facilita',
};

/** The reason of an order that people made by hand. */
export const customReason = 'Hecho para esta sesión.';

export const templateWords: Record<keyof typeof en, TemplateWords> = /* @__PURE__ */ (() => ({
  'six-section': {
    about: 'La más conocida: el mundo alrededor de alguien, lo que dice y hace, y lo que le pasa por dentro.',
    reasons: {
      'outside-in': 'Empezamos por lo que cualquiera puede ver y oír. Lo de dentro queda para el final.',
      competitive:
        'Primero, Oye: a los clientes les llegan mensajes contradictorios, falsos y alarmantes. Al conocerlos, lo demás se aclara.',
      'business-model':
        'Primero el mundo a su alrededor; después, lo que ese mundo provoca en ideas, actos, dolores y ganancias.',
      'evidence-first': 'Lo que la gente dijo e hizo está documentado: va antes de lo que hay que suponer.',
      'inner-first':
        'Aquí pesan sobre todo las emociones: Piensa y siente va primero y recibe un 50 % más de tiempo.',
      recovery: 'Empezamos por el dolor que los alejó y acabamos con lo que podría traerlos de vuelta.',
      'new-market': 'Conocemos mejor su mundo que su cabeza, así que su mundo va primero.',
      'loyal-growth': 'Ya saben qué les aporta: empezamos por ahí y acabamos con lo que todavía duele.',
      express: 'Para una sesión corta: primero lo que ve y oye; lo de dentro, al final.',
      internal: 'Primero lo que se dice dentro de la empresa, porque marca todo lo demás.',
    },
  },
  'four-quadrant': {
    about:
      'Se explica rápido: qué dice, piensa, hace y siente alguien. Buena para un primer mapa o una sola entrevista.',
    reasons: {
      'outside-in': 'Empezamos por lo que cualquiera puede ver y oír. Lo de dentro queda para el final.',
      competitive: 'Muchos mensajes compiten por su atención. En sus propias palabras se ve cuáles calaron.',
      'business-model': 'Una oferta tiene que encajar en lo que ya hacen, así que eso va primero.',
      'evidence-first': 'Lo que la gente hizo y dijo está documentado: va antes de lo que hay que suponer.',
      'inner-first': 'Aquí pesan sobre todo las emociones: Siente va primero y recibe un 50 % más de tiempo.',
      recovery: 'Empezamos por lo que sentían al irse; después, qué hicieron con eso.',
      'new-market':
        'Lo más fácil de averiguar es lo que hacen. Lo que piensan aún es una suposición: va al final.',
      'loyal-growth':
        'Aquí se sienten bien: empezamos por el porqué y acabamos con las dudas que les quedan.',
      express: 'Para una sesión corta: lo de fuera en un paso, lo de dentro en otro.',
      internal: 'Primero lo que se dice dentro de la empresa, porque marca todo lo demás.',
    },
  },
  'goal-first': {
    about:
      'Empieza por lo que alguien quiere resolver. Dice y Hace van aparte; Dolores y Ganancias están en la cabeza.',
    reasons: {
      'outside-in':
        'Primero el objetivo; después, lo que cualquiera puede ver y oír. Lo de dentro queda para el final.',
      competitive:
        'Justo después del objetivo va Oye: a los clientes les llegan mensajes contradictorios, falsos y alarmantes. Al conocerlos, lo demás se aclara.',
      'business-model':
        'Tras el objetivo, el mundo a su alrededor; después, lo que ese mundo provoca en ideas, actos, dolores y ganancias.',
      'evidence-first':
        'Con el objetivo claro, primero lo que la gente dijo e hizo: está documentado; el resto es suposición.',
      'inner-first':
        'Aquí pesan sobre todo las emociones: Piensa y siente va justo después del objetivo y recibe un 50 % más de tiempo.',
      recovery: '¿Qué querían y qué dolor los alejó? El último paso es lo que podría traerlos de vuelta.',
      'new-market':
        'Conocemos mejor su mundo que su cabeza, así que su mundo va primero, justo después del objetivo.',
      'loyal-growth':
        'Aquí logran su objetivo: seguimos con lo que ganan y acabamos con lo que todavía duele.',
      express: 'Para una sesión corta: el objetivo, después lo que ve y oye; lo de dentro, al final.',
      internal: 'Tras el objetivo, lo que se dice dentro de la empresa, porque marca todo lo demás.',
    },
  },
  'inner-and-outer': {
    about:
      'Las secciones con nombre de sentidos excluyen: no todo el mundo ve, oye o habla. Estas sirven para cualquiera.',
    reasons: {
      'outside-in': 'Empezamos por lo que se nota por fuera. Lo de dentro queda para el final.',
      competitive:
        'Empezamos por lo que reciben de los demás: mensajes contradictorios, falsos y alarmantes. Al conocerlos, lo demás se aclara.',
      'business-model':
        'Primero el mundo a su alrededor; después, lo que ese mundo provoca en ideas, actos, dolores y ganancias.',
      'evidence-first':
        'Lo que la gente expresó e hizo está documentado: va antes de lo que hay que suponer.',
      'inner-first':
        'Aquí pesan sobre todo las emociones: Piensa y siente va primero y recibe un 50 % más de tiempo.',
      recovery: 'Empezamos por el dolor que los alejó y acabamos con lo que podría traerlos de vuelta.',
      'new-market': 'Conocemos mejor su mundo que su cabeza, así que su mundo va primero.',
      'loyal-growth': 'Ya saben qué les aporta: empezamos por ahí y acabamos con lo que todavía duele.',
      express: 'Para una sesión corta: primero lo que le llega; lo de dentro, al final.',
      internal: 'Primero lo que circula dentro de la empresa, porque marca todo lo demás.',
    },
  },
}))();
