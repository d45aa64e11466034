// Korean: what files add to people's own words: headings, labels, counts. Words also used on the board come
// from its own texts.

import type { files as en } from '../en/files';
import type { Words } from '../locale';
import { fileCheck } from './check';
import { frontline } from './frontline';

export const files: Words<typeof en> = {
  check: fileCheck,
  untitled: '공감 지도',
  persona: '페르소나',
  context: '배경',
  order: '진행 순서',
  unplaced: '섹션 밖',
  problem: '문제 정의',
  actions: '할 일',
  tensions: '모순',
  review: '돌아보는 질문',
  evidence: '근거',
  source: '출처',
  theme: '주제',
  author: '작성자',
  frontline,
  touchpoint: '접점',
  tags: '태그',
  stamps: '스탬프',
  votes: { other: '{count}표' },
  title: '제목',
  count: '개수',
  owner: '담당',
  due: '기한',
  status: '상태',
  measure: '확인 방법',
  trigger: '계기',
  restsOn: '뒷받침',
  action: '할 일',
  noNotes: '메모 없음',
  created: '만든 날',
  exported: '내보낸 날',
};
