// Japanese: the page and the sheet for people who meet customers.
import type { frontline as en } from '../en/frontline';
import type { Words } from '../locale';

export const frontline: Words<typeof en> = {
  title: '現場キット',
  lead: '{persona}のような人と毎日会う方へ。見たこと、聞いたことに印を付けてください。質問しなくて大丈夫です。',
  seem: '様子',
  react: '行動',
  guesses: 'まだ推測にすぎないこと：見かけますか？',
  words: '本人の言葉',
  date: '日付・シフト',
  strokes: '正の字',
  sum: '合計',
  seen: '{text}（{count}回）',
  rules: [
    '見るたびに1画。',
    '感想ではなく、起きたことを。',
    '名前は書かない。',
    '最後に数えて、集計シートに入力。',
  ],
  feelings: [
    '落ち着いている',
    'うれしそう',
    '驚いている',
    '迷っている',
    'いらいらしている',
    '怒っている',
    '心配そう',
    'ほっとしている',
  ],
  reactions: [
    '同じことを二度聞く',
    '助けてくれる人を探す',
    'すみずみまで読む',
    'ほかと比べる',
    '誰かに電話や連絡をする',
    '声に出して文句を言う',
    'お礼を言う',
    'あきらめる、立ち去る',
  ],
};
