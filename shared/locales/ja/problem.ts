// Japanese: reporting a problem, under Export.

import type { problem as en } from '../en/problem';
import type { Words } from '../locale';

export const problem: Words<typeof en> = {
  heading: '不具合を報告',
  intro: 'このレポートをコピーし、何が起きたかを一言添えて送ってください。付箋の文章や名前は含まれません。',
  selfCheck: '動作チェック',
  selfCheckHint: 'ページの空いた場所でFigmaの動作を試し、あとを片付けます。数秒で終わります。',
  checking: 'チェック中…',
  done: { other: 'チェックしました。レポートに{count}件の結果が入りました。' },
  remains: {
    other: 'チェックしましたが、レイヤーが{count}個残りました。ページの右下の端を確認してください。',
  },
};
