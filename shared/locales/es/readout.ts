// Spanish: the page that sums a map up, in files and on the board.
import type { readout as en } from '../en/readout';
import type { Words } from '../locale';

export const readout: Words<typeof en> = {
  heading: 'Resumen',
  matters: 'Lo que más importa',
  contradiction: 'La contradicción más fuerte',
  unknown: 'Lo que aún no sabemos',
  moreUnknown: {
    one: 'y {count} suposición más',
    many: 'y {count} suposiciones más',
    other: 'y {count} suposiciones más',
  },
  decisions: 'Decisiones',
  behind: 'Las notas en que se apoya',
  notes: { one: '{count} nota', many: '{count} notas', other: '{count} notas' },
  basis: 'Notas: {count}, con evidencia: {backed}. Las demás son suposiciones.',
  noProblem: 'Aún no hay definición del problema.',
  noDecisions: 'Aún no se ha decidido nada.',
  noThemes: 'Aún no hay temas ni votos.',
  hint: 'Una página junto al mapa: quién, el problema, los temas con una cita cada uno, la contradicción más fuerte, lo que falta por saber y las decisiones. Ponla otra vez para renovarla, también si el mapa cambia de idioma; la que alguien haya reescrito se queda. En Exportar está como página web y Markdown. La síntesis reúne los temas de todos los mapas de esta página.',
  digest: 'Síntesis por temas',
  noTheme: 'Sin tema',
  columns: {
    notes: 'Notas',
    sections: 'Secciones',
    segments: 'Clientes',
    votes: 'Votos',
    backed: 'Con evidencia',
  },
  stories: 'Historias de usuario',
  story: 'Como {persona}, necesito: {need} – para: {aim}',
  noStories: 'Nadie ha escrito aún qué necesita.',
  put: 'Poner el resumen en el tablero',
  putDigest: 'Poner la síntesis en el tablero',
  digestSaid: 'La síntesis está en el tablero.',
  putSaid: 'El resumen está en el tablero.',
};
