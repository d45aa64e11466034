// Korean: what each template is good for, and why its orders are as they are. A reason must be true of the order
// that the template gives to that preset (shared/templates).

import type { templateWords as en } from '../en/templates';
import type { Basis, TemplateWords } from '../locale';

/** Where an order comes from; always shown with its reason. */
export const bases: Record<Basis, string> = {
  canvas: 'Empathy Map Canvas, 2017',
  'hear-first': '‘듣는 것’ 먼저는 Rembach, 나머지는 저희 판단',
  'business-model': '《비즈니스 모델의 탄생》',
  interviews: '시작은 Lucid와 IdeaScale, 나머지는 저희 판단',
  numbering: 'Rembach의 번호 순서',
  'twenty-minutes': 'Gray의 20분 세션',
  adapted: '여섯 섹션 지도의 순서를 고쳐 씀',
  ours: '저희 판단',
  facilitator: '진행자의 선택',
};

/** The reason of an order that people made by hand. */
export const customReason = '이 세션을 위해 만든 순서예요.';

export const templateWords: Record<keyof typeof en, TemplateWords> = /* @__PURE__ */ (() => ({
  'six-section': {
    about: '가장 널리 쓰는 지도예요. 주변 세상, 말과 행동, 마음속을 한 장에 담아요.',
    reasons: {
      'outside-in': '누구나 보고 들을 수 있는 것부터 시작하고, 마음속은 마지막에 봐요.',
      competitive:
        '듣는 것부터 시작해요. 고객에게는 엇갈리는 말, 거짓말, 겁주는 말이 쏟아져요. 그걸 알면 나머지가 또렷해져요.',
      'business-model':
        '주변 세상이 먼저예요. 그다음에 그것이 생각, 행동, 고통, 얻는 것에 어떤 영향을 주는지 봐요.',
      'evidence-first': '말과 행동은 기록에 남아 있으니, 추측해야 하는 것보다 먼저 봐요.',
      'inner-first': '감정이 가장 중요한 주제라서 생각과 감정부터 시작하고, 시간도 1.5배로 줘요.',
      recovery: '떠나게 만든 고통에서 시작해, 돌아오게 할 만한 것으로 끝내요.',
      'new-market': '속마음보다 사는 세상을 더 잘 아니까, 그 세상부터 봐요.',
      'loyal-growth': '무엇을 얻는지는 본인들이 잘 알아요. 거기서 시작해 아직 아픈 곳으로 끝내요.',
      express: '짧은 세션에 맞아요. 보고 듣는 것부터, 마음속은 마지막에.',
      internal: '회사 안에서 오가는 말이 나머지를 좌우하니까, 그것부터 봐요.',
    },
  },
  'four-quadrant': {
    about: '설명이 금방 끝나요. 말, 생각, 행동, 감정. 첫 지도나 인터뷰 한 건에 좋아요.',
    reasons: {
      'outside-in': '누구나 보고 들을 수 있는 것부터 시작하고, 마음속은 마지막에 봐요.',
      competitive: '수많은 메시지가 이들을 붙잡으려 해요. 무엇이 가닿았는지는 이들의 말에서 드러나요.',
      'business-model': '이미 하고 있는 일에 맞아야 쓰이니까, 행동부터 봐요.',
      'evidence-first': '행동과 말은 기록에 남아 있으니, 추측해야 하는 것보다 먼저 봐요.',
      'inner-first': '감정이 가장 중요한 주제라서 감정부터 시작하고, 시간도 1.5배로 줘요.',
      recovery: '떠날 때의 감정에서 시작해, 그래서 무엇을 했는지 봐요.',
      'new-market': '무엇을 하는지가 가장 알아보기 쉬워요. 생각은 아직 추측이라 마지막에 봐요.',
      'loyal-growth': '만족하는 사람들이에요. 그 이유에서 시작해 아직 남은 의문으로 끝내요.',
      express: '짧은 세션에 맞아요. 겉으로 드러난 것 한 단계, 마음속 한 단계.',
      internal: '회사 안에서 오가는 말이 나머지를 좌우하니까, 그것부터 봐요.',
    },
  },
  'goal-first': {
    about: '해내고 싶은 일에서 시작해요. 말과 행동을 나누고, 고통과 얻는 것은 머릿속에 넣어요.',
    reasons: {
      'outside-in': '목표가 먼저, 그다음은 누구나 보고 들을 수 있는 것. 마음속은 마지막에 봐요.',
      competitive:
        '목표 바로 다음이 듣는 것이에요. 고객에게는 엇갈리는 말, 거짓말, 겁주는 말이 쏟아져요. 그걸 알면 나머지가 또렷해져요.',
      'business-model':
        '목표 다음은 주변 세상이에요. 그다음에 그것이 생각, 행동, 고통, 얻는 것에 어떤 영향을 주는지 봐요.',
      'evidence-first': '목표를 정하고 나면 말과 행동부터 봐요. 기록에 남아 있으니까요. 나머지는 추측이에요.',
      'inner-first': '감정이 가장 중요한 주제라서 목표 바로 다음이 생각과 감정이고, 시간도 1.5배로 줘요.',
      recovery: '무엇을 원했고, 어떤 고통 때문에 떠났을까요? 돌아오게 할 만한 것으로 끝내요.',
      'new-market': '속마음보다 사는 세상을 더 잘 아니까, 목표 바로 다음에 봐요.',
      'loyal-growth': '목표를 이루고 있는 사람들이에요. 얻는 것으로 이어 가고, 아직 아픈 곳으로 끝내요.',
      express: '짧은 세션에 맞아요. 목표, 보고 듣는 것, 마지막에 마음속.',
      internal: '회사 안에서 오가는 말이 나머지를 좌우하니까, 목표 다음에 봐요.',
    },
  },
  'inner-and-outer': {
    about: '누구나 보고, 듣고, 말하는 것은 아니에요. 감각 이름을 쓰지 않아 어떤 사람에게나 맞는 지도예요.',
    reasons: {
      'outside-in': '겉으로 드러난 것부터 시작하고, 마음속은 마지막에 봐요.',
      competitive:
        '전해 받는 것부터 시작해요. 엇갈리는 정보, 거짓 정보, 겁주는 정보가 쏟아져요. 그걸 알면 나머지가 또렷해져요.',
      'business-model':
        '주변 세상이 먼저예요. 그다음에 그것이 생각, 행동, 고통, 얻는 것에 어떤 영향을 주는지 봐요.',
      'evidence-first': '표현하고 행동한 것은 기록에 남아 있으니, 추측해야 하는 것보다 먼저 봐요.',
      'inner-first': '감정이 가장 중요한 주제라서 생각과 감정부터 시작하고, 시간도 1.5배로 줘요.',
      recovery: '떠나게 만든 고통에서 시작해, 돌아오게 할 만한 것으로 끝내요.',
      'new-market': '속마음보다 사는 세상을 더 잘 아니까, 그 세상부터 봐요.',
      'loyal-growth': '무엇을 얻는지는 본인들이 잘 알아요. 거기서 시작해 아직 아픈 곳으로 끝내요.',
      express: '짧은 세션에 맞아요. 먼저 가닿는 것부터, 마음속은 마지막에.',
      internal: '회사 안에서 주고받는 것이 나머지를 좌우하니까, 그것부터 봐요.',
    },
  },
}))();
