import type { Listed } from '../../records/headCount'
import type { HeadCountWords } from '../headCountWords'

/** 张三（00123，一室）. */
const who = ({ name, id, department }: Listed) => {
  const more = [id, department].filter((text) => text !== '')
  return more.length === 0 ? name : `${name}（${more.join('，')}）`
}

const all = (some: readonly Listed[]) => some.map(who).join('、')

const difference = (a: number, b: number) => (a === b ? '' : `，${a > b ? '多' : '少'} ${Math.abs(a - b)} 人`)

export const headCountsZhCN: HeadCountWords = {
  title: '人数核对',
  names: {
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
  },
  verdict: ({ headcount, arpList, inService }) => {
    const typed = headcount === null ? '没有填写' : `填的是 ${headcount} 人`
    if (arpList === null) {
      const compared = headcount === null ? '' : difference(headcount, inService)
      return `单位在职总人数${typed}，人员表年末在职 ${inService} 人${compared}。没有 ARP 名单：把从 ARP 导出的人员名单放进名为“ARP人员”的工作表，就能按姓名核对差在谁`
    }
    if (headcount === arpList) return `单位在职总人数与 ARP 名单一致：${arpList} 人`
    return `单位在职总人数${typed}，ARP 名单在职 ${arpList} 人${headcount === null ? '' : `：填的${difference(headcount, arpList).slice(1)}`}`
  },
  differences: (count) => (count === 0 ? 'ARP 名单与人员表逐人一致' : `ARP 名单与人员表有 ${count} 处不同`),
  lines: {
    'arp-only': ({ arp }) => `${all(arp)}在 ARP 名单，人员表中没有`,
    'staff-only': ({ staff }) => `${all(staff)}在人员表，ARP 名单中没有`,
    hired: ({ staff }) => `${all(staff)}本年度入职，ARP 名单中还没有`,
    'still-in-arp': ({ arp }) => `${all(arp)}人员表中已离职、退休或调出，ARP 名单中仍在职`,
    'not-yet-hired': ({ arp }) => `${all(arp)}在 ARP 名单，人员表中在本年度以后才入职`,
    'gone-in-arp': ({ staff }) => `${all(staff)}人员表中在职，ARP 名单中不在职`,
    'other-name': ({ arp, staff }) =>
      `同一编号两个姓名：ARP 名单是${all(arp)}，人员表是${all(staff)}；暂按同一个人计，请确认`,
    'other-number': ({ arp, staff }) =>
      `同一姓名两个编号：ARP 名单是${all(arp)}，人员表是${all(staff)}；暂按同一个人计，请确认`,
    spelling: ({ arp, staff }) => `姓名写法不同：ARP 名单是${all(arp)}，人员表是${all(staff)}；暂按同一个人计，请确认`,
    namesakes: ({ arp, staff }) => `同名的人分不清谁是谁：ARP 名单有${all(arp)}，人员表有${all(staff)}；请补编号或部门`,
    repeated: ({ arp }) => `${who(arp[0]!)}在 ARP 名单中出现了两次，只算一人`,
  },
  more: (count) => `另有 ${count} 处`,
}
