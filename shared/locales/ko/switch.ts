// Korean: the screen on which an open map is given another template.

export const switching = {
  button: '템플릿 바꾸기…',
  heading: '템플릿 바꾸기',
  cancel: '취소',
  intro:
    '메모는 그대로 옮겨져요. 먼저 어디로 가는지 확인하세요. 버튼을 누르기 전에는 아무것도 바뀌지 않아요.',
  goes: '메모가 가는 곳',
  flow: { other: '{from} → {to}: {count}개' },
  none: '아직 섹션에 메모가 없어요.',
  keptWhy: '이 템플릿에 자리가 없는 메모는 ‘{kept}’에 모여요. 지도에는 그대로 남아요.',
  check: '확인해 주세요',
  checkWhy: '두 곳 이상에 어울리는 메모예요.',
  sectionOf: '섹션: {note}',
  more: { other: '외 {count}개' },
  run: '‘{template}’ 템플릿으로 바꾸기',
  working: '템플릿을 바꾸는 중…',
  done: {
    other: '‘{template}’ 템플릿으로 바꾸고 메모 {count}개를 옮겼어요. 한 번의 실행 취소로 되돌릴 수 있어요.',
  },
};
