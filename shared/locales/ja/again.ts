// Japanese: coming back to a map: what changed, what is due, and the next session.
import type { again as enAgain } from '../en/again';
import type { Words } from '../locale';

export const again: Words<typeof enAgain> = {
  heading: '前回からの変化',
  since: '{moment}と比べています。',
  nothing: 'マップに変化はありません。',
  changes: {
    fresh: { other: '新しい付箋{count}枚' },
    gone: { other: 'なくなった付箋{count}枚' },
    reworded: { other: '書き換えた付箋{count}枚' },
    moved: { other: '移動した付箋{count}枚' },
    answered: { other: '答えが出た質問{count}件' },
    proven: { other: '推測から根拠ありに変わった付箋{count}枚' },
  },
  late: { other: '期限を過ぎたアクション{count}件' },
  due: { other: '1週間以内が期限のアクション{count}件' },
  unclear: { other: '期限の日付がはっきりしないアクション{count}件' },
  reviewed: '振り返りの問い{all}件のうち{count}件に答えあり',
  next: '次のセッションを始める',
  nextHint: 'マップはそのまま残り、時計だけが最初に戻ります。',
  proposed: 'おすすめの順番',
  proposedHint: '違うとわかったものが先、次に付箋が少ないか根拠のないセクション。',
  use: 'この順番で進める',
  refuted: '違うとわかったもの{count}件',
  unbacked: '根拠なし',
  number: '第{number}回',
  ready: '第{number}回を始められます。付箋はすべて残っています。',
  answerSaid: '答えを保存しました。',
  trigger: 'きっかけ',
  triggerHint: '〜したら、〜する',
};
