import type { Listed } from '../../records/headCount'
import type { HeadCountWords } from '../headCountWords'

/** Zhang San (00123, 一室). */
const who = ({ name, id, department }: Listed) => {
  const more = [id, department].filter((text) => text !== '')
  return more.length === 0 ? name : `${name} (${more.join(', ')})`
}

const all = (some: readonly Listed[]) => some.map(who).join(', ')

const difference = (a: number, b: number) => (a === b ? '' : `, ${Math.abs(a - b)} ${a > b ? 'more' : 'fewer'}`)

export const headCountsEn: HeadCountWords = {
  title: 'Head counts',
  names: {
    headcount: 'Headcount (设置)',
    arpList: 'In service on the ARP list',
    arpOnly: 'On the ARP list only',
    stillInArp: 'Left by the staff sheet',
    notYetHired: 'Hired later by the staff sheet',
    staffOnly: 'On the staff sheet only',
    goneInArp: 'Left by the ARP list',
    inService: 'In service at year’s end (staff sheet)',
    left: 'Left within the year',
    staff: 'Staff of the year',
    notRequired: 'Without a requirement',
    newHires: 'Hired this year',
    leavers: 'Left, not held to it',
    required: 'Held to the requirement',
  },
  verdict: ({ headcount, arpList, inService }) => {
    const typed = headcount === null ? 'is missing' : `is ${headcount}`
    if (arpList === null) {
      const compared = headcount === null ? '' : difference(inService, headcount)
      return `The headcount in 设置 ${typed}; the staff sheet has ${inService} in service at the year’s end${compared}. There is no ARP list: put the list of people exported from ARP on a sheet named ARP人员, and the counts are reconciled by name`
    }
    if (headcount === arpList) return `The headcount in 设置 and the ARP list agree: ${arpList}`
    const compared = headcount === null ? '; ' : `${difference(headcount, arpList)} than `
    return `The headcount in 设置 ${typed}${compared}the ${arpList} in service on the ARP list`
  },
  differences: (count) =>
    count === 0
      ? 'The ARP list and the staff sheet name the same people'
      : `The ARP list and the staff sheet differ in ${count} ${count === 1 ? 'place' : 'places'}`,
  lines: {
    'arp-only': ({ arp }) => `${all(arp)} is on the ARP list, not on the staff sheet`,
    'staff-only': ({ staff }) => `${all(staff)} is on the staff sheet, not on the ARP list`,
    hired: ({ staff }) => `${all(staff)} was hired this year and is not on the ARP list yet`,
    'still-in-arp': ({ arp }) => `${all(arp)} has left by the staff sheet, but is in service on the ARP list`,
    'not-yet-hired': ({ arp }) => `${all(arp)} is on the ARP list, but hired only after the year by the staff sheet`,
    'gone-in-arp': ({ staff }) => `${all(staff)} is in service on the staff sheet, but not on the ARP list`,
    'other-name': ({ arp, staff }) =>
      `One number, two names: ${all(arp)} on the ARP list, ${all(staff)} on the staff sheet; taken for one person, please confirm`,
    'other-number': ({ arp, staff }) =>
      `One name, two numbers: ${all(arp)} on the ARP list, ${all(staff)} on the staff sheet; taken for one person, please confirm`,
    spelling: ({ arp, staff }) =>
      `Spelt differently: ${all(arp)} on the ARP list, ${all(staff)} on the staff sheet; taken for one person, please confirm`,
    namesakes: ({ arp, staff }) =>
      `Namesakes that nothing tells apart: ${all(arp)} on the ARP list, ${all(staff)} on the staff sheet; add numbers or departments`,
    repeated: ({ arp }) => `${who(arp[0]!)} stands twice on the ARP list and counts once`,
  },
  more: (count) => `and ${count} more`,
}
