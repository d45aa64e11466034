// Portuguese (Brazil): the page that sums a map up, in files and on the board.
import type { readout as en } from '../en/readout';
import type { Words } from '../locale';

export const readout: Words<typeof en> = {
  heading: 'Resumo',
  matters: 'O que mais importa',
  contradiction: 'A contradição mais forte',
  unknown: 'O que ainda não sabemos',
  moreUnknown: {
    one: 'e mais {count} suposição',
    many: 'e mais {count} suposições',
    other: 'e mais {count} suposições',
  },
  decisions: 'Decisões',
  behind: 'As notas por trás',
  notes: { one: '{count} nota', many: '{count} notas', other: '{count} notas' },
  basis: 'Notas: {count}, com evidência: {backed}. As outras são suposições.',
  noProblem: 'Ainda sem definição do problema.',
  noDecisions: 'Nada decidido ainda.',
  noThemes: 'Ainda sem temas e sem votos.',
  hint: 'Uma página ao lado do mapa: quem, o problema, os temas com uma fala cada, a contradição mais forte, o que falta saber e as decisões. Coloque de novo para renovar, também quando o mapa muda de idioma; a que alguém reescreveu fica. Em Exportar, está como página web e Markdown. A síntese lista os temas de todos os mapas desta página.',
  digest: 'Síntese por tema',
  noTheme: 'Sem tema',
  columns: {
    notes: 'Notas',
    sections: 'Seções',
    segments: 'Clientes',
    votes: 'Votos',
    backed: 'Com evidência',
  },
  stories: 'Histórias de usuário',
  story: 'Como {persona}, preciso: {need} – para: {aim}',
  noStories: 'Ninguém escreveu ainda uma necessidade.',
  put: 'Colocar o resumo no quadro',
  putDigest: 'Colocar a síntese no quadro',
  digestSaid: 'A síntese está no quadro.',
  putSaid: 'O resumo está no quadro.',
};
