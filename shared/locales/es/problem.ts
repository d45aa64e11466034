// Spanish: reporting a problem, under Export.
import type { problem as en } from '../en/problem';
import type { Words } from '../locale';

export const problem: Words<typeof en> = {
  heading: 'Avisar de un problema',
  intro:
    'Copia este informe y envíanoslo con una frase sobre lo que falló. No contiene textos de notas ni nombres.',
  selfCheck: 'Autocomprobación',
  selfCheckHint:
    'Prueba tu Figma en una esquina vacía de la página y después lo limpia todo. Tarda unos segundos.',
  checking: 'Comprobando…',
  done: {
    one: 'Listo. El informe tiene ahora {count} respuesta.',
    many: 'Listo. El informe tiene ahora {count} respuestas.',
    other: 'Listo. El informe tiene ahora {count} respuestas.',
  },
  remains: {
    one: 'Listo, pero quedó {count} capa sin eliminar. Mira abajo a la derecha de todo lo demás.',
    many: 'Listo, pero quedaron {count} capas sin eliminar. Mira abajo a la derecha de todo lo demás.',
    other: 'Listo, pero quedaron {count} capas sin eliminar. Mira abajo a la derecha de todo lo demás.',
  },
};
