// Korean: the titles and prompts of every section that a template may have. `prompts` are the two on the board,
// `more` are those that the window offers. The same id means the same section in each template that has it.
// A name may end in a vowel or a consonant, so {persona} is followed only by particles that do not change with it,
// such as 의, 에게 and 만.

import type { sections as en } from '../en/sections';
import type { SectionWords } from '../locale';
import { far, near } from '../prompt';

export const sections: Record<keyof typeof en, SectionWords> = /* @__PURE__ */ (() => ({
  'think-feel': {
    title: '생각과 감정',
    prompts: [
      near('think-feel.unsaid', '말은 안 해도, {persona}에게는 어떤 걱정이 있을까요?'),
      far('think-feel.matters', '제품과 상관없이, {persona}에게 가장 중요한 것은?'),
    ],
    more: [
      near('think-feel.awake', '{persona}의 잠을 설치게 하는 것은? 무엇이 있으면 마음이 놓일까요?'),
      far('think-feel.hope', '{persona}의 바람대로라면, 3년 뒤에는 어떤 모습일까요?'),
      near('think-feel.one-word', '{touchpoint}에서 {persona}의 기분을 한마디로 하면? 왜 그럴까요?'),
      far('think-feel.belief', '{persona}에게는 믿음인데 우리는 믿지 않는 것은?'),
    ],
  },
  see: {
    title: '보는 것',
    prompts: [
      near('see.day', '평범한 날, {persona}의 눈앞에는 무엇이 있나요? 장소, 화면, 사람은요?'),
      far('see.problems', '{persona}의 주변에는 어떤 문제가 보이나요?'),
    ],
    more: [
      near('see.people', '{persona}의 눈길이 가는 사람은? 그 사람은 무엇을 가졌고 무엇을 하나요?'),
      far('see.stranger', '{persona}에게는 익숙해서 안 보이지만, 처음 온 사람이면 알아챌 것은?'),
      near('see.offers', '{persona}에게 실제로 가닿는 제품이나 서비스는?'),
      near('see.media', '{persona}의 눈과 손이 자주 가는 글, 영상, 피드는?'),
    ],
  },
  'say-do': {
    title: '말과 행동',
    prompts: [
      near('say-do.words', '{persona}에게서 들은 말은? 들은 그대로 적어 보세요'),
      far('say-do.gap', '{persona}의 말과 행동이 다른 순간은?'),
    ],
    more: [
      near('say-do.steps', '우리가 본 {persona}의 행동을 순서대로 적으면? 자기만의 요령도 함께요'),
      far('say-do.unsold', '돈 주고 살 수 있는 것이 없다면, {persona} 스스로 어떻게 해결할까요?'),
      near('say-do.tells', '남들은 {persona}에게서 이 일을 어떻게 전해 듣나요?'),
      near('say-do.alone', '남들 앞에서와 혼자 있을 때, {persona}의 행동은 어떻게 다른가요?'),
    ],
  },
  hear: {
    title: '듣는 것',
    prompts: [
      near('hear.messages', '{persona}에게 들리는 헷갈리는 말, 겁주는 말, 오해를 부르는 말은?'),
      far('hear.influence', '{persona}의 마음을 바꿀 수 있는 사람은? 어떻게 바꿀까요?'),
    ],
    more: [
      near('hear.friends', '친구와 가족은 이 일을 두고 {persona}에게 뭐라고 하나요?'),
      far('hear.second-hand', '{persona}의 귀에 건너 건너 들어온 이야기는?'),
      near('hear.work', '동료와 상사는 {persona}에게 뭐라고 하나요?'),
      near('hear.channels', '{persona}에게 소식이 오는 통로는? 사람, 채팅, 미디어?'),
    ],
  },
  pain: {
    title: '고통',
    prompts: [
      near('pain.week', '이번 주 {persona}에게 가장 답답했던 일은?'),
      far('pain.risk', '{persona}에게 번거로워도 꼭 피하고 싶은 위험은?'),
    ],
    more: [
      near('pain.obstacle', '무엇이 {persona}의 앞을 가로막나요?'),
      far('pain.given-up', '{persona}에게 “이제 포기했다” 싶은 것은?'),
      near('pain.cost', '이 일로 {persona}에게서 빠져나가는 것은? 시간, 돈, 자존심?'),
      near('pain.our-part', '우리가 {persona}에게 걸림돌이 되는 순간은?'),
    ],
  },
  gain: {
    title: '얻는 것',
    prompts: [
      near('gain.measure', '{persona}에게 “잘됐다” 싶은 순간은? 무엇으로 알까요?'),
      far('gain.reach', '결국 {persona}의 진짜 바람은 무엇인가요?'),
    ],
    more: [
      near('gain.day', '무엇이 있으면 {persona}의 평범한 하루가 더 나아질까요?'),
      far('gain.without-us', '우리가 없다면, {persona}에게는 어떤 길이 있을까요?'),
      near('gain.relief', '무엇이 나아지면 {persona}의 숨통이 가장 먼저 트일까요?'),
      far('gain.proud', '{persona}의 자랑거리가 될 만한 일은?'),
    ],
  },

  // Four quadrants.
  says: {
    title: '말',
    prompts: [
      near('says.remembered', '{persona}의 말 중에서 한 글자도 안 틀리고 기억하는 것은?'),
      far('says.without-us', '우리가 없는 자리에서 {persona}의 이야기는 어떻게 달라지나요?'),
    ],
    more: [
      near('says.moment', '{touchpoint}에서 {persona}의 한마디는?'),
      near('says.asks', '{persona}에게서 몇 번이고 나오는 질문은?'),
      far('says.polite', '{persona}의 말 중 예의상 하는 말은?'),
      far('says.own-words', '{persona}의 표현으로는 이것을 뭐라고 하나요? 우리는요?'),
    ],
    card: {
      say: '누군가 실제로 듣거나 읽은 말만 따옴표에 넣어 적어 주세요.',
      watch: '예의상 하는 말이 먼저 나와요. 우리가 없는 자리에서는 뭐라고 하는지 물어보세요.',
    },
  },
  thinks: {
    title: '생각',
    prompts: [
      near('thinks.moment', '{touchpoint}에서 {persona}의 머릿속을 스치는 생각은?'),
      far('thinks.for-granted', '{persona}에게는 당연한데 우리라면 의심할 것은?'),
    ],
    more: [
      near('thinks.doubt', '말은 안 하지만 {persona}의 마음에 걸리는 점은?'),
      near('thinks.weighs', '결정하기 전, {persona}의 마음속에서 저울질하는 것은?'),
      far('thinks.expected', '{persona}의 생각에는 남들이 무엇을 기대하는 것 같나요?'),
      far('thinks.years', '{persona}의 생각에 3년 뒤에는 무엇이 달라질까요?'),
    ],
    card: {
      say: '머릿속에 맴돌지만 말하지 않는 것은 무엇인가요? 메모 하나에 생각 하나만 써 주세요.',
      watch: '본인에게 묻기 전까지는 추측이에요. 그 점을 짚어 주고, 추측이라고 표시해 달라고 하세요.',
    },
  },
  does: {
    title: '행동',
    prompts: [
      near('does.steps', '{persona}의 실제 행동은? 순서대로 적어 보세요'),
      far('does.without-us', '우리가 없었다면, {persona}의 선택은?'),
    ],
    more: [
      near('does.last-time', '지난번 같은 일이 있었을 때, {persona} 스스로 어떻게 했나요?'),
      near('does.workarounds', '{persona} 스스로 찾아낸 요령은?'),
      near('does.puts-off', '{persona}에게 자꾸 미루게 되거나 손도 못 대는 일은?'),
      far('does.habit', '{persona}의 오래된 습관은? 언제부터 그랬나요?'),
    ],
    card: {
      say: '실제로 무엇을 어떤 순서로 하나요? 의견 말고 동사로 써 주세요.',
      watch: '“해야지”, “할 텐데”는 바람일 뿐이에요. 마지막으로 정말 한 게 언제인지 물어보세요.',
    },
  },
  feels: {
    title: '감정',
    prompts: [
      near('feels.one-word', '지금 {persona}의 기분은? 한마디로, 이유까지'),
      far('feels.more-of', '{persona}의 삶에 더 많아지면 좋을 감정은?'),
    ],
    more: [
      near('feels.worry', '이번 주 {persona}의 걱정거리는?'),
      near('feels.relief', '최근 {persona}의 마음이 놓인 때는? 무슨 일이 있었나요?'),
      near('feels.turn', '{persona}의 기분이 바뀌는 순간은? 좋아지나요, 나빠지나요?'),
      far('feels.hidden', '{persona}의 숨겨 둔 감정은? 누구에게 숨기나요?'),
    ],
    card: {
      say: '메모 하나에 감정 하나, 그리고 이유까지 써 주세요. “지친다, 왜냐하면…”처럼요.',
      watch: '이유가 없으면 왜인지 물어보세요. 조용해도 기다려 주세요.',
    },
  },

  // Goal first.
  goal: {
    title: '목표',
    prompts: [
      near('goal.task', '{persona}에게 꼭 해내고 싶은 일은? 언제까지인가요?'),
      far('goal.after', '그러고 나면 {persona}의 삶은 어떻게 달라지나요?'),
    ],
    more: [
      near('goal.start', '{persona}에게 이 일을 시작할 계기가 된 것은?'),
      near('goal.choice', '{persona}의 앞에 놓인 결정은? 또 누구의 의견이 걸려 있나요?'),
      near('goal.worked', '해냈다는 것을 {persona}에게 알려 주는 신호는?'),
      far('goal.why', '애초에 {persona}에게 이것이 왜 필요한가요?'),
    ],
    card: {
      say: '무엇을 해내고 싶어 하나요? 그 사람의 말로 써 주세요. 방법은 빼고요.',
      watch: '기능은 목표가 아니에요. 그 기능으로 무엇을 하려는지 물어보세요.',
    },
  },
  say: {
    title: '말',
    prompts: [
      near('say.exactly', '{persona}의 말을 들은 그대로 옮기면? 누구에게 했나요?'),
      far('say.private', '여럿 앞에서와 사석에서, {persona}의 말은 어떻게 다른가요?'),
    ],
    more: [
      near('say.complaint', '{persona}의 입에서 자주 나오는 불평은?'),
      near('say.recommends', '친구가 묻는다면, {persona}의 추천은? 어떤 말로 권할까요?'),
      far('say.story', '이 일에 대한 {persona}의 단골 이야기는?'),
      far('say.avoids', '{persona}에게 꺼내기 싫은 화제는?'),
    ],
    card: {
      say: '누군가 듣거나 읽은 말만 써 주세요. 누구에게 한 말인가요?',
      watch: '요약이 인용인 척하기 쉬운 곳이에요. 정확히 뭐라고 했는지 물어보세요.',
    },
  },
  do: {
    title: '행동',
    prompts: [
      near('do.today', '오늘 {persona}의 하루에서 목표에 다가간 일은?'),
      far('do.alone', '아무도 안 볼 때, {persona}의 모습은?'),
    ],
    more: [
      near('do.first', '이 일 앞에서 {persona}의 첫걸음은?'),
      near('do.around', '잘 안되는 부분을 넘기는 {persona}만의 방법은?'),
      near('do.help', '도움이 필요할 때, {persona}의 곁에는 누가 있나요? 어떻게 부탁하나요?'),
      far('do.stopped', '{persona}의 생활에서 이제 사라진 일은? 왜 그만뒀나요?'),
    ],
    card: {
      say: '지금은 어떻게 하고 있나요? 나름의 요령까지, 동사로 써 주세요.',
      watch: '하려는 일은 아직 한 일이 아니에요. 마지막으로 한 게 언제인지 물어보세요.',
    },
  },

  // Inner and outer: no word here takes for granted that somebody sees, hears or speaks.
  notices: {
    title: '알아차리는 것',
    prompts: [
      near('notices.first', '{touchpoint}에서 가장 먼저 {persona}의 주의를 끄는 것은?'),
      far('notices.no-longer', '늘 곁에 있지만 이제 {persona}에게 당연해진 것은?'),
    ],
    more: [
      near('notices.around', '평범한 날, {persona}의 주변에는 어떤 사람, 물건, 장소가 있나요?'),
      near('notices.change', '이번 주 {persona}에게 느껴진 변화는?'),
      near('notices.offers', '{persona}의 관심을 끄는 제품이나 서비스는? 왜 그것일까요?'),
      far('notices.others', '다른 사람들이 하는 일 중 {persona}의 신경이 쓰이는 것은?'),
    ],
    card: {
      say: '평범한 날, 무엇을 알아차리나요? 어떻게 알아차리나요?',
      watch: '우리가 알아차릴 만한 것을 적기 쉬워요. 이 사람은 무엇이 다른지 물어보세요.',
    },
  },
  'takes-in': {
    title: '전해 받는 것',
    prompts: [
      near('takes-in.messages', '{persona}에게 오는 헷갈리는 정보, 겁주는 정보, 오해를 부르는 정보는?'),
      far('takes-in.influence', '{persona}의 마음을 바꿀 수 있는 것은 누구의 의견인가요?'),
    ],
    more: [
      near('takes-in.friends', '친구와 가족은 이 일에 대해 {persona}에게 무엇을 알려 주나요?'),
      near('takes-in.work', '동료와 상사는 {persona}에게 무엇을 전하나요?'),
      near('takes-in.ways', '{persona}에게 소식이 오는 방법은? 사람, 메시지, 수어, 미디어?'),
      far('takes-in.second-hand', '{persona}에게 남을 거쳐서만 오는 소식은?'),
    ],
    card: {
      say: '주변 사람과 미디어에서 무엇이 전해지나요? 어떤 형태든 좋아요.',
      watch: '메모마다 보낸 사람이 있어야 해요. 누구에게서 왔는지 물어보세요.',
    },
  },
  communicates: {
    title: '전하는 것',
    prompts: [
      near('communicates.exactly', '{persona}의 표현을 그대로 옮기면? 글이든 수어든 몸짓이든'),
      far('communicates.silently', '말이나 글 없이도 {persona}에게서 분명히 전해지는 것은?'),
    ],
    more: [
      near('communicates.asks', '{persona}에게서 주변 사람들이 자주 받는 부탁은?'),
      near('communicates.passes-on', '이 일에 대해 남들이 {persona}에게서 전해 받는 것은?'),
      near('communicates.ways', '{persona}에게 잘 맞는 소통 방법은? 안 맞는 방법은요?'),
      far('communicates.gap', '{persona}의 표현과 행동이 다른 순간은?'),
    ],
    card: {
      say: '무엇을 누구에게, 어떻게 전하나요? 말, 수어, 그림, 침묵도 떠올려 보세요.',
      watch: '누군가 그 자리에서 확인한 것만 남겨요. 아무도 없으면 추측이니 다른 섹션으로 옮기세요.',
    },
  },
  'thinks-feels': {
    title: '생각과 감정',
    prompts: [
      near('thinks-feels.unshared', '아무도 모르지만 {persona}의 마음을 차지하고 있는 것은?'),
      far('thinks-feels.cares', '이 모든 것보다 {persona}에게 더 소중한 것은?'),
    ],
    more: [
      near('thinks-feels.moment', '{touchpoint}에서 {persona}의 기분은? 무엇 때문인가요?'),
      near('thinks-feels.calm', '{persona}의 마음을 가라앉히는 것은? 반대로 뒤흔드는 것은?'),
      far('thinks-feels.hope', '앞으로 몇 년, {persona}의 바람은?'),
      far('thinks-feels.sure', '{persona}에게는 확실하지만 우리는 잘 모르겠는 것은?'),
    ],
    card: {
      say: '이제 마음속으로 들어가요. 메모 하나에 감정이나 생각 하나, 그리고 이유까지 써 주세요.',
      watch: '조용해도 기다려 주세요. 이유가 없으면 왜인지 물어보세요.',
    },
  },
}))();
