import { type Moment, momentOf } from '../records/moment'
import { daysOfYear, type YearDays } from './calendar'
import { chanceOf } from './chance'
import { classesOf, type SampleClass } from './classes'
import { clamp } from './departments'
import { type SampleStaff, staffOf } from './people'
import type { SampleSettings } from './settings'
import {
  attendanceOf,
  type ConfirmedPosts,
  confirmedPosts,
  externalOf,
  onlineOf,
  type SampleAttendance,
  type SampleExternal,
  type SampleOnline,
} from './studies'

/** How big a made-up institute is, and which one of its size. */
export interface SampleOptions {
  /** Rows of 人员. */
  readonly staff: number
  /** Rows of 实际参会人员, 外部学习 and 在线学习 together. */
  readonly records: number
  /** A whole number; the same seed makes the same institute. */
  readonly seed: number
  readonly year: number
  /** Whether the usual mistakes are among the data. */
  readonly messy: boolean
  /** 骨干上报 from and to; 10 November to 20 December where not given. */
  readonly window?: { readonly from: Moment; readonly to: Moment }
}

export const LEAST_STAFF = 5
export const MOST_STAFF = 200_000
/** Each of the three sheets of records stays within the rows that a sheet can hold. */
export const MOST_RECORDS = 2_000_000

/** Staff and records that go together where one or both are not given: 25 records a head in a small institute, 50 in a test of size. */
export function sampleSize(staff?: number, records?: number): { readonly staff: number; readonly records: number } {
  if (staff === undefined && records !== undefined)
    return { staff: clamp(Math.round(records / 50), 20, 20_000), records }
  const people = staff ?? 480
  return { staff: people, records: records ?? people * 25 }
}

const UNIT = '星野计算技术研究所'

/** A made-up institute before it is laid out. */
export interface Institute {
  readonly unit: string
  readonly year: number
  readonly days: YearDays
  readonly staff: SampleStaff
  readonly classes: readonly SampleClass[]
  readonly attendance: SampleAttendance
  readonly posts: readonly ConfirmedPosts[]
  readonly external: SampleExternal
  readonly online: SampleOnline
  readonly settings: SampleSettings
}

/** Invents an institute of that size. Throws a RangeError for one smaller or bigger than can be. */
export function invent(options: SampleOptions): Institute {
  const { staff: count, records, year } = options
  if (!within(count, LEAST_STAFF, MOST_STAFF)) throw new RangeError(`staff: ${LEAST_STAFF} to ${MOST_STAFF}`)
  if (!within(records, 0, MOST_RECORDS)) throw new RangeError(`records: 0 to ${MOST_RECORDS}`)
  const chance = chanceOf(options.seed)
  const days = daysOfYear(year)
  const staff = staffOf(count, days, chance.branch('staff'))
  const { people } = staff

  // A year of about 109 hours a head, so that six in ten reach 100: half in classes, a third elsewhere, the rest online.
  const hoursEach = (wholeHours: number, rows: number) => (wholeHours * count) / Math.max(1, rows)
  const wantedAttendance = Math.round(records * 0.45)
  const meanClass = clamp(hoursEach(51, wantedAttendance), 2, 6)
  const classes = classesOf(people, wantedAttendance, meanClass, year, days, chance.branch('classes'))
  const attendance = attendanceOf(classes, people, chance.branch('attendance'))

  const wantedExternal = Math.min(Math.round(records * 0.15), count * 30)
  const meanExternal = clamp(hoursEach(31, wantedExternal), 2, 10)
  const external = externalOf(wantedExternal, meanExternal, classes, people, days, chance.branch('external'))

  const rest = records - attendance.count - external.count
  const online = onlineOf(rest, clamp(hoursEach(26, rest), 0.5, 4), people, days, chance.branch('online'))

  const implemented = classes.filter((some) => some.implemented)
  const spent = implemented.reduce((sum, some) => sum + some.cost, 0)
  const signers = chance.branch('signers').shuffled(people.slice(-Math.max(3, Math.floor(count / 8))))
  return {
    unit: UNIT,
    year,
    days,
    staff,
    classes,
    attendance,
    posts: confirmedPosts(attendance, people, classes.length),
    external,
    online,
    settings: {
      year,
      unit: UNIT,
      headcount: count - Math.floor(count * 0.02),
      funding: Math.round(spent * 13) / 10,
      windowFrom: options.window?.from ?? momentOf(year, 11, 10)!,
      windowTo: options.window?.to ?? momentOf(year, 12, 20, 23, 59)!,
      reportDate: momentOf(year, 12, 22)!,
      classes: classes.length,
      implemented: implemented.length,
      signers: [signers[0]!.name, signers[1]!.name, signers[2]!.name],
    },
  }
}

function within(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && low <= value && value <= high
}
