// Japanese: the screen on which an open map is given another template.

export const switching = {
  button: 'テンプレートを変える…',
  heading: 'テンプレートを変える',
  cancel: 'キャンセル',
  intro: '付箋はそのまま移動します。まず行き先を確かめてください。ボタンを押すまでボードは変わりません。',
  goes: '付箋の行き先',
  flow: { other: '{from} → {to}：{count}枚' },
  none: 'セクションにまだ付箋がありません。',
  keptWhy: '「{kept}」には、このテンプレートに置き場所のない付箋が入ります。マップには残ります。',
  check: '確認してください',
  checkWhy: '2つ以上のセクションに当てはまります。',
  sectionOf: 'セクション：{note}',
  more: { other: 'ほか{count}枚' },
  run: '{template}に変える',
  working: 'テンプレートを変えています…',
  done: {
    other: 'テンプレートを{template}に変え、付箋{count}枚を移動しました。1回の取り消しで元に戻せます。',
  },
};
