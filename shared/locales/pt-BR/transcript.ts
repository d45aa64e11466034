// Brazilian Portuguese: taking quotes from the transcript of an interview.
import type { transcript as enTranscript } from '../en/transcript';
import type { Words } from '../locale';

export const transcript: Words<typeof enTranscript> = {
  /** Beside Import. */
  open: 'Entrevista…',
  heading: 'Falas de uma entrevista',
  intro:
    'Cole uma transcrição ou escolha o arquivo: texto, VTT ou SRT. Você escolhe as frases. Só elas vão para o quadro; nada mais fica guardado.',
  paste: 'Transcrição',
  study: 'Pesquisa a que pertence',
  newStudy: 'Uma entrevista nova',
  title: 'Nome da entrevista',
  titleHint: 'Por exemplo, “Rodada de maio” ou “P3”',
  untitled: 'Dê um nome à entrevista, para que cada fala diga de onde vem.',
  consent: 'Podemos usar as palavras desta pessoa?',
  consentHint: 'Perguntamos uma vez, e a resposta fica com a pesquisa em Plano.',
  consents: { yes: 'Sim, ela concordou', no: 'Não', unsaid: 'Ainda não perguntamos' },
  /** For research whose consent Plan knows already. */
  consentKnown: {
    yes: 'Segundo a aba Plano, esta pessoa concordou.',
    no: 'Segundo a aba Plano, esta pessoa não concordou.',
  },
  show: 'Mostrar a transcrição',
  empty: 'Primeiro cole uma transcrição ou escolha um arquivo.',
  names: 'Nomes nas notas',
  nameOf: '“{speaker}” aparece como',
  participant: 'Quem fala',
  keys: 'Escolha uma frase com um clique ou com as setas, várias com Shift. Tecle de 1 a {count} para levá-la a uma seção.',
  addTo: 'Adicionar como fala em',
  added: 'Fala adicionada: {section}.',
  placed: 'Já está em {section}',
};
