// Brazilian Portuguese: coming back to a map: what changed, what is due, and the next session.
import type { again as enAgain } from '../en/again';
import type { Words } from '../locale';

export const again: Words<typeof enAgain> = {
  heading: 'Desde a última vez',
  since: 'Em comparação com {moment}.',
  nothing: 'Nada mudou no mapa.',
  changes: {
    fresh: { one: '{count} nota nova', many: '{count} notas novas', other: '{count} notas novas' },
    gone: { one: '{count} nota a menos', many: '{count} notas a menos', other: '{count} notas a menos' },
    reworded: {
      one: '{count} nota reescrita',
      many: '{count} notas reescritas',
      other: '{count} notas reescritas',
    },
    moved: { one: '{count} nota movida', many: '{count} notas movidas', other: '{count} notas movidas' },
    answered: {
      one: '{count} pergunta respondida',
      many: '{count} perguntas respondidas',
      other: '{count} perguntas respondidas',
    },
    proven: {
      one: '{count} suposição agora tem evidência',
      many: '{count} suposições agora têm evidência',
      other: '{count} suposições agora têm evidência',
    },
  },
  late: { one: '{count} ação atrasada', many: '{count} ações atrasadas', other: '{count} ações atrasadas' },
  due: {
    one: '{count} ação vence nos próximos 7 dias',
    many: '{count} ações vencem nos próximos 7 dias',
    other: '{count} ações vencem nos próximos 7 dias',
  },
  unclear: {
    one: '{count} ação sem data exata',
    many: '{count} ações sem data exata',
    other: '{count} ações sem data exata',
  },
  reviewed: '{count} de {all} perguntas de fechamento respondidas',
  next: 'Começar a próxima sessão',
  nextHint: 'O mapa fica como está e o relógio volta a zero.',
  proposed: 'Ordem sugerida',
  proposedHint: 'Primeiro o que foi descartado, depois as seções com poucas notas ou sem evidência.',
  use: 'Trabalhar nesta ordem',
  refuted: 'descartadas: {count}',
  unbacked: 'sem evidência',
  number: 'Sessão {number}',
  ready: 'A sessão {number} está pronta para começar. Todas as notas continuam lá.',
  answerSaid: 'Resposta salva.',
  trigger: 'Gatilho',
  triggerHint: 'Quando…, então…',
};
