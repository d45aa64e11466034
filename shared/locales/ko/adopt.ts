// Korean: using a board that people drew themselves.
import type { adopt as enAdopt } from '../en/adopt';
import type { Words } from '../locale';

export const adopt: Words<typeof enAdopt> = {
  reading: '페이지를 살펴보는 중…',
  heading: '이 보드 쓰기',
  intro:
    '공감 지도처럼 보여요. 각 영역이 무엇인지 확인해 주세요. 보드에서는 아무것도 옮기거나 그리지 않고, 한 번의 실행 취소로 되돌릴 수 있어요.',
  board: '보드',
  boardOption: '{number}: {notes}',
  areas: '보드의 영역',
  sectionOf: '섹션: {area}',
  unnamed: '제목 없음',
  unused: '쓰지 않음',
  notes: { other: '메모 {count}개' },
  sort: '대신 메모 분류하기',
  run: { other: '이 보드 쓰기(메모 {count}개)' },
  done: '이제 이 보드가 공감 지도예요. 한 번의 실행 취소로 되돌릴 수 있어요.',
  own: '직접 만든 보드',
  bare: '영역은 그대로 써요. 제목, 페르소나, 문제, 할 일은 아직 없어요.',
  draw: '옆에 그리기',
  drawn: '보드 옆에 그렸어요.',
  noHiding: '메모를 숨길 수 없는 곳: {sections}. 메모가 섹션 안이 아니라 보드 위에 바로 놓여 있어요.',
  noPicture:
    '이 지도의 영역은 페이지에 바로 놓여 있어서 지도만의 그림을 만들 수 없어요. 영역을 선택해 Figma에서 내보내세요.',
  noTemplate: '영역은 직접 만든 것이라 제자리에 남아요. 그래서 템플릿을 바꿀 수 없어요.',

  noMerge:
    '직접 만든 보드에는 아직 페르소나, 문제, 할 일을 둘 곳이 없어요. 파일을 더하려면 먼저 ‘준비’에서 옆에 그려 주세요.',

  /** A table whose headings are sections. */
  table: {
    heading: '지도가 담긴 표',
    intro: '표의 칸은 메모가 아니라서 그대로 쓸 수 없어요. 칸의 글을 새 지도의 메모로 만들 수는 있어요.',
    read: '표 읽기',
  },
};
