// Chinese (simplified): the frame of the window, failures, and the command without a window.
import type { insertCommand as enCommand, failure as enFailure, window as enWindow } from '../en/window';
import type { Words } from '../locale';

export const window: Words<typeof enWindow> = {
  tabList: '同理心地图',
  tabs: { plan: '规划', guide: '引导', review: '回顾', export: '导出' },
  map: '地图',
  mapOption: '{title} · {persona}',
  untitled: '没有标题的地图',
  loading: '正在这个页面上找同理心地图…',
  tryAgain: '再试一次',
  resize: '调整窗口大小',
  resized: '窗口 {width} × {height}。',
  newer: '这张地图是更新版本的插件写的。可以查看和导出；要修改，请先更新插件。',
  fontMissing: '这里没有字体 {missing}，文字改用 {used}。',
  noMap: '这个页面上还没有同理心地图。',
  noMapHint: '先规划一张，只要一分钟。',
  goToPlan: '去规划',
};

export const failure: Words<typeof enFailure> = {
  sentences: {
    'bad-message': '窗口发来了插件不认识的内容。请关闭插件再打开。',
    'no-map': '这张地图已不在页面上。请撤销删除，或选别的地图。',
    'newer-map': '这张地图是更新版本的插件写的。可以查看和导出；要修改，请先更新插件。',
    'no-section': '“{item}”已不在地图上。请到“规划”里放回来。',
    'no-text': '这段文字已从白板删除。撤销删除后才能在这里改。',
    'no-note': '有张便签已不在页面上。请点“刷新”。',
    changed: '刚才有人在白板上改了它。先看一眼，再试一次。',
    'no-font': '字体 {item} 没能加载。请联网或换一种字体，再试一次。',
    cancelled: '已取消，白板没有变。',
    canvas: 'Figma 有一步没做成。请看看白板，再试一次。',
    'no-answer': '插件没有及时回应。请关闭再打开，白板上的内容都还在。',
    screen: '这个标签页显示不出来。其他标签页还能用，白板上的内容都还在。请把报告发给我们。',
  },
  copyReport: '复制报告',
  copied: '报告已复制，里面没有便签内容，也没有姓名。',
  copyByHand: '这里不能自动复制。请选中报告，手动复制：',
  report: '报告',
  dismiss: '知道了',
};

export const insertCommand: Words<typeof enCommand> = {
  inserted: '已插入“{title}”：{sections} 个区域，{people} 人。',
  unknownChoice: '没有“{value}”这种{field}。请再运行一次命令，选一个。',
  template: '模板',
  size: '尺寸',
  order: '顺序',
  failed: '没能插入地图。打开插件看看原因。',
};
