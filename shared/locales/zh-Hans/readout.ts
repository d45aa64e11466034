// Chinese (simplified): the page that sums a map up, in files and on the board.
import type { readout as en } from '../en/readout';
import type { Words } from '../locale';

export const readout: Words<typeof en> = {
  heading: '总结',
  matters: '最重要的事',
  contradiction: '最大的矛盾',
  unknown: '我们还不知道的',
  moreUnknown: { other: '还有 {count} 个猜测' },
  decisions: '决定',
  behind: '依据的便签',
  notes: { other: '{count} 张便签' },
  basis: '共 {count} 张便签，其中有依据的 {backed} 张，其余都是猜测。',
  noProblem: '还没有问题陈述。',
  noDecisions: '还没有决定。',
  noThemes: '还没有主题，也没有投票。',
  hint: '放在地图旁的一页：谁、问题、每个主题一句原话、最大的矛盾、还不知道的和决定。再放一次会换成新的（换了地图语言之后也一样），有人改写过的会留下。在“导出”里可存成网页和 Markdown。汇总列出这个页面上所有地图的主题。',
  digest: '按主题汇总',
  noTheme: '没有主题',
  columns: { notes: '便签', sections: '区域', segments: '客户', votes: '票数', backed: '有依据' },
  stories: '用户故事',
  story: '作为{persona}，我需要：{need}——为了：{aim}',
  noStories: '还没有人写下需要什么。',
  put: '把总结放到白板上',
  putDigest: '把汇总放到白板上',
  digestSaid: '汇总已放到白板上。',
  putSaid: '总结已放到白板上。',
};
