// Japanese: the command on the command line.

import type { command as en } from '../en/command';
import type { Words } from '../locale';

export const command: Words<typeof en> = {
  usage: `empathy-map validate FILE…
empathy-map convert FILE… --to FORMAT [--from FORMAT] [--out FILE] [--authors board|pseudonyms|none] [--unconsented] [--repair|--strict]
empathy-map diff FILE FILE [--json]

validate  Empathy Map JSONファイルを検査し、問題を場所とともにすべて表示します
convert   既知の形式のマップを別の形式に変換し、--outのファイルまたは標準出力に書き出します
diff      1つ目のファイルから2つ目への変化を、行またはJSONで示します

FILEを - にすると標準入力から読み込みます。
--to      {to}
--from    {from}。省略すると自動で判別します
--repair  壊れたEmpathy Map JSONを修復し、変更した点を表示します
--strict  ファイルの内容が1つでも除かれると問題とみなし、何も書き出しません
--unconsented  同意がないリサーチの付箋も書き出します。指定しなければ除きます
--lang    メッセージの言語。{languages} のいずれか。省略するとシステムの言語になります

終了コード：0 問題なし、1 ファイルに問題あり、2 コマンドを解釈できない。diff：1 違いがある、2 読めないファイルがある`,
  valid: { other: '問題なし、付箋{count}枚' },
  about: '{file}：{sentence}',
  unreadable: '開けません',
  unwritable: '書き込めません',
  oneMap: '{format}は1ファイルにつき1マップですが、マップが{count}個あります',
  strict: '除かれる内容があるため、何も書き出しません（--strict）',
  losses: '{format}に含まれないもの：{features}',
};
