import type { Moment } from '../records/moment'
import { spread, type YearDays } from './calendar'
import type { Chance } from './chance'
import { sharesOf } from './chance'
import { clamp } from './departments'
import type { SamplePerson } from './people'
import { LONG_TOPICS, TOPICS, type Topic, VENUES } from './topics'

/** A training class of the made-up institute, as planned and as held. Money in 万元. */
export interface SampleClass {
  readonly name: string
  readonly code: string
  readonly topic: Topic
  readonly annual: boolean
  readonly implemented: boolean
  readonly start: Moment
  readonly end: Moment
  readonly firstDay: number
  readonly hours: number
  readonly days: number
  /** Rows of 实际参会人员. */
  readonly listed: number
  /** Whom it is for. */
  readonly open: 'all' | 'newHires' | 'backbone'
  /** The people it is held for, by index: from `first` up to, not reaching, `end`. */
  readonly range: Range
  readonly department: string
  readonly contact: string
  readonly phone: string
  readonly venue: (typeof VENUES)[number]
  readonly cost: number
  readonly plannedCost: number
  readonly staff: number
  readonly boutique: boolean
}

export interface Range {
  readonly first: number
  readonly end: number
}

const HOUR = 3600
/** Hours of a class, when it begins and ends, on how many days. */
const SHAPES = {
  2: { days: 1, from: 14, to: 16 },
  3: { days: 1, from: 9, to: 12 },
  4: { days: 1, from: 13.5, to: 17.5 },
  7: { days: 1, from: 8.5, to: 17 },
  14: { days: 2, from: 8.5, to: 17 },
  21: { days: 3, from: 8.5, to: 17 },
  48: { days: 6, from: 8.5, to: 18 },
} as const
type Hours = keyof typeof SHAPES

/** The year's classes for so many rows of attendance, each person's share lasting `meanHours` a class on average. */
export function classesOf(
  people: readonly SamplePerson[],
  attendance: number,
  meanHours: number,
  year: number,
  days: YearDays,
  chance: Chance,
): SampleClass[] {
  const groups = Math.max(1, Math.round(people.length / 1300))
  const usualSize = Math.min((0.45 * people.length) / groups, 600)
  const count = clamp(Math.ceil(attendance / usualSize / 0.86), 28, Math.min(800, 120 * groups))
  const classes: SampleClass[] = []
  let left = attendance
  for (let group = 0; group < groups; group++) {
    const range = {
      first: Math.floor((group * people.length) / groups),
      end: Math.floor(((group + 1) * people.length) / groups),
    }
    const here = Math.floor(((group + 1) * count) / groups) - Math.floor((group * count) / groups)
    const share = group === groups - 1 ? left : Math.floor(attendance / groups)
    left -= share
    classes.push(
      ...classesOfGroup(people, range, here, classes.length, group + 1, share, meanHours, year, days, chance),
    )
  }
  return classes
}

function classesOfGroup(
  people: readonly SamplePerson[],
  range: Range,
  count: number,
  before: number,
  round: number,
  attendance: number,
  meanHours: number,
  year: number,
  days: YearDays,
  chance: Chance,
): SampleClass[] {
  const own = people.slice(range.first, range.end)
  const newHires = own.filter((person) => person.hiredDay >= 0).length
  const backbones = own.filter((person) => person.backbone).length
  const drafts = drafted(count, before, round, meanHours, chance)
  const firsts = firstDays(drafts, days, chance)

  // The class for new hires takes them all, the long one some of those meant to reach 40 hours at once; the rest shares.
  const wished = Float64Array.from(drafts, (draft) =>
    draft.open !== 'all' || !draft.implemented
      ? 0
      : (draft.topic.category === '系列讲座' ? 1.6 : 0.8) * (0.6 + 0.8 * chance.next()),
  )
  const fixed = drafts.map((draft) =>
    draft.open === 'newHires' ? newHires : draft.open === 'backbone' ? Math.max(1, Math.round(backbones * 0.4)) : 0,
  )
  const most = Math.floor(own.length * 0.85)
  const free = Math.max(0, attendance - fixed.reduce((sum, size) => sum + size, 0))
  const sizes = levelled(sharesOf(free, wished, chance), wished, most)

  return drafts.map((draft, index) => {
    const shape = SHAPES[draft.hours]
    const first = days.working[firsts[index]!]!
    const last = days.working[Math.min(firsts[index]! + shape.days, days.working.length) - 1]!
    const listed = draft.open === 'all' ? sizes[index]! : Math.min(fixed[index]!, attendance)
    const host = own[chance.between(0, own.length - 1)]!
    const staff = chance.between(1, 2 + Math.min(6, Math.floor(listed / 60)))
    const plannedCost = Math.round(shape.days * (0.2 + 1.4 * chance.next()) * (draft.hours > 4 ? 10 : 4)) / 10
    return {
      name: draft.name,
      code: `${year}-PX${String(before + index + 1).padStart(3, '0')}`,
      topic: draft.topic,
      annual: chance.happens(0.8),
      implemented: draft.implemented && listed > 0,
      start: days.midnight(first) + shape.from * HOUR,
      end: days.midnight(last) + shape.to * HOUR,
      firstDay: first,
      hours: draft.hours,
      days: draft.hours < 7 ? 0.5 : shape.days,
      listed: draft.implemented ? listed : 0,
      open: draft.open,
      range,
      department: host.department,
      contact: host.name,
      phone: `010-5555${String(chance.between(0, 9999)).padStart(4, '0')}`,
      venue: draft.hours > 7 && chance.happens(0.5) ? VENUES.at(-1)! : VENUES[chance.between(0, VENUES.length - 2)]!,
      plannedCost,
      cost: draft.implemented ? Math.round(plannedCost * (0.75 + 0.25 * chance.next()) * 100) / 100 : plannedCost,
      staff,
      boutique: draft.hours >= 14 && chance.happens(0.4),
    }
  })
}

