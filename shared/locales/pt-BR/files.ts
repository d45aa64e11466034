// Portuguese (Brazil): what files add to people's own words: headings, labels, counts. Words also used on the board
// come from its own texts.

import type { files as en } from '../en/files';
import type { Words } from '../locale';
import { fileCheck } from './check';
import { frontline } from './frontline';

export const files: Words<typeof en> = {
  check: fileCheck,
  untitled: 'Mapa de empatia',
  persona: 'Persona',
  context: 'Contexto',
  order: 'Ordem de trabalho',
  unplaced: 'Sem seção',
  problem: 'Definição do problema',
  actions: 'Ações',
  tensions: 'Contradições',
  review: 'Perguntas de fechamento',
  evidence: 'Evidência',
  source: 'Fonte',
  theme: 'Tema',
  author: 'Autoria',
  frontline,
  touchpoint: 'Ponto de contato',
  tags: 'Etiquetas',
  stamps: 'Carimbos',
  votes: { one: '{count} voto', many: '{count} votos', other: '{count} votos' },
  title: 'Título',
  count: 'Quantidade',
  owner: 'Quem',
  due: 'Prazo',
  status: 'Status',
  measure: 'Como vamos saber',
  trigger: 'Gatilho',
  restsOn: 'Com base em',
  action: 'Ação',
  noNotes: 'Nenhuma nota',
  created: 'Criado em',
  exported: 'Exportado em',
};
