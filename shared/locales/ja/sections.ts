// Japanese: the titles and prompts of every section that a template may have. `prompts` are the two on the board,
// `more` are those that the window offers. The same id means the same section in each template that has it.

import type { sections as en } from '../en/sections';
import type { SectionWords } from '../locale';
import { far, near } from '../prompt';

export const sections: Record<keyof typeof en, SectionWords> = /* @__PURE__ */ (() => ({
  'think-feel': {
    title: '考えていること・感じていること',
    prompts: [
      near('think-feel.unsaid', '{persona}が口には出さない心配ごとは？'),
      far('think-feel.matters', '製品のことは抜きにして、{persona}が一番大切にしていることは？'),
    ],
    more: [
      near('think-feel.awake', '{persona}が夜眠れなくなるのは何のせい？ 何があればほっとする？'),
      far('think-feel.hope', '3年後、{persona}はどうなっていたい？'),
      near('think-feel.one-word', '{touchpoint}で{persona}は何を感じる？ ひと言で、理由も'),
      far('think-feel.belief', '{persona}は信じていて、私たちは信じていないことは？'),
    ],
  },
  see: {
    title: '見ていること',
    prompts: [
      near('see.day', 'ふだんの1日、{persona}の目の前には何がある？ 場所、画面、人は？'),
      far('see.problems', '{persona}の周りには、どんな問題が見える？'),
    ],
    more: [
      near('see.people', '{persona}は誰を見ている？ その人たちは何を持ち、何をしている？'),
      far('see.stranger', '{persona}には見慣れていて、初めての人ならすぐ気づくことは？'),
      near('see.offers', '{persona}のもとに実際に届いている商品やサービスは？'),
      near('see.media', '{persona}は何を読み、何を観て、何をスクロールしている？'),
    ],
  },
  'say-do': {
    title: '言っていること・行っていること',
    prompts: [
      near('say-do.words', '{persona}は実際に何と言っていた？ 聞いたとおりの言葉で'),
      far('say-do.gap', '{persona}の言うこととやることが食い違うのは、どんなとき？'),
    ],
    more: [
      near('say-do.steps', '{persona}は何をどんな手順でしていた？ 自己流の工夫も含めて'),
      far('say-do.unsold', 'お金で買えるものが何もなかったら、{persona}はどうする？'),
      near('say-do.tells', '{persona}はこのことを、ほかの人にどう話す？'),
      near('say-do.alone', '{persona}が人前ですることと、1人のときだけすることは？'),
    ],
  },
  hear: {
    title: '聞いていること',
    prompts: [
      near('hear.messages', '{persona}の耳に入る、まぎらわしい話、怖い話、誤解を招く話は？'),
      far('hear.influence', '{persona}の考えを変えられるのは誰？ どうやって？'),
    ],
    more: [
      near('hear.friends', '友人や家族は、このことについて{persona}に何と言う？'),
      far('hear.second-hand', '{persona}が人づてにしか聞いていないことは？'),
      near('hear.work', '同僚や上司は{persona}に何と言う？'),
      near('hear.channels', '{persona}はどこから情報を得る？ 人、チャット、メディア？'),
    ],
  },
  pain: {
    title: '痛み・ストレス',
    prompts: [
      near('pain.week', '今週、{persona}が一番イライラしたことは？'),
      far('pain.risk', '{persona}が手間をかけてでも避けたいことは？'),
    ],
    more: [
      near('pain.obstacle', '{persona}の邪魔をしているのは何？'),
      far('pain.given-up', '{persona}がもうあきらめたことは？'),
      near('pain.cost', 'このことで{persona}は何を失っている？ 時間、お金、自尊心？'),
      near('pain.our-part', '私たちが{persona}の邪魔をしているのは、どんなところ？'),
    ],
  },
  gain: {
    title: '得たいこと',
    prompts: [
      near('gain.measure', '{persona}は何があれば「うまくいった」と思う？'),
      far('gain.reach', '結局のところ、{persona}が本当に手に入れたいものは？'),
    ],
    more: [
      near('gain.day', '何があれば、{persona}のふだんの1日がもっとよくなる？'),
      far('gain.without-us', '私たち抜きなら、{persona}はどうやってそこにたどり着く？'),
      near('gain.relief', '何が変われば、{persona}は最初に「楽になった」と感じる？'),
      far('gain.proud', '{persona}がほかの人に自慢したくなることは？'),
    ],
  },

  // Four quadrants.
  says: {
    title: '言うこと',
    prompts: [
      near('says.remembered', '{persona}の言葉で、一字一句覚えているひと言は？'),
      far('says.without-us', '私たちのいないところで、{persona}は人にどう話している？'),
    ],
    more: [
      near('says.moment', '{touchpoint}で{persona}は何と言う？'),
      near('says.asks', '{persona}が何度も聞いてくることは？'),
      far('says.polite', '{persona}が社交辞令で言っているだけのことは？'),
      far('says.own-words', '{persona}はこれを何と呼ぶ？ 私たちは何と呼んでいる？'),
    ],
    card: {
      say: '誰かが実際に聞いた言葉、読んだ言葉だけを「」に入れて書きましょう。',
      watch: 'はじめに出てくるのは建前です。「私たちのいないところでは何と言いますか？」と聞きましょう。',
    },
  },
  thinks: {
    title: '考えること',
    prompts: [
      near('thinks.moment', '{touchpoint}で、{persona}の頭に何が浮かぶ？'),
      far('thinks.for-granted', '{persona}には当たり前でも、私たちなら疑うことは？'),
    ],
    more: [
      near('thinks.doubt', '{persona}が疑っていながら、黙っていることは？'),
      near('thinks.weighs', '決める前に、{persona}は何と何を天秤にかける？'),
      far('thinks.expected', '{persona}は、周りから何を期待されていると思っている？'),
      far('thinks.years', '3年後には何が変わっていると、{persona}は思っている？'),
    ],
    card: {
      say: '頭に浮かんでも、人には言わないことは何ですか？ 1枚に1つ書きましょう。',
      watch: '本人に聞くまでは推測です。そのことを伝え、推測の印を付けてもらいましょう。',
    },
  },
  does: {
    title: '行うこと',
    prompts: [
      near('does.steps', '{persona}は実際に、何をどんな手順でしている？'),
      far('does.without-us', '私たちが存在しなかったら、{persona}はどうする？'),
    ],
    more: [
      near('does.last-time', '前に同じことがあったとき、{persona}は何をした？'),
      near('does.workarounds', '{persona}が編み出した自己流のやり方は？'),
      near('does.puts-off', '{persona}が先延ばしにしたり、手を付けないままのことは？'),
      far('does.habit', '{persona}が昔からずっと変えないやり方は？ いつから？'),
    ],
    card: {
      say: '実際に、何をどんな手順でしていますか？ 意見ではなく、動詞で書きましょう。',
      watch: '「するはず」「すると思う」は想像です。最後に実際にしたのはいつかを聞きましょう。',
    },
  },
  feels: {
    title: '感じること',
    prompts: [
      near('feels.one-word', '今の{persona}の気持ちは？ ひと言で、理由も'),
      far('feels.more-of', '{persona}がこれからもっと味わいたい気持ちは？'),
    ],
    more: [
      near('feels.worry', '今週、{persona}がずっと気がかりだったことは？'),
      near('feels.relief', '{persona}が最近ほっとしたのはいつ？ 何があった？'),
      near('feels.turn', '{persona}の気分が変わるのはどの瞬間？ よくなる？ 悪くなる？'),
      far('feels.hidden', '{persona}が隠している気持ちは？ 誰に対して？'),
    ],
    card: {
      say: '1枚に1つの気持ちと、その理由を書きましょう。「疲れた。だって…」のように。',
      watch: '理由がなければ「なぜ？」と聞きましょう。沈黙も怖がらずに待ちます。',
    },
  },

  // Goal first.
  goal: {
    title: '目標',
    prompts: [
      near('goal.task', '{persona}は何を、いつまでにやり遂げたい？'),
      far('goal.after', 'それができたら、{persona}の暮らしはどう変わる？'),
    ],
    more: [
      near('goal.start', '{persona}が動き出すきっかけは？'),
      near('goal.choice', '{persona}は何を決めようとしている？ ほかに誰の意見が関わる？'),
      near('goal.worked', '{persona}は何で「うまくいった」とわかる？'),
      far('goal.why', 'そもそも{persona}は、なぜそうしたい？'),
    ],
    card: {
      say: '何をやり遂げたいのでしょう？ 本人の言葉で書きましょう。方法はまだ書きません。',
      watch: '機能は目標ではありません。「それがあると何ができますか？」と聞きましょう。',
    },
  },
  say: {
    title: '言うこと',
    prompts: [
      near('say.exactly', '{persona}は誰に何と言った？ 言ったとおりに'),
      far('say.private', '{persona}が人前で言うことと、内輪でだけ言うことは？'),
    ],
    more: [
      near('say.complaint', '{persona}がこぼす不満は？'),
      near('say.recommends', '{persona}が友人に勧めるのは何？ どんな言葉で？'),
      far('say.story', 'このことで、{persona}がよくする話は？'),
      far('say.avoids', '{persona}が避けている話題は？'),
    ],
    card: {
      say: '誰かが聞いた言葉、読んだ言葉だけを書きましょう。誰に向けた言葉ですか？',
      watch: '要約が発言のような顔をして紛れ込みます。「実際には何と言っていましたか？」と聞きましょう。',
    },
  },
  do: {
    title: '行うこと',
    prompts: [
      near('do.today', '目標に近づくために、{persona}が今日したことは？'),
      far('do.alone', '誰も見ていないとき、{persona}は何をする？'),
    ],
    more: [
      near('do.first', '{persona}が真っ先にすることは？'),
      near('do.around', 'うまくいかないところを、{persona}はどう切り抜ける？'),
      near('do.help', '{persona}は誰に、どうやって助けを求める？'),
      far('do.stopped', '{persona}がやめてしまったことは？ なぜ？'),
    ],
    card: {
      say: '今は、どうやっていますか？ 自己流の工夫も含めて、動詞で書きましょう。',
      watch: '「するつもり」は、まだしていないことです。最後にしたのはいつかを聞きましょう。',
    },
  },

  // Inner and outer: no word here takes for granted that somebody sees, hears or speaks.
  notices: {
    title: '気づくこと',
    prompts: [
      near('notices.first', '{touchpoint}で、{persona}が最初に気づくことは？'),
      far('notices.no-longer', 'そこにあるのに、{persona}がもう気に留めなくなったものは？'),
    ],
    more: [
      near('notices.around', 'ふだんの1日、{persona}の周りには、どんな人、物、場所がある？'),
      near('notices.change', '今週、{persona}が気づいた変化は？'),
      near('notices.offers', '{persona}が気になる商品やサービスは？ なぜそれ？'),
      far('notices.others', 'ほかの人のすることで、{persona}が気にしているのは？'),
    ],
    card: {
      say: 'いつもの1日に、何に気づいていますか？ どうやって気づくのでしょう？',
      watch: '自分たちが気づきそうなことを並べがちです。「この人の場合は何が違いますか？」と聞きましょう。',
    },
  },
  'takes-in': {
    title: '受け取ること',
    prompts: [
      near('takes-in.messages', '{persona}に届く、まぎらわしい情報、怖い情報、誤解を招く情報は？'),
      far('takes-in.influence', '{persona}の考えを変えられるのは、誰の意見？'),
    ],
    more: [
      near('takes-in.friends', '友人や家族は、このことについて{persona}に何を伝えている？'),
      near('takes-in.work', '同僚や上司は、{persona}に何を伝えている？'),
      near('takes-in.ways', '情報はどうやって{persona}に届く？ 人、メッセージ、手話、メディア？'),
      far('takes-in.second-hand', '{persona}が人づてにしか知らないことは？'),
    ],
    card: {
      say: '周りの人やメディアから、何が届いていますか？ どんな形でもかまいません。',
      watch: 'どの付箋にも送り手がいるはずです。「誰から届きましたか？」と聞きましょう。',
    },
  },
  communicates: {
    title: '伝えること',
    prompts: [
      near('communicates.exactly', '{persona}はどう伝えた？ 言葉でも手話でも、そのままの表現で'),
      far('communicates.silently', '{persona}が言葉を使わずに伝えていることは？'),
    ],
    more: [
      near('communicates.asks', '{persona}が周りに頼むことは？'),
      near('communicates.passes-on', 'このことで、{persona}が人に伝えていることは？'),
      near('communicates.ways', '{persona}にとって、人とつながりやすい方法と、そうでない方法は？'),
      far('communicates.gap', '{persona}の伝えることと行動が食い違うのは、どんなとき？'),
    ],
    card: {
      say: '誰に、何を、どうやって伝えていますか？ 言葉、手話、絵、黙っていることも考えましょう。',
      watch: '誰かがその場に居合わせたことだけを書きます。誰もいなければ推測なので、別のセクションへ。',
    },
  },
  'thinks-feels': {
    title: '考え・感じること',
    prompts: [
      near('thinks-feels.unshared', 'ほかの誰も知らない、{persona}の頭を離れないことは？'),
      far('thinks-feels.cares', 'このこと以上に、{persona}が大切にしているものは？'),
    ],
    more: [
      near('thinks-feels.moment', '{touchpoint}で{persona}は何を感じる？ 何がそうさせる？'),
      near('thinks-feels.calm', '{persona}の気持ちが落ち着くのは？ 逆に、かき乱されるのは？'),
      far('thinks-feels.hope', 'これから数年に、{persona}が望むことは？'),
      far('thinks-feels.sure', '{persona}は確信していて、私たちはそうでもないことは？'),
    ],
    card: {
      say: 'ここからは内側です。1枚に1つの気持ちか考えと、その理由を書きましょう。',
      watch: '沈黙を怖がらずに待ちます。理由がなければ「なぜ？」と聞きましょう。',
    },
  },
}))();
