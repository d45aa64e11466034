// Korean: coming back to a map: what changed, what is due, and the next session.
import type { again as enAgain } from '../en/again';
import type { Words } from '../locale';

export const again: Words<typeof enAgain> = {
  heading: '지난번 이후',
  since: '비교한 때: {moment}',
  nothing: '지도에서 바뀐 것이 없어요.',
  changes: {
    fresh: { other: '새 메모 {count}개' },
    gone: { other: '없어진 메모 {count}개' },
    reworded: { other: '고쳐 쓴 메모 {count}개' },
    moved: { other: '옮긴 메모 {count}개' },
    answered: { other: '답을 얻은 질문 {count}개' },
    proven: { other: '추측에서 근거가 생긴 메모 {count}개' },
  },
  late: { other: '기한이 지난 할 일 {count}개' },
  due: { other: '일주일 안에 끝낼 할 일 {count}개' },
  unclear: { other: '기한 날짜가 분명하지 않은 할 일 {count}개' },
  reviewed: '돌아보는 질문 {all}개 중 {count}개에 답함',
  next: '다음 세션 시작',
  nextHint: '지도는 그대로 두고 시계만 처음으로 돌려요.',
  proposed: '제안하는 순서',
  proposedHint: '‘아님’으로 나온 것이 먼저예요. 그다음은 메모가 적거나 근거가 없는 섹션이에요.',
  use: '이 순서로 진행',
  refuted: '아님 {count}개',
  unbacked: '근거 없음',
  number: '{number}번째 세션',
  ready: '{number}번째 세션을 시작할 수 있어요. 메모는 모두 그대로예요.',
  answerSaid: '답을 저장했어요.',
  trigger: '계기',
  triggerHint: '~하면, ~한다',
};
