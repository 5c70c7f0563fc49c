import type { InputSheet } from '../inputSheet'
import { STAFF } from './staff'

/** The list of ARP, by which the headcount is reconciled with 人员: it adds nobody to the staff and changes no figure. */
export const ARP = {
  kind: 'arp',
  sheet: 'ARP人员',
  hint: /arp/i,
  besideStaff: true,
  columns: STAFF.columns.filter(({ key }) => key !== 'required'),
} as const satisfies InputSheet
