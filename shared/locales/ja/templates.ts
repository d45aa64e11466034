// Japanese: what each template is good for, and why its orders are as they are. A reason must be true of the order
// that the template gives to that preset (shared/templates).

import type { templateWords as en } from '../en/templates';
import type { Basis, TemplateWords } from '../locale';

/** Where an order comes from; always shown with its reason. */
export const bases: Record<Basis, string> = {
  canvas: 'Empathy Map Canvas（2017年）',
  'hear-first': '「聞く」を先にするのはRembach、残りは私たちの判断',
  'business-model': '『ビジネスモデル・ジェネレーション』',
  interviews: '始め方はLucidとIdeaScale、残りは私たちの判断',
  numbering: 'Rembachの番号順',
  'twenty-minutes': 'Grayの20分セッション',
  adapted: '6つのセクションの順番をもとに調整',
  ours: '私たちの判断',
  facilitator: 'ファシリテーターの選択',
};

/** The reason of an order that people made by hand. */
export const customReason = 'このセッションのための順番です。';

export const templateWords: Record<keyof typeof en, TemplateWords> = /* @__PURE__ */ (() => ({
  'six-section': {
    about: '一番よく使われる形。周りの世界、言うこととやること、心の中を1枚に。',
    reasons: {
      'outside-in': '誰でも見聞きできることから始めて、心の中は最後に。',
      competitive:
        'まず「聞いていること」から。お客様には、ばらばらな話やうそ、怖い話も届きます。それがわかると残りが見えてきます。',
      'business-model': 'まず周りの世界から。次に、それが考え、行動、痛み、得たいことにどう響くか。',
      'evidence-first': '言ったことと行ったことは記録に残っています。推測が必要なことより先に。',
      'inner-first': '気持ちが一番大事なテーマ。考えと気持ちから始め、時間も1.5倍に。',
      recovery: '離れるきっかけになった痛みから。最後に、戻ってきてもらえるものを。',
      'new-market': '心の中より暮らしのほうがよくわかっているので、そこから。',
      'loyal-growth': '何を得ているかは本人がよく知っています。そこから始めて、最後にまだ残る痛みを。',
      express: '短いセッション向け。見聞きすることから始めて、心の中は最後に。',
      internal: '社内で交わされる言葉がほかのすべてに響くので、そこから。',
    },
  },
  'four-quadrant': {
    about: 'すぐに説明できる形。言う・考える・行う・感じる。初めてのマップや、インタビュー1件に。',
    reasons: {
      'outside-in': '誰でも見聞きできることから始めて、心の中は最後に。',
      competitive: 'たくさんの情報に囲まれている人たちです。何が届いたかは、本人の言葉でわかります。',
      'business-model': '今すでにしていることに合わなければ使われません。だから、そこから。',
      'evidence-first': '行ったことと言ったことは記録に残っています。推測が必要なことより先に。',
      'inner-first': '気持ちが一番大事なテーマ。「感じること」から始め、時間も1.5倍に。',
      recovery: '離れたときの気持ちから。次に、そのとき何をしたか。',
      'new-market': '何をしているかは一番調べやすいこと。何を考えているかはまだ推測なので、最後に。',
      'loyal-growth': '気に入ってくれています。その理由から始めて、最後にまだ残る迷いを。',
      express: '短いセッション向け。外側で1ステップ、内側で1ステップ。',
      internal: '社内で交わされる言葉がほかのすべてに響くので、そこから。',
    },
  },
  'goal-first': {
    about: 'やり遂げたいことから始める形。言うこととやることを分け、痛みと得たいことは頭の中に入れます。',
    reasons: {
      'outside-in': 'まず目標、次に誰でも見聞きできること。心の中は最後に。',
      competitive:
        '目標のすぐ次に「聞いていること」。お客様には、ばらばらな話やうそ、怖い話も届きます。それがわかると残りが見えてきます。',
      'business-model': '目標の次に周りの世界。それから、それが考え、行動、痛み、得たいことにどう響くか。',
      'evidence-first': '目標の次は、言ったことと行ったこと。記録に残っているからです。残りは推測です。',
      'inner-first': '気持ちが一番大事なテーマ。目標のすぐ次に考えと気持ちを置き、時間も1.5倍に。',
      recovery: '何を望んでいて、どの痛みで離れたのか。最後に、戻ってきてもらえるものを。',
      'new-market': '心の中より暮らしのほうがよくわかっているので、目標のすぐ次に。',
      'loyal-growth': '目標を達成できている人たちです。得ているものに進み、最後にまだ残る痛みを。',
      express: '短いセッション向け。目標、見聞きすること、最後に心の中。',
      internal: '社内で交わされる言葉がほかのすべてに響くので、目標の次に。',
    },
  },
  'inner-and-outer': {
    about: '誰もが見たり、聞いたり、話したりするとは限りません。感覚の名前を使わず、どんな人にも合う形です。',
    reasons: {
      'outside-in': '外に表れることから始めて、内側のことは最後に。',
      competitive:
        'まず「受け取ること」から。届く情報はばらばらで、うそや怖いものも混じります。それがわかると残りが見えてきます。',
      'business-model': 'まず周りの世界から。次に、それが考え、行動、痛み、得たいことにどう響くか。',
      'evidence-first': '伝えたことと行ったことは記録に残っています。推測が必要なことより先に。',
      'inner-first': '気持ちが一番大事なテーマ。考えと気持ちから始め、時間も1.5倍に。',
      recovery: '離れるきっかけになった痛みから。最後に、戻ってきてもらえるものを。',
      'new-market': '心の中より暮らしのほうがよくわかっているので、そこから。',
      'loyal-growth': '何を得ているかは本人がよく知っています。そこから始めて、最後にまだ残る痛みを。',
      express: '短いセッション向け。本人に届くものから始めて、内側は最後に。',
      internal: '社内で伝え合うことがほかのすべてに響くので、そこから。',
    },
  },
}))();
