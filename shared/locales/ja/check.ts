// Japanese: asking customers whether the notes are true: on the board, in the window, in files.
import type { BoardTexts } from '../locale';

export const boardCheck: BoardTexts['check'] = {
  heading: '確かめること',
  columns: {
    question: '質問',
    section: 'セクション',
    who: '誰が誰に聞く',
    due: 'いつまで',
    answer: '答え',
  },
  verdicts: {
    held: 'その通り',
    refuted: '違った',
    mixed: '分かれた',
  },
  labels: {
    held: '✓ その通り',
    refuted: '✗ 違った',
    mixed: '± 分かれた',
  },
  questions: {
    goal: '何をやり遂げたいですか？これは含まれますか、含まれませんか：{text}',
    seen: 'まわりで何に気づきますか？これは含まれますか、含まれませんか：{text}',
    heard: 'まわりの人は何と言っていますか？これは含まれますか、含まれませんか：{text}',
    said: '自分では何と言っていますか？このようなことですか、別のことですか：{text}',
    done: '前回はどうしましたか？このようでしたか、違いましたか：{text}',
    thought: 'どんなことが頭に浮かびますか？これは含まれますか、含まれませんか：{text}',
    felt: 'どう感じていますか？このようですか、違いますか：{text}',
    pain: '何が難しく、または楽にしていますか？これは関係ありますか、ありませんか：{text}',
    gain: 'どうなってほしいですか？これは大切ですか、そうでもないですか：{text}',
    none: 'あなたの場合はどうですか？このようですか、違いますか：{text}',
  },
  product: '（使っているもの）',
};

export const fileCheck = {
  asked: '聞いた人数',
  sources: '答えた人',
  date: '答えた日',
  hitRate: '的中率',
  all: 'すべての答え',
  held: '{count}件中{held}件がその通り',
  few: '答えが少ないため、目安です',
  sheet: {
    title: '質問シート',
    customer: 'お客様{number}',
    asker: '聞き手',
    date: '日付',
    hello:
      'お時間をいただきありがとうございます。どのように感じているかを知りたいので、正解も間違いもありません。答えたくない質問は飛ばせますし、いつでもやめられます。',
    consent: '答えが、名前なしでこのプロジェクトのために記録されることに同意します。',
    how: 'まず自由に話してもらい、よく聞いてから印をつけます。',
    scale: ['違う', '一部そう', 'そう'],
    words: '本人の言葉',
  },
};

export const check = {
  first: '最初に確かめること',
  hint: 'いちばん強く思い込んでいて、いちばん知らないこと。想像しても当たるようにはなりません。2、3件選んで聞きましょう。',
  formula:
    '（1＋票数＋課題定義を裏付けるなら2＋アクション＋矛盾）×2（仮説）または×1（解釈、または答えが分かれたもの）。同点は読む順です。',
  none: '確かめる仮説はもうありません。',
  choose: '選ぶ：{note}',
  questionSaid: '質問を保存しました。',
  answerOf: '答え：{note}',
  unasked: 'まだ聞いていない',
  answerSaid: '答え：{answer}。',
  asked: {
    other: '{count}人に聞きました',
  },
  draw: 'ボードに置く',
  drawn: {
    other: '質問{count}件をボードに置きました。',
  },
  waiting: {
    other: 'ボードの答え{count}件が、まだ付箋に表示されていません。',
  },
  unread: {
    other:
      '表の答え{count}件は、まだ数えられていません。この一覧の質問の行に、{answers}のどれかで始めて書いてください。',
  },
  record: '付箋に表示',
  recorded: {
    other: '答え{count}件を付箋に表示しました。',
  },
  sheet: '質問シート…',
  sheetHint: '選んだ付箋について、お客様1人に1枚。印刷、送付、またはアンケートツール用の表にできます。',
  customers: 'お客様の人数',
  badCustomers: 'お客様の人数は{min}〜{max}の整数で入力してください。',
  sheetFormat: 'シートの形式',
  formats: {
    html: '印刷用ページ',
    markdown: 'Markdown',
    csv: '表（CSV）',
  },
  download: 'シートをダウンロード',
  importing: '答えを読み込む…',
  importHint:
    '記入したシートの表、または1人1行で質問ごとに1列の表。答えは0（違う）、1（一部そう）、2（そう）です。',
  paste: '答えをここに貼り付け',
  read: '答えを確認',
  found: {
    other: '付箋{count}枚への答え',
  },
  unfit: {
    other: '質問に合わない、または答えのない行が{count}行：{rows}',
  },
  noAnswers: '答えが見つかりません。',
  take: 'この答えを使う',
  replaced: '{names}の前の答えは、新しい答えに入れ替わります。',
  rule: 'その通り：点数の4分の3以上。違った：4分の1以下。その間は分かれた。',
  hitRate: '的中率',
  hitHint: '聞いてみて、その通りだった付箋の数。どこで推測を外しやすいかがわかります。',
  noHits: 'まだ答えがありません。',
  few: '答えが少ない',
  all: 'すべての答え',
  allMaps: 'このページのすべてのマップ',
  held: {
    other: '仮説{count}件中{held}件がその通り',
  },
};
