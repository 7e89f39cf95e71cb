export default {
  signIn: '登录',
  signOut: '退出登录',
  signedIn: '已经登录，可以关闭这个窗口，回到原来的页面接着做。',
  otherLanguage: 'English',
  landing: {
    title: '共同体与结对共建',
    text: '看清什么等我处理、什么时候有什么活动、资金到了哪里。',
    help: '没有账号或忘记密码，请联系本单位管理员。',
    expired: '登录页面放得太久，请再登录一次。',
    failed: '没有登录成功，请再试一次。',
  },
  unbound: {
    title: '账号还没有关联到人员',
    text: '你已登录，但这个账号还没有关联到任何单位的人员。请联系本单位管理员办理，办好后再进入。',
    again: '已经办好，进入',
    other: '换一个账号',
  },
  unreachable: { title: '没有连上服务', text: '网络或服务暂时不通，请稍后再试。' },
  lost: {
    title: '登录已过期',
    text: '页面上填写的内容都还在。请在新窗口重新登录，登录后自动接着做。',
    signIn: '重新登录',
    leave: '回登录页',
  },
}
