// Korean: the frame of the window, failures, and the command without a window.
import type {
  failure as enFailure,
  insertCommand as enInsertCommand,
  window as enWindow,
} from '../en/window';
import type { Words } from '../locale';

export const window: Words<typeof enWindow> = {
  tabList: '공감 지도',
  tabs: { plan: '준비', guide: '진행', review: '돌아보기', export: '내보내기' },
  map: '지도',
  mapOption: '{title} · {persona}',
  untitled: '제목 없는 지도',
  loading: '이 페이지에서 공감 지도를 찾고 있어요…',
  tryAgain: '다시 시도',
  resize: '창 크기 조절',
  resized: '창 크기: {width}×{height}',
  newer:
    '더 새로운 버전의 플러그인으로 만든 지도예요. 보거나 내보낼 수 있어요. 바꾸려면 플러그인을 업데이트해 주세요.',
  fontMissing: '‘{missing}’ 글꼴을 쓸 수 없어서 ‘{used}’ 글꼴로 표시해요.',
  noMap: '이 페이지에는 아직 공감 지도가 없어요.',
  noMapHint: '먼저 준비부터 해요. 1분이면 돼요.',
  goToPlan: '준비하러 가기',
};

export const failure: Words<typeof enFailure> = {
  sentences: {
    'bad-message': '창에서 알 수 없는 요청을 보냈어요. 플러그인을 닫고 다시 열어 주세요.',
    'no-map': '지도가 이 페이지에 없어요. 삭제를 실행 취소하거나 다른 지도를 골라 주세요.',
    'newer-map':
      '더 새로운 버전의 플러그인으로 만든 지도예요. 보거나 내보낼 수 있어요. 바꾸려면 플러그인을 업데이트해 주세요.',
    'no-section': '‘{item}’ 섹션이 지도에 없어요. ‘준비’에서 되돌릴 수 있어요.',
    'no-text': '이 내용을 담은 텍스트가 보드에서 삭제됐어요. 삭제를 실행 취소하면 여기서 바꿀 수 있어요.',
    'no-note': '메모가 페이지에 없어요. ‘새로고침’을 눌러 주세요.',
    changed: '방금 누군가 보드에서 바꿨어요. 확인한 뒤 다시 시도해 주세요.',
    'no-font':
      '‘{item}’ 글꼴을 불러오지 못했어요. 인터넷에 연결하거나 다른 글꼴을 고른 뒤 다시 시도해 주세요.',
    cancelled: '취소했어요. 보드는 그대로예요.',
    canvas: 'Figma가 작업을 받아들이지 않았어요. 보드를 확인한 뒤 다시 시도해 주세요.',
    'no-answer':
      '플러그인이 제때 응답하지 않았어요. 닫았다가 다시 열어 주세요. 보드의 내용은 사라지지 않아요.',
    screen:
      '이 탭을 표시하지 못했어요. 다른 탭은 쓸 수 있고, 보드의 내용은 그대로예요. 보고서를 보내 주세요.',
  },
  copyReport: '보고서 복사',
  copied: '보고서를 복사했어요. 메모 내용이나 이름은 들어 있지 않아요.',
  copyByHand: '여기서는 자동으로 복사할 수 없어요. 보고서를 선택해서 직접 복사해 주세요.',
  report: '보고서',
  dismiss: '닫기',
};

export const insertCommand: Words<typeof enInsertCommand> = {
  inserted: '“{title}” 지도를 추가했어요. 섹션 {sections}개, {people}명.',
  unknownChoice: '“{value}” {field}: 목록에 없어요. 명령을 다시 실행해서 골라 주세요.',
  template: '템플릿',
  size: '크기',
  order: '순서',
  failed: '지도를 추가하지 못했어요. 플러그인을 열면 이유를 볼 수 있어요.',
};
