// Korean: what changed from one map to another.
import type { diff as enDiff } from '../en/diff';
import type { Words } from '../locale';

export const diff: Words<typeof enDiff> = {
  /** In Import, beside where a map goes. */
  compare: '열린 지도와 비교만 하기',
  heading: '보드에서 파일로 달라진 점',
  nothing: '비교만 하고 아무것도 바꾸지 않아요. 가져오려면 넣을 곳을 골라 주세요.',

  none: '다른 점이 없어요.',
  notes: {
    added: { other: '새 메모 {count}개' },
    removed: { other: '없어진 메모 {count}개' },
    changed: { other: '바뀐 메모 {count}개' },
    same: { other: '그대로인 메모 {count}개' },
  },
  onlyBefore: '첫 번째 파일에만 있음: {title}',
  onlyAfter: '두 번째 파일에만 있음: {title}',
};
