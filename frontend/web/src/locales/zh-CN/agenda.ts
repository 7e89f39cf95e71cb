export default {
  view: '日程',
  empty: '{day}起没有活动',
  allDay: '全天',
  more: '显示更多',
  end: '没有更多活动了',
  kinds: '{count} 种',
  person: '人员',
  print: '打印',
  picture: '存为图片',
  pictureFailed: '没能生成图片，请改用打印。',
  back: { month: '上个月', week: '上一周', semester: '上个学期', agenda: '往前一周' },
  on: { month: '下个月', week: '下一周', semester: '下个学期', agenda: '往后一周' },
}
