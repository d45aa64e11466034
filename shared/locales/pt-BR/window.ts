// Portuguese (Brazil): the frame of the window, failures, and the command without a window.
import type {
  failure as enFailure,
  insertCommand as enInsertCommand,
  window as enWindow,
} from '../en/window';
import type { Words } from '../locale';

export const window: Words<typeof enWindow> = {
  tabList: 'Mapa de empatia',
  tabs: { plan: 'Plano', guide: 'Guia', review: 'Revisão', export: 'Exportar' },
  map: 'Mapa',
  mapOption: '{title} · {persona}',
  untitled: 'Mapa sem título',
  loading: 'Procurando mapas de empatia nesta página…',
  tryAgain: 'Tentar de novo',
  resize: 'Redimensionar janela',
  resized: 'Janela de {width} por {height}.',
  newer:
    'Este mapa vem de uma versão mais nova do plugin. Você pode ler e exportar; para mudar, atualize o plugin.',
  fontMissing: 'A fonte {missing} não está disponível aqui; os textos usam {used}.',
  noMap: 'Ainda não há mapa de empatia nesta página.',
  noMapHint: 'Planeje um primeiro. Leva um minuto.',
  goToPlan: 'Ir para Plano',
};

export const failure: Words<typeof enFailure> = {
  sentences: {
    'bad-message': 'A janela enviou algo que o plugin não conhece. Feche o plugin e abra de novo.',
    'no-map': 'O mapa não está mais nesta página. Desfaça a exclusão ou escolha outro mapa.',
    'newer-map':
      'Este mapa vem de uma versão mais nova do plugin. Você pode ler e exportar; para mudar, atualize o plugin.',
    'no-section': '“{item}” não está mais no mapa. Coloque de volta em Plano.',
    'no-text': 'O texto que fica aqui foi excluído do quadro. Desfaça a exclusão para poder mudar.',
    'no-note': 'Alguma nota não está mais na página. Clique em Atualizar.',
    changed: 'Alguém acabou de mudar isto no quadro. Dê uma olhada e tente de novo.',
    'no-font':
      'Não deu para carregar a fonte {item}. Conecte-se à internet ou escolha outra e tente de novo.',
    cancelled: 'Cancelado. O quadro está como estava.',
    canvas: 'O Figma recusou uma operação. Confira o quadro e tente de novo.',
    'no-answer': 'O plugin não respondeu a tempo. Feche e abra de novo. Nada no quadro se perdeu.',
    screen:
      'Não deu para mostrar esta aba. As outras funcionam, e nada no quadro se perdeu. Por favor, mande o relatório para nós.',
  },
  copyReport: 'Copiar relatório',
  copied: 'Relatório copiado. Ele não tem textos de notas nem nomes.',
  copyByHand: 'Aqui é preciso copiar à mão. Selecione o relatório e copie:',
  report: 'Relatório',
  dismiss: 'Fechar',
};

export const insertCommand: Words<typeof enInsertCommand> = {
  inserted: '“{title}” está na página, com {sections} seções e para {people} pessoas.',
  unknownChoice: '“{value}” não existe como {field}. Execute o comando de novo e escolha uma opção.',
  template: 'modelo',
  size: 'tamanho',
  order: 'ordem',
  failed: 'Nenhum mapa foi inserido. Abra o plugin para ver por quê.',
};
