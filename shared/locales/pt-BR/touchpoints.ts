// Brazilian Portuguese: touchpoints and situations.

import type { touchpoints as en } from '../en/touchpoints';
import type { Words } from '../locale';

export const touchpoints: Words<typeof en> = {
  anywhere: 'Qualquer ponto',
  next: 'Próximo ponto',
  mark: 'Marcar as notas selecionadas',
  marked: {
    one: '{count} nota marcada: {touchpoint}.',
    many: '{count} notas marcadas: {touchpoint}.',
    other: '{count} notas marcadas: {touchpoint}.',
  },
  selectNotes: 'Primeiro selecione notas no quadro.',
  none: 'Sem ponto de contato',
  said: 'Ponto de contato salvo.',
  empty: 'Ainda não há pontos de contato. Liste-os em Plano ou termine uma nota com #at-caixa.',
  all: 'Todas',
  hint: 'Quantas notas cada seção tem por ponto de contato. Células vazias merecem uma pergunta.',
  whatIfs: 'Cartões “E se…?”',
  whatIfsHint: 'Cada cartão vira uma etapa antes de agrupar as notas.',
  ownWhatIf: 'O seu',
  addWhatIf: 'Adicionar cartão',
  frontline: 'Para a linha de frente',
  frontlineHint:
    'Uma página para imprimir, para quem atende clientes, e uma planilha de contagem. Preencha a planilha e traga de volta com Importar: as contagens viram notas observadas.',
  kitPage: 'Página para imprimir',
  tallySheet: 'Planilha de contagem (CSV)',
  saved: 'Salvo: {file}.',
};
