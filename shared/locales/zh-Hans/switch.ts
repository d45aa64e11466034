// Chinese, simplified: the screen on which an open map is given another template.

export const switching = {
  button: '更换模板…',
  heading: '更换模板',
  cancel: '取消',
  intro: '便签会原样移动。先看看它们去哪里：按下按钮之前，什么都不会变。',
  goes: '便签去哪里',
  flow: { other: '{from} → {to}：{count} 张' },
  none: '各区域里还没有便签。',
  keptWhy: '“{kept}”里放的是在这个模板中没有位置的便签，它们仍留在地图上。',
  check: '请确认',
  checkWhy: '这些便签可以放进不止一个区域。',
  sectionOf: '区域：{note}',
  more: { other: '另有 {count} 张' },
  run: '换成“{template}”',
  working: '正在更换模板…',
  done: { other: '模板已换成“{template}”，移动了 {count} 张便签。撤销一次即可换回。' },
};
