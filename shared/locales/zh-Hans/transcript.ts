// Simplified Chinese: taking quotes from the transcript of an interview.
import type { transcript as enTranscript } from '../en/transcript';
import type { Words } from '../locale';

export const transcript: Words<typeof enTranscript> = {
  /** Beside Import. */
  open: '访谈…',
  heading: '访谈中的原话',
  intro: '粘贴访谈记录，或选择文件：文本、VTT 或 SRT。句子由你来选，只有选中的会放到白板上，其余一概不保存。',
  paste: '访谈记录',
  study: '属于哪项调研',
  newStudy: '新的访谈',
  title: '访谈名称',
  titleHint: '例如“春季访谈”或“P3”',
  untitled: '给访谈起个名称，这样每句原话都能说明出处。',
  consent: '可以使用这位受访者的话吗？',
  consentHint: '只问一次，答案记在“规划”的调研里。',
  consents: { yes: '可以，已征得同意', no: '不可以', unsaid: '还没有问' },
  /** For research whose consent Plan knows already. */
  consentKnown: { yes: '“规划”里写着：已征得同意。', no: '“规划”里写着：未征得同意。' },
  show: '显示访谈记录',
  empty: '先粘贴访谈记录，或选择一个文件。',
  names: '便签上的名字',
  nameOf: '“{speaker}”显示为',
  participant: '谁在说话',
  keys: '点击或用方向键选择句子，按住 Shift 可选多句。按 1 到 {count} 放入对应区域。',
  addTo: '作为原话放入',
  added: '原话已放入“{section}”。',
  placed: '已放入“{section}”',
};
