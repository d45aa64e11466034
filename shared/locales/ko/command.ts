// Korean: the command on the command line.
import type { command as en } from '../en/command';
import type { Words } from '../locale';

export const command: Words<typeof en> = {
  usage: `empathy-map validate FILE…
empathy-map convert FILE… --to FORMAT [--from FORMAT] [--out FILE] [--authors board|pseudonyms|none] [--unconsented] [--repair|--strict]
empathy-map diff FILE FILE [--json]

validate  Empathy Map JSON 파일을 검사하고 모든 문제를 위치와 함께 보여 줍니다
convert   아는 형식의 지도를 다른 형식으로 바꿔 --out 파일이나 표준 출력으로 내보냅니다
diff      첫 번째 파일에서 두 번째 파일로 달라진 점을 줄이나 JSON으로 알려 줍니다

FILE에 - 를 쓰면 표준 입력을 읽습니다.
--to      {to}
--from    {from}. 생략하면 파일을 보고 알아냅니다
--repair  손상된 Empathy Map JSON을 복구하고 바뀐 점을 알려 줍니다
--strict  파일에서 빠지는 내용이 하나라도 있으면 문제로 보고 아무것도 쓰지 않습니다
--unconsented  조사에 동의가 없는 메모도 씁니다. 지정하지 않으면 뺍니다
--lang    메시지 언어, {languages} 중 하나. 생략하면 시스템 언어를 씁니다

종료 코드: 0 문제없음, 1 파일에 문제 있음, 2 명령을 이해하지 못함. diff: 1 파일이 서로 다름, 2 읽을 수 없는 파일이 있음.`,
  valid: { other: '문제없음, 메모 {count}개' },
  about: '{file}: {sentence}',
  unreadable: '열 수 없어요',
  unwritable: '쓸 수 없어요',
  oneMap: '{format} 형식은 파일당 지도가 하나인데, 지도가 {count}개예요',
  strict: '빠지는 내용이 있어서 아무것도 쓰지 않았어요 (--strict)',
  losses: '{format} 형식에서 빠지는 것: {features}',
};
