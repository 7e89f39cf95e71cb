export default {
  title: '我的',
  account: '账号 {name}',
  grants: '我的职责',
  grantsText: '职责由管理员设置，及于该单位和它的下级单位。',
  reading: '阅读方式',
  readingText: '只对这台设备生效。',
  more: '更多功能',
}
