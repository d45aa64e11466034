// Simplified Chinese: the page and the sheet for people who meet customers.
import type { frontline as en } from '../en/frontline';
import type { Words } from '../locale';

export const frontline: Words<typeof en> = {
  title: '一线工具包',
  lead: '给每天接触{persona}的同事：把看到的、听到的记下来，不用去问任何人。',
  seem: '看起来怎样',
  react: '做了什么',
  guesses: '目前只是猜测：你看到了吗？',
  words: '原话',
  date: '日期和班次',
  strokes: '画“正”字',
  sum: '合计',
  seen: '{text}（{count} 次）',
  rules: ['每看到一次画一笔。', '记发生的事，不记看法。', '不写姓名。', '最后数一数，填进计数表。'],
  feelings: [
    '看起来放松',
    '看起来高兴',
    '看起来惊讶',
    '看起来拿不准',
    '看起来不耐烦',
    '看起来恼火',
    '看起来担心',
    '看起来松了口气',
  ],
  reactions: [
    '同一件事问两遍',
    '找人帮忙',
    '仔细看每一处',
    '跟别家比较',
    '打电话或发消息给别人',
    '出声抱怨',
    '道谢',
    '放弃或离开',
  ],
};
