export default {
  title: '没有办成的原因',
  noHelp: '请核对填写的内容，或联系本单位管理员。',
  status: '接口状态码 {status}',
}
