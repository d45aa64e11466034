// Spanish: asking customers whether the notes are true: on the board, in the window, in files.
import type { BoardTexts } from '../locale';

export const boardCheck: BoardTexts['check'] = {
  heading: 'Por comprobar',
  columns: {
    question: 'Pregunta',
    section: 'Sección',
    who: 'Quién pregunta a quién',
    due: 'Para cuándo',
    answer: 'Respuesta',
  },
  verdicts: {
    held: 'Se confirma',
    refuted: 'Se descarta',
    mixed: 'Depende',
  },
  labels: {
    held: '✓ Se confirma',
    refuted: '✗ Se descarta',
    mixed: '± Depende',
  },
  questions: {
    goal: '¿Qué quieres conseguir? Di si esto forma parte o no: {text}',
    seen: '¿Qué notas a tu alrededor? Di si esto forma parte o no: {text}',
    heard: '¿Qué te cuentan otras personas? Di si esto forma parte o no: {text}',
    said: '¿Qué dices tú de esto? Di si es esto u otra cosa: {text}',
    done: '¿Qué hiciste la última vez? Di si fue así o de otra manera: {text}',
    thought: '¿Qué te pasa por la cabeza? Di si esto forma parte o no: {text}',
    felt: '¿Cómo te sientes con esto? Di si es así o de otra manera: {text}',
    pain: '¿Qué lo hace difícil o fácil? Di si esto influye o no: {text}',
    gain: '¿Qué te gustaría? Di si esto te importa o no: {text}',
    none: '¿Cómo es en tu caso? Di si es así o de otra manera: {text}',
  },
  product: '(lo que usas)',
};

export const fileCheck = {
  asked: 'Personas consultadas',
  sources: 'Respuestas de',
  date: 'Respondido el',
  hitRate: 'Tasa de acierto',
  all: 'Todas las respuestas',
  held: '{held} de {count} se confirman',
  few: 'pocas respuestas: una pista, no una prueba',
  sheet: {
    title: 'Preguntas',
    customer: 'Cliente {number}',
    asker: 'Quién pregunta',
    date: 'Fecha',
    hello:
      'Gracias por tu tiempo. Queremos entender cómo es esto para ti. No hay respuestas buenas ni malas; puedes saltarte una pregunta o parar cuando quieras.',
    consent: 'Acepto que se anoten mis respuestas para este proyecto, sin mi nombre.',
    how: 'Primero, una pregunta abierta y escuchar; después, marcar la respuesta.',
    scale: ['no', 'en parte', 'sí'],
    words: 'Con sus palabras',
  },
};

export const check = {
  first: 'Comprobar primero',
  hint: 'Lo que más se da por hecho y menos se sabe. Por imaginar más no se acierta más: elige dos o tres y pregunta.',
  formula:
    '(1 + votos + 2 si apoya la definición del problema + acciones + contradicciones) × 2 si es un supuesto, × 1 si se ha deducido o quedó en “depende”. Los empates, en orden de lectura.',
  none: 'No quedan supuestos por comprobar.',
  choose: 'Elegir: {note}',
  questionSaid: 'Pregunta guardada.',
  answerOf: 'Respuesta: {note}',
  unasked: 'Sin preguntar',
  answerSaid: 'Respuesta: {answer}.',
  asked: {
    one: '{count} persona consultada',
    many: '{count} personas consultadas',
    other: '{count} personas consultadas',
  },
  draw: 'Poner en el tablero',
  drawn: {
    one: 'Hay {count} pregunta en el tablero.',
    many: 'Hay {count} preguntas en el tablero.',
    other: 'Hay {count} preguntas en el tablero.',
  },
  waiting: {
    one: '{count} respuesta del tablero aún no está en su nota.',
    many: '{count} respuestas del tablero aún no están en sus notas.',
    other: '{count} respuestas del tablero aún no están en sus notas.',
  },
  unread: {
    one: 'Esta respuesta de la tabla aún no cuenta. Debe empezar por {answers}, en la fila de una pregunta de esta lista.',
    many: 'Estas {count} respuestas de la tabla aún no cuentan. Deben empezar por {answers}, en la fila de una pregunta de esta lista.',
    other:
      'Estas {count} respuestas de la tabla aún no cuentan. Deben empezar por {answers}, en la fila de una pregunta de esta lista.',
  },
  record: 'Mostrar en las notas',
  recorded: {
    one: '{count} respuesta ya está en su nota.',
    many: '{count} respuestas ya están en sus notas.',
    other: '{count} respuestas ya están en sus notas.',
  },
  sheet: 'Hoja de preguntas…',
  sheetHint:
    'Una hoja por cliente sobre las notas elegidas: para imprimir, para enviar o como tabla para una herramienta de encuestas.',
  customers: 'Número de clientes',
  badCustomers: 'Número de clientes: escribe un número entero del {min} al {max}.',
  sheetFormat: 'Hoja como',
  formats: {
    html: 'Página para imprimir',
    markdown: 'Markdown',
    csv: 'Tabla (CSV)',
  },
  download: 'Descargar la hoja',
  importing: 'Importar respuestas…',
  importHint:
    'La tabla de la hoja ya rellena, o una fila por persona y una columna por pregunta. Las respuestas son 0 (no), 1 (en parte) o 2 (sí).',
  paste: 'Pega aquí las respuestas',
  read: 'Revisar respuestas',
  found: {
    one: 'Respuestas sobre {count} nota',
    many: 'Respuestas sobre {count} notas',
    other: 'Respuestas sobre {count} notas',
  },
  unfit: {
    one: '{count} fila no encaja con ninguna pregunta o no tiene respuesta: {rows}',
    many: '{count} filas no encajan con ninguna pregunta o no tienen respuesta: {rows}',
    other: '{count} filas no encajan con ninguna pregunta o no tienen respuesta: {rows}',
  },
  noAnswers: 'No se han encontrado respuestas.',
  take: 'Usar estas respuestas',
  replaced: 'Las nuevas respuestas de {names} reemplazan las anteriores.',
  rule: 'Se confirma: al menos tres cuartos de los puntos. Se descarta: como mucho un cuarto. Si no, depende.',
  hitRate: 'Tasa de acierto',
  hitHint: 'Cuántas de las notas se confirmaron al preguntar. Muestra dónde suelen fallar las suposiciones.',
  noHits: 'Aún no hay respuestas.',
  few: 'pocas respuestas',
  all: 'Todas las respuestas',
  allMaps: 'Todos los mapas de esta página',
  held: {
    one: '{held} de {count} supuesto se confirma',
    many: '{held} de {count} supuestos se confirman',
    other: '{held} de {count} supuestos se confirman',
  },
};
