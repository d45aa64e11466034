// Korean: reporting a problem, under Export.
import type { problem as en } from '../en/problem';
import type { Words } from '../locale';

export const problem: Words<typeof en> = {
  heading: '문제 신고',
  intro:
    '이 보고서를 복사해서, 무엇이 잘못됐는지 한 문장과 함께 보내 주세요. 메모 내용이나 이름은 들어 있지 않아요.',
  selfCheck: '자가 진단',
  selfCheckHint: '페이지의 빈 곳에서 Figma를 시험해 보고 깨끗이 치워요. 몇 초면 끝나요.',
  checking: '진단 중…',
  done: { other: '진단했어요. 보고서에 결과 {count}개가 담겼어요.' },
  remains: {
    other: '진단했지만 레이어 {count}개를 지우지 못했어요. 페이지 오른쪽 아래 끝을 확인해 주세요.',
  },
};
