// Spanish: taking quotes from the transcript of an interview.
import type { transcript as enTranscript } from '../en/transcript';
import type { Words } from '../locale';

export const transcript: Words<typeof enTranscript> = {
  /** Beside Import. */
  open: 'Entrevista…',
  heading: 'Citas de una entrevista',
  intro:
    'Pega una transcripción o elige su archivo: texto, VTT o SRT. Tú eliges las frases. Solo esas van al tablero; no se guarda nada más.',
  paste: 'Transcripción',
  study: 'Investigación a la que pertenece',
  newStudy: 'Una entrevista nueva',
  title: 'Nombre de la entrevista',
  titleHint: 'Por ejemplo, “Ronda de mayo” o “P3”',
  untitled: 'Pon un nombre a la entrevista, para que cada cita diga de dónde viene.',
  consent: '¿Se pueden usar las palabras de esta persona?',
  consentHint: 'Se pregunta una vez y queda con la investigación en Plan.',
  consents: { yes: 'Sí, dio su consentimiento', no: 'No, no lo dio', unsaid: 'Todavía no se ha preguntado' },
  /** For research whose consent Plan knows already. */
  consentKnown: {
    yes: 'Según la pestaña Plan, esta persona dio su consentimiento.',
    no: 'Según la pestaña Plan, esta persona no dio su consentimiento.',
  },
  show: 'Mostrar la transcripción',
  empty: 'Primero pega una transcripción o elige un archivo.',
  names: 'Nombres en las notas',
  nameOf: '“{speaker}” aparece como',
  participant: 'Quién habla',
  keys: 'Elige una frase con un clic o con las flechas, varias con Mayús. Pulsa del 1 al {count} para añadirla a una sección.',
  addTo: 'Añadir como cita a',
  added: 'Cita añadida a {section}.',
  placed: 'Ya está en {section}',
};
