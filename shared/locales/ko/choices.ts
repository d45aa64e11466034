// Korean: what the sandbox says before there is a window.
import type { Choices } from '../locale';

export const windowTitle = '공감 지도';

export const slowWindow = '공감 지도를 여는 데 시간이 걸리고 있어요. 지도는 곧 나타나요.';

export const noWindow = '공감 지도가 응답하지 않아요. 새 지도가 없으면 명령을 다시 실행해 주세요.';

export const choices: Choices = {
  templates: {
    'six-section': '여섯 섹션',
    'four-quadrant': '사분면',
    'goal-first': '목표부터',
    'inner-and-outer': '안과 밖',
  },
  sizes: { regular: '기본', compact: '한 장' },
  orders: {
    'outside-in': '밖에서 안으로',
    competitive: '경쟁이 치열한 시장',
    'business-model': '가치 제안',
    'evidence-first': '인터뷰가 있을 때',
    'inner-first': '감정이 중요한 주제',
    recovery: '떠난 고객',
    'new-market': '새로운 시장',
    'loyal-growth': '충성 고객',
    express: '빠르게',
    internal: '직원과 파트너',
    custom: '직접 정한 순서',
  },
};
