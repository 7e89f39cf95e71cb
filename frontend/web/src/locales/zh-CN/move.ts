export default {
  title: '改期：{title}',
  now: '现在是 {time}',
  keeps: '时长不变。',
  done: '“{title}”改到 {time}',
  looking: '正在查看这个时间……',
  free: '人员、主办单位和地点都没有重叠',
  outside: '松开则不改期',
  comma: '、',
  hint: '拖动可以改期；用键盘时进入一天，选中活动后按 M 改期，或用上档键加方向键移动。',
  movedMeanwhile: { title: '“{title}”已被别人改动', text: '日历已更新，请看过以后再改期。' },
  notYours: {
    title: '“{title}”不能由你改期',
    text: '只有参与方的联络员和上级主管可以改期；已举行和已取消的活动不再改期。',
  },
  delete: '删除活动',
  deleted: '已删除“{title}”',
}
