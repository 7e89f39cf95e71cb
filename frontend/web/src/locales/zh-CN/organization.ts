export default {
  found: '找到的单位',
  typeName: '输入单位名称查找',
  peopleFound: '找到的人员',
  typePerson: '输入姓名查找',
}
