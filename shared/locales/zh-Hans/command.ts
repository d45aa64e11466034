// Chinese (simplified): the command on the command line.

import type { command as en } from '../en/command';
import type { Words } from '../locale';

export const command: Words<typeof en> = {
  usage: `empathy-map validate 文件…
empathy-map convert 文件… --to 格式 [--from 格式] [--out 文件] [--authors board|pseudonyms|none] [--unconsented] [--repair|--strict]
empathy-map diff 文件 文件 [--json]

validate  检查每个 Empathy Map JSON 文件，列出每个问题和它的位置
convert   把任何已知格式的地图转成另一种格式，写入 --out 或标准输出
diff      说明从第一个文件到第二个文件改了什么，按行或 JSON 输出

文件可以写成 -，表示标准输入。
--to      {to}
--from    {from}；不写则自动识别
--repair  修复损坏的 Empathy Map JSON，并说明改了什么
--strict  文件里只要有内容没导入，就算有问题，什么也不写入
--unconsented  未征得同意的调研便签也写入；不加则不写
--lang    消息的语言，可选 {languages}；不写则使用系统语言

退出码：0 一切正常，1 有文件出问题，2 命令无法识别；diff：1 文件有差异，2 有文件读不了。`,
  valid: { other: '有效，{count} 张便签' },
  about: '{file}：{sentence}',
  unreadable: '打不开',
  unwritable: '无法写入',
  oneMap: '{format} 每个文件只放一张地图，这里有 {count} 张',
  strict: '有内容没导入，所以什么也没写入（--strict）',
  losses: '{format} 不包含：{features}',
};
