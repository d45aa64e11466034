// Korean: taking quotes from the transcript of an interview.
import type { transcript as enTranscript } from '../en/transcript';
import type { Words } from '../locale';

export const transcript: Words<typeof enTranscript> = {
  /** Beside Import. */
  open: '인터뷰…',
  heading: '인터뷰에서 인용하기',
  intro:
    '녹취록을 붙여넣거나 파일(텍스트, VTT, SRT)을 선택해 주세요. 문장은 직접 골라요. 고른 문장만 보드에 올라가고, 나머지는 저장하지 않아요.',
  paste: '녹취록',
  study: '어느 조사의 인터뷰인가요?',
  newStudy: '새 인터뷰',
  title: '인터뷰 이름',
  titleHint: '예: “봄 조사”, “P3”',
  untitled: '인용의 출처를 알 수 있게 인터뷰 이름을 적어 주세요.',
  consent: '이 사람의 말을 써도 되나요?',
  consentHint: '한 번만 묻고, ‘준비’ 탭의 조사에 남겨요.',
  consents: { yes: '네, 동의했어요', no: '아니요', unsaid: '아직 묻지 않았어요' },
  /** For research whose consent Plan knows already. */
  consentKnown: {
    yes: '‘준비’ 탭에 동의했다고 적혀 있어요.',
    no: '‘준비’ 탭에 동의하지 않았다고 적혀 있어요.',
  },
  show: '녹취록 보기',
  empty: '먼저 녹취록을 붙여넣거나 파일을 선택해 주세요.',
  names: '메모에 쓸 이름',
  nameOf: '“{speaker}”의 표시 이름',
  participant: '말하는 사람',
  keys: '클릭이나 화살표 키로 문장을 고르고, Shift로 여러 개를 골라요. 1~{count} 키로 섹션에 추가해요.',
  addTo: '인용으로 추가할 섹션',
  added: '‘{section}’ 섹션에 인용을 추가했어요.',
  placed: '‘{section}’ 섹션에 추가됨',
};
