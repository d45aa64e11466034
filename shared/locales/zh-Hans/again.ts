// Simplified Chinese: coming back to a map: what changed, what is due, and the next session.
import type { again as enAgain } from '../en/again';
import type { Words } from '../locale';

export const again: Words<typeof enAgain> = {
  heading: '上次以来',
  since: '与 {moment} 相比。',
  nothing: '地图上没有变化。',
  changes: {
    fresh: { other: '新增 {count} 张便签' },
    gone: { other: '少了 {count} 张便签' },
    reworded: { other: '改写 {count} 张便签' },
    moved: { other: '移动 {count} 张便签' },
    answered: { other: '{count} 个问题有了答案' },
    proven: { other: '{count} 个猜测有了依据' },
  },
  late: { other: '{count} 项行动已过期' },
  due: { other: '{count} 项行动一周内到期' },
  unclear: { other: '{count} 项行动的截止日不明确' },
  reviewed: '{all} 个回顾问题中已回答 {count} 个',
  next: '开始下一次工作坊',
  nextHint: '地图保持不变，计时从头开始。',
  proposed: '建议的顺序',
  proposedHint: '先看不属实的，再看便签少或没有依据的区域。',
  use: '按这个顺序进行',
  refuted: '{count} 条不属实',
  unbacked: '没有依据',
  number: '第 {number} 次',
  ready: '第 {number} 次工作坊可以开始了，便签都还在。',
  answerSaid: '回答已保存。',
  trigger: '触发条件',
  triggerHint: '当……时，就……',
};
