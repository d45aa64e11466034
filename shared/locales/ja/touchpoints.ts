// Japanese: touchpoints and situations.

import type { touchpoints as en } from '../en/touchpoints';
import type { Words } from '../locale';

export const touchpoints: Words<typeof en> = {
  anywhere: 'どの接点でも',
  next: '次の接点',
  mark: '選んだ付箋に付ける',
  marked: { other: '付箋{count}枚：{touchpoint}' },
  selectNotes: '先にボードで付箋を選んでください。',
  none: '接点なし',
  said: '接点を保存しました。',
  empty: '接点はまだありません。「準備」に書くか、付箋の最後に #at-レジ のように付けてください。',
  all: '合計',
  hint: '接点ごとに、各セクションの付箋の数です。空いているところは質問してみましょう。',
  whatIfs: '「もしも」カード',
  whatIfsHint: '1枚ごとに、グループ分けの前のステップになります。',
  ownWhatIf: '自分で書く',
  addWhatIf: 'カードを追加',
  frontline: '現場向け',
  frontlineHint:
    'お客様に接する人のための印刷用ページと、集計シートです。シートに記入して「読み込み」で戻すと、回数が観察の付箋になります。',
  kitPage: '印刷用ページ',
  tallySheet: '集計シート（CSV）',
  saved: '{file}を保存しました。',
};
