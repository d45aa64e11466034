// Korean: the page that sums a map up, in files and on the board.
import type { readout as en } from '../en/readout';
import type { Words } from '../locale';

export const readout: Words<typeof en> = {
  heading: '요약',
  matters: '가장 중요한 것',
  contradiction: '가장 큰 모순',
  unknown: '아직 모르는 것',
  moreUnknown: { other: '그 밖의 가설 {count}개' },
  decisions: '결정한 것',
  behind: '바탕이 된 메모',
  notes: { other: '메모 {count}개' },
  basis: '메모 {count}개, 그중 근거 있는 메모 {backed}개. 나머지는 가설이에요.',
  noProblem: '아직 문제 정의가 없어요.',
  noDecisions: '아직 결정한 것이 없어요.',
  noThemes: '아직 주제도 표도 없어요.',
  hint: '지도 옆에 놓는 한 페이지: 누구인지, 문제, 인용이 하나씩 붙은 주제, 가장 큰 모순, 아직 모르는 것, 결정한 것. 다시 놓으면 새로 바뀌고(지도의 언어를 바꾼 뒤에도요), 누가 고쳐 쓴 것은 남아요. ‘내보내기’에서 웹 페이지와 Markdown으로 만들 수 있어요. 다이제스트에는 이 페이지에 있는 모든 지도의 주제가 나와요.',
  digest: '주제별 다이제스트',
  noTheme: '주제 없음',
  columns: { notes: '메모', sections: '섹션', segments: '고객', votes: '표', backed: '근거 있음' },
  stories: '사용자 스토리',
  story: '{persona}에게 필요한 것: {need} – 목표: {aim}',
  noStories: '무엇이 필요한지 아직 아무도 쓰지 않았어요.',
  put: '요약을 보드에 놓기',
  putDigest: '다이제스트를 보드에 놓기',
  digestSaid: '다이제스트를 보드에 놓았어요.',
  putSaid: '요약을 보드에 놓았어요.',
};
