// Japanese: using a board that people drew themselves.
import type { adopt as enAdopt } from '../en/adopt';
import type { Words } from '../locale';

export const adopt: Words<typeof enAdopt> = {
  reading: 'ページを確認しています…',
  heading: 'このボードを使う',
  intro:
    '共感マップのようです。それぞれのエリアが何かを確認してください。ボード上のものは動かさず、何も描きません。1回の取り消しで元に戻せます。',
  board: 'ボード',
  boardOption: '{number}：{notes}',
  areas: 'ボードのエリア',
  sectionOf: 'セクション：{area}',
  unnamed: 'タイトルなし',
  unused: '使わない',
  notes: { other: '付箋{count}枚' },
  sort: '付箋を振り分ける',
  run: { other: 'このボードを使う（付箋{count}枚）' },
  done: 'このボードが共感マップになりました。1回の取り消しで元に戻せます。',
  own: '自分たちのボード',
  bare: 'エリアはそのまま使います。タイトル、ペルソナ、課題、アクションはまだありません。',
  draw: '横に描く',
  drawn: 'ボードの横に描きました。',
  noHiding: '{sections}の付箋は隠せません。セクションの中ではなく、ボードの上に直接置かれています。',
  noPicture:
    'このマップのエリアはページ上に直接置かれているため、マップだけの画像は作れません。エリアを選択してFigmaから書き出してください。',
  noTemplate: 'エリアは自分たちのもので、そのままの場所に残ります。そのためテンプレートは変更できません。',

  noMerge:
    '自分たちのボードには、まだペルソナ、課題、アクションの場所がありません。ファイルを追加するには、先に「準備」で横に描いてください。',

  /** A table whose headings are sections. */
  table: {
    heading: 'マップになる表があります',
    intro: '表のセルは付箋ではないため、そのままでは使えません。セルの言葉を新しいマップの付箋にできます。',
    read: '表を読み込む',
  },
};
