// Korean: the page and the sheet for people who meet customers.
import type { frontline as en } from '../en/frontline';
import type { Words } from '../locale';

export const frontline: Words<typeof en> = {
  title: '현장 키트',
  lead: '{persona} 같은 사람을 매일 만나는 분께: 보고 들은 것을 표시해 주세요. 누구에게도 물어볼 필요는 없어요.',
  seem: '모습',
  react: '행동',
  guesses: '아직 추측일 뿐인 것: 실제로 보이나요?',
  words: '그 사람의 말',
  date: '날짜와 근무조',
  strokes: '표시',
  sum: '합계',
  seen: '{text} ({count}회)',
  rules: [
    '볼 때마다 한 획.',
    '느낌이 아니라 있었던 일을.',
    '이름은 쓰지 않기.',
    '끝나면 세어서 집계표에 적기.',
  ],
  feelings: [
    '편안해 보인다',
    '기뻐 보인다',
    '놀란 듯하다',
    '망설인다',
    '조급해 보인다',
    '짜증 나 보인다',
    '걱정스러워 보인다',
    '안심한 듯하다',
  ],
  reactions: [
    '같은 것을 두 번 묻는다',
    '도와줄 사람을 찾는다',
    '꼼꼼히 읽는다',
    '다른 곳과 비교한다',
    '누군가에게 연락한다',
    '소리 내어 불평한다',
    '고맙다고 말한다',
    '포기하거나 떠난다',
  ],
};
