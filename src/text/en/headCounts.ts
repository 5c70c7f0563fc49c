import type { HeadCountWords } from '../headCountWords'

const difference = (a: number, b: number) => `${Math.abs(a - b)} ${a > b ? 'more' : 'fewer'} than`

const names: HeadCountWords['names'] = {
  headcount: 'Headcount (设置)',
  arpList: 'In service on the ARP list',
  arpOnly: 'On the ARP list only',
  stillInArp: 'Left by the staff sheet',
  notYetHired: 'Hired later by the staff sheet',
  staffOnly: 'On the staff sheet only',
  goneInArp: 'Left by the ARP list',
  inService: 'In service at year-end (staff sheet)',
  left: 'Left within the year',
  staff: 'Staff of the year',
  notRequired: 'Without a requirement',
  newHires: 'Hired this year',
  leavers: 'Left, not held to it',
  required: 'Held to the requirement',
}

export const headCountsEn: HeadCountWords = {
  title: 'Head counts',
  names,
  verdict: ({ headcount, arpList, inService }) => {
    const other = arpList ?? inService
    const list = `${other} in service on the ${arpList === null ? 'staff sheet at year-end' : 'ARP list'}`
    const typed =
      headcount === null
        ? `The headcount is missing in 设置; there are ${list}`
        : headcount === other
          ? `The headcount agrees with the ${list}`
          : `The headcount in 设置 is ${headcount}, ${difference(headcount, other)} the ${list}`
    return arpList === null
      ? `${typed}. There is no ARP list: with the list of people exported from ARP on a sheet named ARP人员 the counts are reconciled by name`
      : typed
  },
  differences: (count) =>
    count === 0
      ? 'The ARP list and the staff sheet name the same people'
      : `The ARP list and the staff sheet differ in ${count} ${count === 1 ? 'place' : 'places'}`,
  kinds: {
    'arp-only': names.arpOnly,
    'staff-only': names.staffOnly,
    hired: 'Hired this year, not on the ARP list yet',
    'still-in-arp': 'Left by the staff sheet, in service on the ARP list',
    'not-yet-hired': names.notYetHired,
    'gone-in-arp': 'Left by the ARP list, in service on the staff sheet',
    'other-name': 'One number, two names (taken for one person, please confirm)',
    'other-number': 'One name, two numbers (taken for one person, please confirm)',
    spelling: 'Spelt differently (taken for one person, please confirm)',
    namesakes: 'Namesakes that nothing tells apart, add numbers or departments',
    repeated: 'Twice on the ARP list, counted once',
  },
  who: (name, more) => (more.length === 0 ? name : `${name} (${more.join(', ')})`),
  between: ', ',
  line: (kind, arp, staff) =>
    arp !== '' && staff !== '' ? `${kind}: ARP list ${arp}; staff sheet ${staff}` : `${kind}: ${arp}${staff}`,
}
