// Korean: touchpoints and situations.

import type { touchpoints as en } from '../en/touchpoints';
import type { Words } from '../locale';

export const touchpoints: Words<typeof en> = {
  anywhere: '접점 상관없이',
  next: '다음 접점',
  mark: '선택한 메모에 표시',
  marked: { other: '메모 {count}개에 표시했어요: {touchpoint}' },
  selectNotes: '먼저 보드에서 메모를 선택하세요.',
  none: '접점 없음',
  said: '접점을 저장했어요.',
  empty: '아직 접점이 없어요. ‘준비’에 적거나 메모 끝에 #at-계산대처럼 붙이세요.',
  all: '전체',
  hint: '접점마다 각 섹션에 메모가 몇 개인지 보여 줘요. 빈칸은 물어볼 만한 곳이에요.',
  whatIfs: '‘만약에’ 카드',
  whatIfsHint: '카드마다 메모를 묶기 전 단계가 하나 생겨요.',
  ownWhatIf: '직접 쓰기',
  addWhatIf: '카드 추가',
  frontline: '현장용',
  frontlineHint:
    '고객을 만나는 사람을 위한 인쇄용 페이지와 집계표예요. 집계표를 채워 ‘가져오기’로 불러오면 횟수가 관찰 메모가 돼요.',
  kitPage: '인쇄용 페이지',
  tallySheet: '집계표(CSV)',
  saved: '저장했어요: {file}',
};
