// Chinese (simplified): what each template is good for, and why its orders are as they are. A reason must be true of
// the order that the template gives to that preset (shared/templates).

import type { Basis, TemplateWords } from '../locale';

/** Where an order comes from; always shown with its reason. */
export const bases: Record<Basis, string> = {
  canvas: 'Empathy Map Canvas，2017',
  'hear-first': '“先写所闻”出自 Rembach，其余是我们的判断',
  'business-model': '《商业模式新生代》',
  interviews: '开头出自 Lucid 和 IdeaScale，其余是我们的判断',
  numbering: '按 Rembach 的编号',
  'twenty-minutes': 'Gray 的二十分钟工作坊',
  adapted: '由我们从六个区域的地图改编',
  ours: '我们的判断',
  facilitator: '主持人的选择',
};

/** The reason of an order that people made by hand. */
export const customReason = '为这次工作坊定的顺序。';

export const templateWords = /* @__PURE__ */ (() =>
  ({
    'six-section': {
      about: '最多人熟悉的一种：一个人身边的世界、TA 的言行，还有 TA 的内心。',
      reasons: {
        'outside-in': '先写谁都看得见、听得到的，心里的事放到最后。',
        competitive: '先写所闻：客户听到的话真假混杂，还有吓人的。弄清这些，后面就好写了。',
        'business-model': '先写 TA 身边的世界，再写它怎样影响 TA 的想法、行动、痛点和收获。',
        'evidence-first': '说过的、做过的都有记录，所以放在要靠猜的前面。',
        'inner-first': '这个主题里感受最重要，所以先写所思所感，时间也多给一半。',
        recovery: '从让 TA 离开的痛点写起，最后写什么能让 TA 回来。',
        'new-market': '我们更了解 TA 的世界，不太了解 TA 的心思，所以先写 TA 的世界。',
        'loyal-growth': 'TA 清楚自己得到了什么，就从这里写起，最后写还有什么不如意。',
        express: '时间短：先写 TA 看到和听到的，心里的事放到最后。',
        internal: '先写公司里大家怎么说，后面的都受它影响。',
      },
    },
    'four-quadrant': {
      about: '一说就懂：一个人说什么、想什么、做什么、感受如何。适合第一张地图，或只有一次访谈。',
      reasons: {
        'outside-in': '先写谁都看得见、听得到的，心里的事放到最后。',
        competitive: '许多声音都在争取 TA。从 TA 自己的话里，能看出哪些真的听进去了。',
        'business-model': '产品要配得上 TA 已经在做的事，所以先写所行。',
        'evidence-first': '做过的、说过的都有记录，所以放在要靠猜的前面。',
        'inner-first': '这个主题里感受最重要，所以先写所感，时间也多给一半。',
        recovery: '先写 TA 离开时的感受，再写 TA 为此做了什么。',
        'new-market': '做了什么最容易弄清；怎么想还是猜测，所以放到最后。',
        'loyal-growth': 'TA 在这里感觉不错，先写为什么，最后写还有什么疑虑。',
        express: '时间短：外在的合成一步，内心的合成另一步。',
        internal: '先写公司里大家怎么说，后面的都受它影响。',
      },
    },
    'goal-first': {
      about: '从一个人想办成的事写起。所言和所行分开写，痛点和收获归入内心。',
      reasons: {
        'outside-in': '先写目标，再写谁都看得见、听得到的，心里的事放到最后。',
        competitive: '目标之后就写所闻：客户听到的话真假混杂，还有吓人的。弄清这些，后面就好写了。',
        'business-model': '目标之后写 TA 身边的世界，再写它怎样影响 TA 的想法、行动、痛点和收获。',
        'evidence-first': '目标清楚了，就先写说过的、做过的：这些有记录，其余要靠猜。',
        'inner-first': '这个主题里感受最重要，所以目标之后就写所思所感，时间也多给一半。',
        recovery: 'TA 当初想要什么，什么痛点让 TA 离开？最后一步写什么能让 TA 回来。',
        'new-market': '我们更了解 TA 的世界，不太了解 TA 的心思，所以目标之后先写 TA 的世界。',
        'loyal-growth': 'TA 在这里能达到目标，接着写 TA 的收获，最后写还有什么不如意。',
        express: '时间短：先写目标，再写 TA 看到和听到的，心里的事放到最后。',
        internal: '目标之后写公司里大家怎么说，后面的都受它影响。',
      },
    },
    'inner-and-outer': {
      about: '按感官分区会漏掉一些人：不是人人都能看、能听、能说。这些区域适合每个人。',
      reasons: {
        'outside-in': '先写显露在外的，心里的事放到最后。',
        competitive: '先写他人所传：消息真假混杂，还有吓人的。弄清这些，后面就好写了。',
        'business-model': '先写 TA 身边的世界，再写它怎样影响 TA 的想法、行动、痛点和收获。',
        'evidence-first': '表达过的、做过的都有记录，所以放在要靠猜的前面。',
        'inner-first': '这个主题里感受最重要，所以先写所思所感，时间也多给一半。',
        recovery: '从让 TA 离开的痛点写起，最后写什么能让 TA 回来。',
        'new-market': '我们更了解 TA 的世界，不太了解 TA 的心思，所以先写 TA 的世界。',
        'loyal-growth': 'TA 清楚自己得到了什么，就从这里写起，最后写还有什么不如意。',
        express: '时间短：先写传到 TA 那里的，心里的事放到最后。',
        internal: '先写公司里传来传去的，后面的都受它影响。',
      },
    },
  }) satisfies Record<string, TemplateWords>)();
