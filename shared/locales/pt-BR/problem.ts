// Portuguese (Brazil): reporting a problem, under Export.
import type { problem as en } from '../en/problem';
import type { Words } from '../locale';

export const problem: Words<typeof en> = {
  heading: 'Relatar um problema',
  intro:
    'Copie este relatório e mande para nós com uma frase sobre o que deu errado. Ele não tem textos de notas nem nomes.',
  selfCheck: 'Autoteste',
  selfCheckHint: 'Testa o seu Figma num canto vazio da página e depois limpa tudo. Leva alguns segundos.',
  checking: 'Testando…',
  done: {
    one: 'Pronto. O relatório agora tem {count} resposta.',
    many: 'Pronto. O relatório agora tem {count} respostas.',
    other: 'Pronto. O relatório agora tem {count} respostas.',
  },
  remains: {
    one: 'Pronto, mas {count} camada não pôde ser excluída. Procure abaixo e à direita de todo o resto.',
    many: 'Pronto, mas {count} camadas não puderam ser excluídas. Procure abaixo e à direita de todo o resto.',
    other:
      'Pronto, mas {count} camadas não puderam ser excluídas. Procure abaixo e à direita de todo o resto.',
  },
};
