// Japanese: the frame of the window, failures, and the command without a window.

import type {
  failure as enFailure,
  insertCommand as enInsertCommand,
  window as enWindow,
} from '../en/window';
import type { Words } from '../locale';

export const window: Words<typeof enWindow> = {
  tabList: '共感マップ',
  tabs: { plan: '準備', guide: '進行', review: '振り返り', export: '書き出し' },
  map: 'マップ',
  mapOption: '{title} · {persona}',
  untitled: '無題のマップ',
  loading: 'このページの共感マップを探しています…',
  tryAgain: 'もう一度試す',
  resize: 'ウィンドウのサイズを変更',
  resized: 'ウィンドウ：{width}×{height}',
  newer:
    'このマップは新しいバージョンのプラグインで作られています。見たり書き出したりはできますが、変更するにはプラグインを更新してください。',
  fontMissing: 'フォント「{missing}」が使えないため、「{used}」で表示しています。',
  noMap: 'このページにはまだ共感マップがありません。',
  noMapHint: 'まずは準備から。1分でできます。',
  goToPlan: '準備へ',
};

export const failure: Words<typeof enFailure> = {
  sentences: {
    'bad-message': 'ウィンドウから未知のデータが送られました。プラグインを閉じて、もう一度開いてください。',
    'no-map': 'マップがこのページから消えています。削除を取り消すか、別のマップを選んでください。',
    'newer-map':
      'このマップは新しいバージョンのプラグインで作られています。見たり書き出したりはできますが、変更するにはプラグインを更新してください。',
    'no-section': '「{item}」がマップから消えています。「準備」で元に戻せます。',
    'no-text': 'この項目のテキストがボードから削除されています。削除を取り消すと、ここで変更できます。',
    'no-note': '付箋がページから消えています。「更新」を押してください。',
    changed: 'ちょうど今、誰かがボードで変更しました。確認してから、もう一度試してください。',
    'no-font':
      'フォント「{item}」を読み込めませんでした。インターネットに接続するか別のフォントを選んで、もう一度試してください。',
    cancelled: 'キャンセルしました。ボードは元のままです。',
    canvas: 'Figmaが操作を受け付けませんでした。ボードを確認してから、もう一度試してください。',
    'no-answer':
      'プラグインから時間内に応答がありませんでした。閉じて開き直してください。ボードの内容は失われません。',
    screen:
      'このタブを表示できませんでした。ほかのタブは使えます。ボードの内容も無事です。よければレポートを送ってください。',
  },
  copyReport: 'レポートをコピー',
  copied: 'レポートをコピーしました。付箋の文章や名前は含まれません。',
  copyByHand: 'ここでは自動でコピーできません。レポートを選択して、手動でコピーしてください。',
  report: 'レポート',
  dismiss: '閉じる',
};

export const insertCommand: Words<typeof enInsertCommand> = {
  inserted: '「{title}」を追加しました（セクション{sections}個、{people}人用）。',
  unknownChoice: '「{value}」という{field}はありません。もう一度コマンドを実行して選んでください。',
  template: 'テンプレート',
  size: 'サイズ',
  order: '順番',
  failed: 'マップを追加できませんでした。プラグインを開くと理由がわかります。',
};
