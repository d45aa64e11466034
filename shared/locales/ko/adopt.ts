// Korean: using a board that people drew themselves.
import type { adopt as enAdopt } from '../en/adopt';
import type { Words } from '../locale';

export const adopt: Words<typeof enAdopt> = {
  reading: '페이지를 살펴보는 중…',
  heading: '이 보드 사용',
  intro:
    '공감 지도로 보입니다. 각 영역이 무엇인지 확인하세요. 보드에서는 아무것도 옮기거나 그리지 않으며, 실행 취소 한 번으로 되돌립니다.',
  board: '보드',
  boardOption: '{number}: {notes}',
  areas: '보드의 영역',
  sectionOf: '섹션: {area}',
  unnamed: '제목 없음',
  unused: '사용 안 함',
  notes: { other: '메모 {count}개' },
  sort: '대신 메모 분류하기',
  run: { other: '이 보드 사용 (메모 {count}개)' },
  done: '이 보드가 이제 공감 지도입니다. 실행 취소 한 번으로 되돌립니다.',
  own: '직접 만든 보드',
  bare: '영역은 그대로 사용합니다. 제목, 페르소나, 문제, 액션은 아직 없습니다.',
  draw: '옆에 그리기',
  drawn: '보드 옆에 그렸습니다.',
  noHiding: '{sections}의 메모는 숨길 수 없습니다. 섹션 안이 아니라 보드 위에 바로 놓여 있습니다.',
  noPicture:
    '이 지도의 영역은 페이지에 바로 놓여 있어 지도만의 이미지를 만들 수 없습니다. 영역을 선택해 Figma에서 내보내세요.',
  noTemplate: '영역은 직접 만든 것이며 제자리에 남습니다. 그래서 템플릿을 바꿀 수 없습니다.',

  noMerge:
    '직접 만든 보드에는 아직 페르소나, 문제, 액션을 둘 곳이 없습니다. 파일을 추가하려면 먼저 ‘준비’에서 옆에 그리세요.',

  /** A table whose headings are sections. */
  table: {
    heading: '지도가 담긴 표',
    intro:
      '표의 칸은 메모가 아니어서 그대로 사용할 수 없습니다. 칸의 글을 새 지도의 메모로 만들 수 있습니다.',
    read: '표 읽기',
  },
};
