// Chinese (simplified): what the sandbox says before there is a window.
import type { Choices } from '../locale';

export const windowTitle = '同理心地图';

export const slowWindow = '窗口打开得有点慢，地图马上就来。';

export const noWindow = '同理心地图没有响应。如果没看到新地图，请再运行一次命令。';

export const choices: Choices = {
  templates: {
    'six-section': '六个区域',
    'four-quadrant': '四象限',
    'goal-first': '目标先行',
    'inner-and-outer': '内与外',
  },
  sizes: { regular: '标准', compact: '紧凑' },
  orders: {
    'outside-in': '由外到内',
    competitive: '竞争激烈的市场',
    'business-model': '价值主张',
    'evidence-first': '手头有访谈',
    'inner-first': '情感类主题',
    recovery: '流失客户',
    'new-market': '新市场',
    'loyal-growth': '忠实客户',
    express: '快速版',
    internal: '员工和伙伴',
    custom: '自定义顺序',
  },
};
