// Japanese: what changed from one map to another.
import type { diff as enDiff } from '../en/diff';
import type { Words } from '../locale';

export const diff: Words<typeof enDiff> = {
  /** In Import, beside where a map goes. */
  compare: '開いているマップと比べるだけ',
  heading: 'ボードからファイルへの変化',
  nothing: '比べるだけで、何も変わりません。読み込むには行き先を選んでください。',

  none: '違いはありません。',
  notes: {
    added: { other: '追加された付箋{count}枚' },
    removed: { other: 'なくなった付箋{count}枚' },
    changed: { other: '変わった付箋{count}枚' },
    same: { other: '同じ付箋{count}枚' },
  },
  onlyBefore: '1つ目のファイルだけにあるマップ：{title}',
  onlyAfter: '2つ目のファイルだけにあるマップ：{title}',
};
