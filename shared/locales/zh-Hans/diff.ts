// Simplified Chinese: what changed from one map to another.
import type { diff as enDiff } from '../en/diff';
import type { Words } from '../locale';

export const diff: Words<typeof enDiff> = {
  /** In Import, beside where a map goes. */
  compare: '只和打开的地图比较，不做改动',
  heading: '从白板到文件的变化',
  nothing: '比较不会改动任何内容。要导入，请选择放到哪里。',

  none: '没有差异。',
  notes: {
    added: { other: '新增 {count} 张便签' },
    removed: { other: '少了 {count} 张' },
    changed: { other: '改动 {count} 张' },
    same: { other: '不变 {count} 张' },
  },
  onlyBefore: '只在第一个文件里：{title}',
  onlyAfter: '只在第二个文件里：{title}',
};
