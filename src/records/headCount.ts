import type { Place } from '../workbook/address'

/**
 * The head counts of a year and what leads from one to the next, in the order in which they are reckoned (domain.md §6): what is
 * taken from the count above or added to it, up to the count below. `json` is what documents for programs call it, and `explain`.
 */
const ENTRIES = {
  /** 单位在职总人数, as 设置 says. */
  headcount: { sign: '=', json: 'headcount' },
  /** In service at the year's end by ARP's list. */
  arpList: { sign: '=', json: 'arpList' },
  arpOnly: { sign: '-', json: 'arpOnly' },
  /** Left by 人员. */
  stillInArp: { sign: '-', json: 'stillInArp' },
  /** Hired after the year by 人员. */
  notYetHired: { sign: '-', json: 'notYetHired' },
  staffOnly: { sign: '+', json: 'staffOnly' },
  /** No longer, or not yet, in service by ARP's list. */
  goneInArp: { sign: '+', json: 'goneInArp' },
  /** In service at the year's end by 人员. */
  inService: { sign: '=', json: 'inService' },
  left: { sign: '+', json: 'left' },
  /** The year's staff: whose hours are the institute's. */
  staff: { sign: '=', json: 'staff' },
  notRequired: { sign: '-', json: 'notRequired' },
  newHires: { sign: '-', json: 'newHires' },
  /** Those who left and are not held to the requirement. */
  leavers: { sign: '-', json: 'leavers' },
  required: { sign: '=', json: 'required100' },
} as const satisfies Readonly<Record<string, { readonly sign: '=' | '-' | '+'; readonly json: string }>>

export type HeadCount = keyof typeof ENTRIES

export const HEAD_COUNT: Readonly<Record<HeadCount, (typeof ENTRIES)[HeadCount]>> = ENTRIES
export const HEAD_COUNTS = Object.keys(ENTRIES) as readonly HeadCount[]

/** Where ARP's list and 人员 say other things of somebody. */
export const HEAD_LINES = [
  'arp-only',
  'staff-only',
  /** On 人员 alone, hired within the year. */
  'hired',
  'still-in-arp',
  'not-yet-hired',
  'gone-in-arp',
  /** One number, two names. */
  'other-name',
  /** One name, two numbers. */
  'other-number',
  'spelling',
  'namesakes',
  /** Twice on ARP's list. */
  'repeated',
] as const
export type HeadLineKind = (typeof HEAD_LINES)[number]

/** Somebody as a list names them, with the cell that speaks. */
export interface Listed {
  readonly id: string
  readonly name: string
  readonly department: string
  readonly place: Place
}

export interface HeadLine {
  readonly kind: HeadLineKind
  readonly arp: readonly Listed[]
  readonly staff: readonly Listed[]
}
