// Chinese (simplified): the titles and prompts of every section that a template may have. `prompts` are the two on
// the board, `more` are those that the window offers. The same id means the same section in each template that has it.

import type { SectionWords } from '../locale';
import { far, near } from '../prompt';

export const sections = /* @__PURE__ */ (() =>
  ({
    'think-feel': {
      title: '所思所感',
      prompts: [
        near('think-feel.unsaid', '{persona}有什么担心没说出口？'),
        far('think-feel.matters', '抛开产品不谈，这件事上{persona}最在乎什么？'),
      ],
      more: [
        near('think-feel.awake', '什么事让{persona}睡不着？什么能让人松口气？'),
        far('think-feel.hope', '三年后，{persona}希望自己是什么样子？'),
        near('think-feel.one-word', '在{touchpoint}，{persona}是什么感受？用一个词，说说为什么。'),
        far('think-feel.belief', '关于这件事，{persona}相信什么，而我们不信？'),
      ],
    },
    see: {
      title: '所见',
      prompts: [
        near('see.day', '平常的一天，{persona}眼前有什么：地方、屏幕、人？'),
        far('see.problems', '{persona}在身边看到哪些问题？'),
      ],
      more: [
        near('see.people', '{persona}留意哪些人？那些人有什么、在做什么？'),
        far('see.stranger', '陌生人一眼能注意到、{persona}却早已视而不见的，是什么？'),
        near('see.offers', '哪些产品和服务真的到了{persona}眼前？'),
        near('see.media', '{persona}平时读什么、看什么、刷什么？'),
      ],
    },
    'say-do': {
      title: '所言所行',
      prompts: [
        near('say-do.words', '我们亲耳听{persona}说过什么？写原话。'),
        far('say-do.gap', '{persona}说的和做的，哪里对不上？'),
      ],
      more: [
        near('say-do.steps', '我们看到{persona}是怎么做的？一步一步写，土办法也算。'),
        far('say-do.unsold', '要是这方面什么都买不到，{persona}会怎么办？'),
        near('say-do.tells', '{persona}会怎么跟别人说这件事？'),
        near('say-do.alone', '当着别人，{persona}会做什么？哪些事只在独处时做？'),
      ],
    },
    hear: {
      title: '所闻',
      prompts: [
        near('hear.messages', '{persona}听到的话里，哪些让人糊涂、害怕，或者误导人？'),
        far('hear.influence', '谁能让{persona}改变主意？怎么做到的？'),
      ],
      more: [
        near('hear.friends', '关于这件事，亲友对{persona}说什么？'),
        far('hear.second-hand', '哪些事{persona}只是听别人转述的？'),
        near('hear.work', '同事和上司对{persona}说什么？'),
        near('hear.channels', '{persona}从哪里听到消息：人、群聊、媒体？'),
      ],
    },
    pain: {
      title: '痛点',
      prompts: [
        near('pain.week', '这周什么事最让{persona}恼火？'),
        far('pain.risk', '{persona}宁可绕路也要躲开什么风险？'),
      ],
      more: [
        near('pain.obstacle', '什么挡住了{persona}？'),
        far('pain.given-up', '{persona}已经放弃了什么？'),
        near('pain.cost', '这件事让{persona}搭进去多少时间、金钱或面子？'),
        near('pain.our-part', '我们在哪里给{persona}添了麻烦？'),
      ],
    },
    gain: {
      title: '收获',
      prompts: [
        near('gain.measure', '{persona}怎么知道事情办成了？'),
        far('gain.reach', '说到底，{persona}真正想要什么？'),
      ],
      more: [
        near('gain.day', '怎样能让{persona}平常的一天好过一点？'),
        far('gain.without-us', '没有我们，{persona}会怎么达到目的？'),
        near('gain.relief', '最先让{persona}松口气的会是什么？'),
        far('gain.proud', '什么事会让{persona}自豪地讲给别人听？'),
      ],
    },

    // Four quadrants.
    says: {
      title: '所言',
      prompts: [
        near('says.remembered', '{persona}说过的哪句话，我们记得一字不差？'),
        far('says.without-us', '我们不在场时，{persona}怎么跟别人说这件事？'),
      ],
      more: [
        near('says.moment', '在{touchpoint}，{persona}会说什么？'),
        near('says.asks', '{persona}反反复复问的是什么？'),
        far('says.polite', '{persona}的哪些话只是客气？'),
        far('says.own-words', '这东西{persona}叫它什么？我们又叫它什么？'),
      ],
      card: {
        say: '只写有人真的听到、读到的话，加上引号。',
        watch: '先冒出来的多半是客气话。问问：我们不在场时，TA 怎么说？',
      },
    },
    thinks: {
      title: '所思',
      prompts: [
        near('thinks.moment', '在{touchpoint}，{persona}脑子里闪过什么？'),
        far('thinks.for-granted', '哪些事{persona}觉得理所当然，我们却会打个问号？'),
      ],
      more: [
        near('thinks.doubt', '{persona}在怀疑什么，却没作声？'),
        near('thinks.weighs', '做决定之前，{persona}会掂量什么？'),
        far('thinks.expected', '{persona}觉得别人期望自己怎样？'),
        far('thinks.years', '{persona}觉得三年后会有什么不同？'),
      ],
      card: {
        say: 'TA 心里在想什么，却没说出口？一张便签写一个念头。',
        watch: '没问过本人，就都是猜测。把这点说清楚，让大家标出来。',
      },
    },
    does: {
      title: '所行',
      prompts: [
        near('does.steps', '{persona}实际上是怎么做的？一步一步写。'),
        far('does.without-us', '要是没有我们，{persona}会怎么做？'),
      ],
      more: [
        near('does.last-time', '上次碰到这种事，{persona}是怎么做的？'),
        near('does.workarounds', '{persona}想出了哪些土办法？'),
        near('does.puts-off', '哪些事{persona}一拖再拖，或干脆没做？'),
        far('does.habit', '哪些事{persona}一直是这么做的？从什么时候开始？'),
      ],
      card: {
        say: 'TA 实际上是怎么做的？一步一步写，用动词，不写看法。',
        watch: '“应该会”“大概会”都不算。问问上一次真的这么做是什么时候。',
      },
    },
    feels: {
      title: '所感',
      prompts: [
        near('feels.one-word', '{persona}此刻是什么感受？用一个词，说说为什么。'),
        far('feels.more-of', '生活里，{persona}希望哪种感受多一点？'),
      ],
      more: [
        near('feels.worry', '这周{persona}一直在担心什么？'),
        near('feels.relief', '{persona}上一次松口气是什么时候？当时发生了什么？'),
        near('feels.turn', '到了哪一刻，{persona}的心情会变好或变坏？'),
        far('feels.hidden', '{persona}把哪种感受藏了起来？不想让谁知道？'),
      ],
      card: {
        say: '一张便签写一种感受，写上原因：“累，因为……”',
        watch: '没写原因的，问为什么。安静一会儿没关系。',
      },
    },

    // Goal first.
    goal: {
      title: '目标',
      prompts: [
        near('goal.task', '{persona}想办成什么事？最晚什么时候？'),
        far('goal.after', '办成以后，{persona}的生活会有什么不同？'),
      ],
      more: [
        near('goal.start', '什么让{persona}动手做这件事？'),
        near('goal.choice', '{persona}正要做什么决定？还有谁说得上话？'),
        near('goal.worked', '{persona}会从哪里看出事情办成了？'),
        far('goal.why', '{persona}到底为什么想要这个？'),
      ],
      card: {
        say: 'TA 想办成什么事？用 TA 自己的话写，先不管怎么办到。',
        watch: '功能不是目标。问问要它来做什么。',
      },
    },
    say: {
      title: '所言',
      prompts: [
        near('say.exactly', '{persona}到底说了什么？对谁说的？'),
        far('say.private', '{persona}当众说什么？哪些话只在私下说？'),
      ],
      more: [
        near('say.complaint', '{persona}在抱怨什么？'),
        near('say.recommends', '{persona}会向朋友推荐什么？会怎么说？'),
        far('say.story', '关于这件事，{persona}爱讲哪个故事？'),
        far('say.avoids', '什么话题{persona}避而不谈？'),
      ],
      card: {
        say: '只写有人听到或读到的话。是对谁说的？',
        watch: '概括容易在这里冒充原话。问一句：TA 到底是怎么说的？',
      },
    },
    do: {
      title: '所行',
      prompts: [
        near('do.today', '今天{persona}做了什么，离目标近了一步？'),
        far('do.alone', '没人看着的时候，{persona}会做什么？'),
      ],
      more: [
        near('do.first', '要办这件事，{persona}最先做的是什么？'),
        near('do.around', '碰到不好用的地方，{persona}怎么绕过去？'),
        near('do.help', '{persona}会找谁帮忙？怎么找？'),
        far('do.stopped', '{persona}不再做什么了？为什么？'),
      ],
      card: {
        say: '眼下 TA 是怎么应付这件事的？土办法也算，用动词写。',
        watch: '打算做，不等于做了。问问上一次真的做是什么时候。',
      },
    },

    // Inner and outer: no word here takes for granted that somebody sees, hears or speaks.
    notices: {
      title: '所察',
      prompts: [
        near('notices.first', '在{touchpoint}，{persona}最先留意到什么？'),
        far('notices.no-longer', '什么东西一直都在，{persona}却不再留意？'),
      ],
      more: [
        near('notices.around', '平常的一天，{persona}身边有哪些人、东西和地方？'),
        near('notices.change', '这周{persona}留意到什么变化？'),
        near('notices.offers', '哪些产品和服务会引起{persona}注意？为什么是这些？'),
        far('notices.others', '别人在做的哪些事，{persona}会留意？'),
      ],
      card: {
        say: '平常的一天，TA 会留意到什么？是怎么留意到的？',
        watch: '大家容易写成自己会留意的。问问：换成这个人，有什么不同？',
      },
    },
    'takes-in': {
      title: '他人所传',
      prompts: [
        near('takes-in.messages', '{persona}收到的消息里，哪些让人糊涂、害怕，或者误导人？'),
        far('takes-in.influence', '谁的意见能让{persona}改变主意？'),
      ],
      more: [
        near('takes-in.friends', '关于这件事，亲友让{persona}知道了什么？'),
        near('takes-in.work', '同事和上司会把什么传达给{persona}？'),
        near('takes-in.ways', '消息怎么传到{persona}那里：人、信息、标识、媒体？'),
        far('takes-in.second-hand', '哪些事{persona}只是间接知道的？'),
      ],
      card: {
        say: '别人和媒体给 TA 传来了什么？什么形式都算。',
        watch: '每张便签都要有来处。问一句“这是从谁那里来的？”',
      },
    },
    communicates: {
      title: '所表达',
      prompts: [
        near('communicates.exactly', '{persona}是怎么表达的？照原样写下每个字、每个手势。'),
        far('communicates.silently', '不用一个字，{persona}让人明白了什么？'),
      ],
      more: [
        near('communicates.asks', '{persona}会向别人要什么？'),
        near('communicates.passes-on', '关于这件事，{persona}会转告别人什么？'),
        near('communicates.ways', '要联系别人，哪些方式对{persona}管用？哪些不管用？'),
        far('communicates.gap', '{persona}表达的和做的，哪里对不上？'),
      ],
      card: {
        say: 'TA 在表达什么？对谁，用什么方式：话语、手语、图画、沉默？',
        watch: '只写有人当场见证过的。没人见证，就是猜测，挪走。',
      },
    },
    'thinks-feels': {
      title: '所思所感',
      prompts: [
        near('thinks-feels.unshared', '什么事占着{persona}的心思，别人却都不知道？'),
        far('thinks-feels.cares', '比起这些，{persona}更在乎什么？'),
      ],
      more: [
        near('thinks-feels.moment', '在{touchpoint}，{persona}是什么感受？因为什么？'),
        near('thinks-feels.calm', '什么能让{persona}平静下来？什么正相反？'),
        far('thinks-feels.hope', '往后几年，{persona}盼着什么？'),
        far('thinks-feels.sure', '什么事{persona}很确定，我们却不确定？'),
      ],
      card: {
        say: '现在走进内心。一张便签写一种感受或一个念头，写上原因。',
        watch: '安静一会儿没关系。没写原因的，问为什么。',
      },
    },
  }) satisfies Record<string, SectionWords>)();
