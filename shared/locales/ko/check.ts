// Korean: asking customers whether the notes are true: on the board, in the window, in files.
import type { BoardTexts } from '../locale';

export const boardCheck: BoardTexts['check'] = {
  heading: '확인할 것',
  columns: {
    question: '질문',
    section: '섹션',
    who: '누가 누구에게',
    due: '언제까지',
    answer: '답',
  },
  verdicts: {
    held: '맞음',
    refuted: '아님',
    mixed: '엇갈림',
  },
  labels: {
    held: '✓ 맞음',
    refuted: '✗ 아님',
    mixed: '± 엇갈림',
  },
  questions: {
    goal: '무엇을 해내려고 하나요? 이것도 들어가나요, 아닌가요: {text}',
    seen: '주변에서 무엇이 눈에 띄나요? 이것도 들어가나요, 아닌가요: {text}',
    heard: '다른 사람들은 뭐라고 하나요? 이것도 들어가나요, 아닌가요: {text}',
    said: '스스로는 뭐라고 말하나요? 이런 말인가요, 다른 말인가요: {text}',
    done: '지난번에는 어떻게 했나요? 이랬나요, 달랐나요: {text}',
    thought: '어떤 생각이 드나요? 이것도 들어가나요, 아닌가요: {text}',
    felt: '어떤 기분이 드나요? 이런가요, 다른가요: {text}',
    pain: '무엇 때문에 어렵거나 쉬운가요? 이것도 영향을 주나요, 아닌가요: {text}',
    gain: '무엇을 바라나요? 이것이 중요한가요, 아닌가요: {text}',
    none: '어떠신가요? 이런가요, 다른가요: {text}',
  },
  product: '(쓰고 있는 것)',
};

export const fileCheck = {
  asked: '물어본 사람 수',
  sources: '답한 사람',
  date: '답한 날',
  hitRate: '적중률',
  all: '모든 답',
  held: '{count}개 중 {held}개 맞음',
  few: '답이 적어요. 참고만 하세요',
  sheet: {
    title: '질문지',
    customer: '고객 {number}',
    asker: '물어본 사람',
    date: '날짜',
    hello:
      '시간 내 주셔서 고마워요. 어떻게 느끼시는지 알고 싶어요. 맞고 틀린 답은 없고, 질문을 건너뛰거나 언제든 그만둘 수 있어요.',
    consent: '제 답을 이름 없이 이 프로젝트에 기록하는 데 동의해요.',
    how: '먼저 열린 질문으로 묻고 들은 뒤에 답을 표시하세요.',
    scale: ['아님', '일부만 그럼', '그럼'],
    words: '본인의 말로',
  },
};

export const check = {
  first: '먼저 확인할 것',
  hint: '가장 굳게 믿으면서 가장 잘 모르는 것이에요. 상상만으로는 더 잘 맞힐 수 없으니 두세 개를 골라 물어보세요.',
  formula:
    '(1 + 표 + 문제 정의를 뒷받침하면 2 + 할 일 + 모순) × 2(가설), × 1(해석이거나 답이 엇갈릴 때). 점수가 같으면 읽는 순서예요.',
  none: '더 확인할 가설이 없어요.',
  choose: '고르기: {note}',
  questionSaid: '질문을 저장했어요.',
  answerOf: '답: {note}',
  unasked: '묻지 않음',
  answerSaid: '답: {answer}',
  asked: {
    other: '{count}명에게 물음',
  },
  draw: '보드에 놓기',
  drawn: {
    other: '질문 {count}개를 보드에 놓았어요.',
  },
  waiting: {
    other: '보드에 있는 답 {count}개가 아직 메모에 없어요.',
  },
  unread: {
    other:
      '표에 있는 답 {count}개는 아직 세지 않았어요. 이 목록에 있는 질문의 줄에 {answers} 가운데 하나로 시작해 적어 주세요.',
  },
  record: '메모에 표시',
  recorded: {
    other: '답 {count}개를 메모에 표시했어요.',
  },
  sheet: '질문지…',
  sheetHint: '고른 메모에 대해 고객 한 명당 한 장이에요. 인쇄하거나 보내거나 설문 도구용 표로 쓸 수 있어요.',
  customers: '고객 수',
  badCustomers: '고객 수는 {min}~{max} 사이의 정수로 적어 주세요.',
  sheetFormat: '질문지 형식',
  formats: {
    html: '인쇄용 페이지',
    markdown: 'Markdown',
    csv: '표(CSV)',
  },
  download: '질문지 다운로드',
  importing: '답 가져오기…',
  importHint:
    '답을 적은 질문지 표, 또는 한 사람에 한 줄, 질문마다 한 열인 표예요. 답은 0(아님), 1(일부만 그럼), 2(그럼)예요.',
  paste: '답을 여기에 붙여넣기',
  read: '답 확인하기',
  found: {
    other: '메모 {count}개에 대한 답',
  },
  unfit: {
    other: '질문에 맞지 않거나 답이 없는 줄 {count}개: {rows}',
  },
  noAnswers: '답을 찾지 못했어요.',
  take: '이 답 쓰기',
  replaced: '{names}의 새 답이 앞서 받은 답을 대신해요.',
  rule: '맞음: 점수의 4분의 3 이상. 아님: 4분의 1 이하. 그 사이는 엇갈림.',
  hitRate: '적중률',
  hitHint: '물어봤을 때 맞은 메모가 몇 개인지 보여 줘요. 어디서 추측이 자주 빗나가는지 알 수 있어요.',
  noHits: '아직 답이 없어요.',
  few: '답이 적음',
  all: '모든 답',
  allMaps: '이 페이지의 모든 지도',
  held: {
    other: '가설 {count}개 중 {held}개 맞음',
  },
};
