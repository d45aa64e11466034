// Japanese: what the sandbox says before there is a window.
import type { Choices } from '../locale';

export const windowTitle = '共感マップ';

export const slowWindow = '共感マップの起動に時間がかかっています。マップはまもなく表示されます。';

export const noWindow =
  '共感マップが応答しません。マップができていなければ、もう一度コマンドを実行してください。';

export const choices: Choices = {
  templates: {
    'six-section': '6つのセクション',
    'four-quadrant': '4つの象限',
    'goal-first': '目標から',
    'inner-and-outer': '内側と外側',
  },
  sizes: { regular: '標準', compact: 'コンパクト' },
  orders: {
    'outside-in': '外側から内側へ',
    competitive: '競争の激しい市場',
    'business-model': '価値提案',
    'evidence-first': 'インタビュー済み',
    'inner-first': '感情が大きいテーマ',
    recovery: '離れた顧客',
    'new-market': '新しい市場',
    'loyal-growth': 'ロイヤル顧客',
    express: '短時間',
    internal: '社員・パートナー',
    custom: '自分で決めた順',
  },
};
