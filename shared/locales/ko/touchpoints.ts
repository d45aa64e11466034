// Korean: touchpoints in Review.

import type { touchpoints as en } from '../en/touchpoints';
import type { Words } from '../locale';

export const touchpoints: Words<typeof en> = {
  none: '접점 없음',
  said: '접점을 저장했습니다.',
  empty: '아직 접점이 없습니다. 계획에 적거나 메모 끝에 #at-계산대처럼 붙이세요.',
  all: '전체',
  hint: '접점마다 각 섹션에 메모가 몇 개인지 보여 줍니다. 빈칸은 물어볼 만한 곳입니다.',
};
