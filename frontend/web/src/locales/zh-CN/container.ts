export default {
  pairing: '{a} 与 {b}',
  found: '找到的结对、共同体、单位',
  typeName: '输入结对、共同体或单位名称查找',
}
