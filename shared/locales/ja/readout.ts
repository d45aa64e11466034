// Japanese: the page that sums a map up, in files and on the board.
import type { readout as en } from '../en/readout';
import type { Words } from '../locale';

export const readout: Words<typeof en> = {
  heading: 'まとめ',
  matters: '特に大事なこと',
  contradiction: 'いちばん大きな矛盾',
  unknown: 'まだわかっていないこと',
  moreUnknown: { other: 'ほかに仮説{count}件' },
  decisions: '決めたこと',
  behind: 'もとになった付箋',
  notes: { other: '付箋{count}枚' },
  basis: '付箋{count}枚、うち根拠あり{backed}枚。残りは仮説です。',
  noProblem: '課題定義はまだありません。',
  noDecisions: 'まだ何も決まっていません。',
  noThemes: 'テーマも票もまだありません。',
  hint: 'マップの横に置く1ページ：誰のことか、課題、発言つきのテーマ、いちばん大きな矛盾、まだわからないこと、決めたこと。もう一度置くと新しいものに入れ替わり（マップの言語を変えたあとも同じです）、誰かが書き換えたものは残ります。「書き出し」では、WebページとMarkdownにできます。ダイジェストには、このページのすべてのマップのテーマが並びます。',
  digest: 'テーマ別ダイジェスト',
  noTheme: 'テーマなし',
  columns: { notes: '付箋', sections: 'セクション', segments: '顧客', votes: '票', backed: '根拠あり' },
  stories: 'ユーザーストーリー',
  story: '{persona}として必要なこと：{need}（目的：{aim}）',
  noStories: '必要なことはまだ書かれていません。',
  put: 'まとめをボードに置く',
  putDigest: 'ダイジェストをボードに置く',
  digestSaid: 'ダイジェストをボードに置きました。',
  putSaid: 'まとめをボードに置きました。',
};
