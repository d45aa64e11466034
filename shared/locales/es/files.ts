// Spanish: what files add to people's own words: headings, labels, counts. Words also used on the board come
// from its own texts.

import type { files as en } from '../en/files';
import type { Words } from '../locale';
import { fileCheck } from './check';
import { frontline } from './frontline';

export const files: Words<typeof en> = {
  check: fileCheck,
  untitled: 'Mapa de empatía',
  persona: 'Persona',
  context: 'Contexto',
  order: 'Orden de trabajo',
  unplaced: 'Sin sección',
  problem: 'Definición del problema',
  actions: 'Acciones',
  tensions: 'Contradicciones',
  review: 'Preguntas de cierre',
  evidence: 'Evidencia',
  source: 'Fuente',
  theme: 'Tema',
  author: 'Autoría',
  frontline,
  touchpoint: 'Punto de contacto',
  tags: 'Etiquetas',
  stamps: 'Sellos',
  votes: { one: '{count} voto', many: '{count} votos', other: '{count} votos' },
  title: 'Título',
  count: 'Cantidad',
  owner: 'Quién',
  due: 'Fecha',
  status: 'Estado',
  measure: 'Cómo lo sabremos',
  trigger: 'Señal',
  restsOn: 'Se apoya en',
  action: 'Acción',
  noNotes: 'No hay notas',
  created: 'Creado',
  exported: 'Exportado',
};
