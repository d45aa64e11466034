// Spanish: the page and the sheet for people who meet customers.
import type { frontline as en } from '../en/frontline';
import type { Words } from '../locale';

export const frontline: Words<typeof en> = {
  title: 'Kit para quienes atienden',
  lead: 'Para quienes tratan cada día con {persona}: marca lo que ves y oyes. No hace falta preguntar a nadie.',
  seem: 'Cómo se les ve',
  react: 'Qué hacen',
  guesses: 'Lo que solo suponemos: ¿lo ves?',
  words: 'En sus palabras',
  date: 'Fecha y turno',
  strokes: 'Marcas',
  sum: 'Total',
  seen: '{text} ({count}×)',
  rules: [
    'Una marca cada vez que lo veas.',
    'Lo que pasó, no lo que opinas.',
    'Sin nombres.',
    'Al final, cuenta y pasa los totales a la hoja de recuento.',
  ],
  feelings: [
    'Está en calma',
    'Se alegra',
    'Se sorprende',
    'Duda',
    'Se impacienta',
    'Se molesta',
    'Se preocupa',
    'Respira con alivio',
  ],
  reactions: [
    'Pregunta lo mismo dos veces',
    'Busca ayuda',
    'Lo lee todo con atención',
    'Compara con otras ofertas',
    'Llama o escribe a alguien',
    'Se queja en voz alta',
    'Da las gracias',
    'Desiste o se va',
  ],
};
