import type { HeadCountWords } from '../headCountWords'

const difference = (a: number, b: number) => `${a > b ? '多' : '少'} ${Math.abs(a - b)} 人`

const names: HeadCountWords['names'] = {
  headcount: '单位在职总人数（设置）',
  arpList: 'ARP 名单在职',
  arpOnly: '只在 ARP 名单',
  stillInArp: '人员表中已离开',
  notYetHired: '人员表中以后才入职',
  staffOnly: '只在人员表',
  goneInArp: 'ARP 名单中已离开',
  inService: '人员表年末在职',
  left: '年内离职、退休、调出',
  staff: '本年度职工',
  notRequired: '没有学时要求',
  newHires: '本年度入职',
  leavers: '已离开，不要求学时',
  required: '需完成学时要求',
}

export const headCountsZhCN: HeadCountWords = {
  title: '人数核对',
  names,
  verdict: ({ headcount, arpList, inService }) => {
    const other = arpList ?? inService
    const list = arpList === null ? '人员表年末在职' : ' ARP 名单在职'
    const typed =
      headcount === null
        ? `没有填写单位在职总人数，${list.trim()} ${other} 人`
        : headcount === other
          ? `单位在职总人数与${list}的人数一致：${other} 人`
          : `单位在职总人数填的是 ${headcount} 人，比${list}的 ${other} 人${difference(headcount, other)}`
    return arpList === null
      ? `${typed}。没有 ARP 名单：把从 ARP 导出的人员名单放进名为“ARP人员”的工作表，就能按姓名核对差在谁`
      : typed
  },
  differences: (count) => (count === 0 ? 'ARP 名单与人员表逐人一致' : `ARP 名单与人员表有 ${count} 处不同`),
  kinds: {
    'arp-only': names.arpOnly,
    'staff-only': names.staffOnly,
    hired: '本年度入职，ARP 名单中还没有',
    'still-in-arp': '人员表中已离开，ARP 名单中在职',
    'not-yet-hired': names.notYetHired,
    'gone-in-arp': 'ARP 名单中已离开，人员表中在职',
    'other-name': '编号相同，姓名不同（暂按一人计，请确认）',
    'other-number': '姓名相同，编号不同（暂按一人计，请确认）',
    spelling: '姓名写法不同（暂按一人计，请确认）',
    namesakes: '同名的人分不清谁是谁，请补编号或部门',
    repeated: 'ARP 名单中重复，只算一人',
  },
  who: (name, more) => (more.length === 0 ? name : `${name}（${more.join('，')}）`),
  between: '、',
  line: (kind, arp, staff) =>
    arp !== '' && staff !== '' ? `${kind}：ARP 名单 ${arp}；人员表 ${staff}` : `${kind}：${arp}${staff}`,
}
