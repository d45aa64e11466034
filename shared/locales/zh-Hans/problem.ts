// Chinese (simplified): reporting a problem, under Export.

import type { problem as en } from '../en/problem';
import type { Words } from '../locale';

export const problem: Words<typeof en> = {
  heading: '报告问题',
  intro: '复制这份报告发给我们，再写一句哪里出了问题。报告里没有便签内容，也没有姓名。',
  selfCheck: '自检',
  selfCheckHint: '在页面空白处测试你的 Figma，测完会清理干净。只要几秒钟。',
  checking: '正在检查…',
  done: { other: '检查完毕。报告里现在有 {count} 条结果。' },
  remains: { other: '检查完毕，但有 {count} 个图层删不掉。请到所有内容的右下方找找。' },
};
