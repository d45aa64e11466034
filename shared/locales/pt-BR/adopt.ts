// Portuguese, Brazil: using a board that people drew themselves.
import type { adopt as enAdopt } from '../en/adopt';
import type { Words } from '../locale';

export const adopt: Words<typeof enAdopt> = {
  reading: 'Olhando a página…',
  heading: 'Usar este quadro',
  intro:
    'Parece um mapa de empatia. Confira o que é cada área. Nada é movido nem desenhado no quadro, e dá para desfazer tudo de uma vez.',
  board: 'Quadro',
  boardOption: '{number}: {notes}',
  areas: 'Áreas do quadro',
  sectionOf: 'Seção: {area}',
  unnamed: 'Sem título',
  unused: 'Não usar',
  notes: { one: '{count} nota', many: '{count} de notas', other: '{count} notas' },
  sort: 'Prefiro distribuir as notas',
  run: {
    one: 'Usar este quadro com {count} nota',
    many: 'Usar este quadro com {count} de notas',
    other: 'Usar este quadro com {count} notas',
  },
  done: 'Este quadro agora é o seu mapa de empatia. Dá para desfazer tudo de uma vez.',
  own: 'Seu próprio quadro',
  bare: 'As áreas são usadas como estão. Ainda faltam título, persona, problema e ações.',
  draw: 'Desenhar ao lado',
  drawn: 'Desenhado ao lado do seu quadro.',
  noHiding:
    'Em {sections} não dá para esconder as notas: elas estão soltas no quadro, não dentro de uma seção.',
  noPicture:
    'As áreas deste mapa estão soltas na página, então ele não tem uma imagem própria. Selecione-as e exporte pelo Figma.',
  noTemplate: 'As áreas são suas e ficam onde estão; por isso não dá para trocar o modelo.',

  noMerge:
    'Seu quadro ainda não tem lugar para persona, problema e ações. Desenhe-os ao lado, em Plano, para adicionar um arquivo.',

  /** A table whose headings are sections. */
  table: {
    heading: 'Uma tabela com um mapa',
    intro:
      'As células de uma tabela não são notas, então ela não pode ser usada como está. Seus textos podem virar as notas de um mapa novo.',
    read: 'Ler a tabela',
  },
};