interface Draft {
  readonly name: string
  readonly topic: Topic
  readonly hours: Hours
  readonly implemented: boolean
  readonly open: SampleClass['open']
}

/** Titles, hours and fates; one class in seven comes to nothing. Every group has its `round` of the two set classes. */
function drafted(count: number, before: number, round: number, meanHours: number, chance: Chance): Draft[] {
  const hours = chance.shuffled(lengths(count, meanHours))
  const notHeld = new Set(chance.shuffled([...Array(Math.max(0, count - 2)).keys()]).slice(0, Math.round(count * 0.14)))
  const long = LONG_TOPICS[0]!
  return hours.map((some, index): Draft => {
    const number = before + index
    if (index === count - 2)
      return {
        name: numbered(TOPICS[0]!.title, round),
        topic: TOPICS[0]!,
        hours: 21,
        implemented: true,
        open: 'newHires',
      }
    if (index === count - 1)
      return { name: numbered(long.title, round), topic: long, hours: 48, implemented: true, open: 'backbone' }
    const usual = TOPICS.length - 1
    const topic = TOPICS[1 + (number % usual)]!
    return {
      name: numbered(topic.title, Math.floor(number / usual) + 1),
      topic,
      hours: some,
      implemented: !notHeld.has(index),
      open: 'all',
    }
  })
}

function numbered(title: string, round: number): string {
  return round === 1 ? title : `${title}（第${round}期）`
}

/** So many lengths of classes whose mean is near the one wanted, short ones the more the shorter it is. */
function lengths(count: number, mean: number): Hours[] {
  const long = clamp((mean - 3) / 7.5, 0, 0.9)
  const half = clamp((mean - 2) / 2, 0, 0.5)
  return Array.from({ length: count }, (_, index) => {
    const rank = (index + 0.5) / count
    if (rank < long) return rank < long * 0.6 ? 7 : rank < long * 0.9 ? 14 : 21
    const rest = (rank - long) / (1 - long)
    if (rest < half) return 4
    return mean >= 3 && rest < half + 0.2 ? 3 : 2
  })
}

/** First working day of each class, none on another's days; the class for new hires comes in the last third. */
function firstDays(drafts: readonly Draft[], days: YearDays, chance: Chance): number[] {
  const order = chance.shuffled([...drafts.keys()])
  const welcome = drafts.findIndex((draft) => draft.open === 'newHires')
  const kept = order.filter((index) => index !== welcome)
  if (welcome >= 0) kept.splice(Math.floor(kept.length * 0.78), 0, welcome)
  const spans = kept.map((index) => SHAPES[drafts[index]!.hours].days)
  const starts = spread(spans, days.working.length, chance)
  const firsts: number[] = Array(drafts.length).fill(0)
  kept.forEach((index, position) => {
    firsts[index] = starts[position]!
  })
  return firsts
}

/** Moves what is over `most` to classes that have room; what finds none is dropped. */
function levelled(sizes: Int32Array, wished: Float64Array, most: number): Int32Array {
  const level = sizes.map((size) => Math.min(size, most))
  let over = sizes.reduce((sum, size) => sum + size, 0) - level.reduce((sum, size) => sum + size, 0)
  for (let index = 0; index < level.length && over > 0; index++) {
    if (wished[index] === 0) continue
    const more = Math.min(over, most - level[index]!)
    level[index]! += more
    over -= more
  }
  return level
}
