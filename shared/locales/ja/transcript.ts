// Japanese: taking quotes from the transcript of an interview.
import type { transcript as enTranscript } from '../en/transcript';
import type { Words } from '../locale';

export const transcript: Words<typeof enTranscript> = {
  /** Beside Import. */
  open: 'インタビュー…',
  heading: 'インタビューの発言',
  intro:
    '書き起こしを貼り付けるか、ファイル（テキスト、VTT、SRT）を選びます。使う文は自分で選びます。ボードに載るのは選んだ文だけで、ほかは保存されません。',
  paste: '書き起こし',
  study: 'どのリサーチのものか',
  newStudy: '新しいインタビュー',
  title: 'インタビューの名前',
  titleHint: '「春のリサーチ」「P3」など',
  untitled: '発言の出どころがわかるように、インタビューに名前を付けてください。',
  consent: 'この方の言葉を使ってよいですか？',
  consentHint: '一度だけ確認し、「準備」のリサーチに残します。',
  consents: { yes: 'はい、同意を得ています', no: 'いいえ', unsaid: 'まだ確認していません' },
  /** For research whose consent Plan knows already. */
  consentKnown: { yes: '「準備」では、同意を得ています。', no: '「準備」では、同意を得ていません。' },
  show: '書き起こしを表示',
  empty: '先に書き起こしを貼り付けるか、ファイルを選んでください。',
  names: '付箋に書く名前',
  nameOf: '「{speaker}」の表示名',
  participant: '話している人',
  keys: 'クリックか矢印キーで文を選びます（Shiftで複数）。1〜{count}のキーでセクションに追加します。',
  addTo: '発言として追加する先',
  added: '「{section}」に発言を追加しました。',
  placed: '「{section}」に追加済み',
};
