// Chinese, simplified: asking customers whether the notes are true: on the board, in the window, in files.
import type { BoardTexts } from '../locale';

export const boardCheck: BoardTexts['check'] = {
  heading: '待验证',
  columns: {
    question: '问题',
    section: '区域',
    who: '谁问谁',
    due: '何时之前',
    answer: '回答',
  },
  verdicts: {
    held: '属实',
    refuted: '不属实',
    mixed: '不一致',
  },
  labels: {
    held: '✓ 属实',
    refuted: '✗ 不属实',
    mixed: '± 不一致',
  },
  questions: {
    goal: '你想做成什么？这算不算其中之一：{text}',
    seen: '你在身边注意到什么？这算不算其中之一：{text}',
    heard: '别人对你说过什么？这算不算其中之一：{text}',
    said: '你自己怎么说？是这样说，还是别的：{text}',
    done: '上一次你是怎么做的？是这样，还是不同：{text}',
    thought: '你心里在想什么？这算不算其中之一：{text}',
    felt: '你对此感觉如何？是这样，还是不同：{text}',
    pain: '什么让这件事变难或变容易？这有没有影响：{text}',
    gain: '你希望怎样？这对你重不重要：{text}',
    none: '你的情况如何？是这样，还是不同：{text}',
  },
  product: '（你用的产品）',
};

export const fileCheck = {
  asked: '询问人数',
  sources: '回答者',
  date: '回答日期',
  hitRate: '命中率',
  all: '全部回答',
  held: '{count} 条中 {held} 条属实',
  few: '回答很少，仅供参考',
  sheet: {
    title: '问题单',
    customer: '客户 {number}',
    asker: '提问人',
    date: '日期',
    hello: '感谢你抽出时间。我们想了解你的真实情况，回答没有对错，任何问题都可以跳过，也可以随时停止。',
    consent: '我同意为本项目记录我的回答，不写我的名字。',
    how: '先用开放的问题来问，认真听，再勾选。',
    scale: ['不是', '部分是', '是'],
    words: '对方的原话',
  },
};

export const check = {
  first: '优先验证',
  hint: '大家最相信、却最不了解的事。光靠想象猜不准：挑两三条去问。',
  formula:
    '（1 + 票数 + 支持问题陈述时 2 + 行动数 + 矛盾数）× 2（猜测），× 1（推断，或回答不一致）。同分按阅读顺序。',
  none: '没有待验证的猜测了。',
  choose: '选择：{note}',
  questionSaid: '问题已保存。',
  answerOf: '回答：{note}',
  unasked: '未询问',
  answerSaid: '回答：{answer}。',
  asked: {
    other: '问了 {count} 人',
  },
  draw: '放到白板上',
  drawn: {
    other: '{count} 个问题已放到白板上。',
  },
  waiting: {
    other: '白板上有 {count} 个回答还没显示在便签上。',
  },
  unread: {
    other: '表格中有 {count} 个回答还没算上。请写在这个列表里某个问题的那一行，并以 {answers} 开头。',
  },
  record: '显示在便签上',
  recorded: {
    other: '{count} 个回答已显示在便签上。',
  },
  sheet: '问题单…',
  sheetHint: '针对所选便签，每位客户一份：可打印、可发送，也可作为问卷工具的表格。',
  customers: '客户人数',
  badCustomers: '客户人数要填 {min} 到 {max} 的整数。',
  sheetFormat: '问题单格式',
  formats: {
    html: '打印页面',
    markdown: 'Markdown',
    csv: '表格（CSV）',
  },
  download: '下载问题单',
  importing: '导入回答…',
  importHint: '填好的问题单表格，或每人一行、每个问题一列的表格。回答为 0（不是）、1（部分是）或 2（是）。',
  paste: '把回答粘贴到这里',
  read: '检查回答',
  found: {
    other: '{count} 张便签有回答',
  },
  unfit: {
    other: '{count} 行不对应任何问题或没有回答：{rows}',
  },
  noAnswers: '没有找到回答。',
  take: '采用这些回答',
  replaced: '{names} 的新回答会替换之前的回答。',
  rule: '属实：得分不低于四分之三。不属实：不高于四分之一。其余为不一致。',
  hitRate: '命中率',
  hitHint: '问过之后，有多少便签属实。从中能看出哪里容易猜错。',
  noHits: '还没有回答。',
  few: '回答很少',
  all: '全部回答',
  allMaps: '这个页面上的全部地图',
  held: {
    other: '{count} 个猜测中 {held} 个属实',
  },
};
