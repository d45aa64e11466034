// Brazilian Portuguese: the page and the sheet for people who meet customers.
import type { frontline as en } from '../en/frontline';
import type { Words } from '../locale';

export const frontline: Words<typeof en> = {
  title: 'Kit da linha de frente',
  lead: 'Para quem atende {persona} todo dia: marque o que você vê e ouve. Não precisa perguntar a ninguém.',
  seem: 'Como parecem estar',
  react: 'O que fazem',
  guesses: 'O que só supomos: você vê isso?',
  words: 'Nas próprias palavras',
  date: 'Data e turno',
  strokes: 'Marcas',
  sum: 'Total',
  seen: '{text} ({count}×)',
  rules: [
    'Uma marca a cada vez que acontecer.',
    'O que aconteceu, não o que você acha.',
    'Sem nomes.',
    'No fim, conte e passe os totais para a planilha de contagem.',
  ],
  feelings: [
    'Está com calma',
    'Se alegra',
    'Se surpreende',
    'Hesita',
    'Se impacienta',
    'Se irrita',
    'Se preocupa',
    'Respira com alívio',
  ],
  reactions: [
    'Pergunta a mesma coisa duas vezes',
    'Procura ajuda',
    'Lê tudo com atenção',
    'Compara com outras ofertas',
    'Liga ou escreve para alguém',
    'Reclama em voz alta',
    'Agradece',
    'Desiste ou vai embora',
  ],
};
