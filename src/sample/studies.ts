import { DAY } from '../records/duration'
import { takeFreeDays, type YearDays } from './calendar'
import { type Chance, sharesOf } from './chance'
import type { SampleClass } from './classes'
import { clamp } from './departments'
import type { SamplePerson } from './people'
import { COURSES, EXTERNAL_TRAININGS, NETWORK_STUDIES, OVERSEAS_STUDIES, SELF_STUDIES } from './topics'

/** Rows of 实际参会人员 as columns: indexes of class and person, and whether the person came. */
export interface SampleAttendance {
  readonly count: number
  readonly trainingClass: Int32Array
  readonly person: Int32Array
  readonly confirmed: Uint8Array
}

export const EXTERNAL_KINDS = ['外部培训', '在职自学', '网络学时', '公派留学'] as const

/** Rows of 外部学习 as columns. Hours in quarters; `firstDay` -1 where the record gives no dates. */
export interface SampleExternal {
  readonly count: number
  readonly person: Int32Array
  /** Index into `EXTERNAL_KINDS`. */
  readonly kind: Uint8Array
  readonly title: Uint8Array
  readonly firstDay: Int16Array
  readonly days: Uint8Array
  readonly quarters: Int16Array
  readonly rejected: Uint8Array
}

/** Rows of 在线学习 as columns. Hours in quarters. */
export interface SampleOnline {
  readonly count: number
  readonly person: Int32Array
  readonly course: Uint8Array
  readonly day: Int16Array
  readonly minute: Int16Array
  readonly quarters: Uint8Array
}

/** Who came to which class: the diligent more often, nobody before being hired, one in fifty excused. */
export function attendanceOf(
  classes: readonly SampleClass[],
  people: readonly SamplePerson[],
  chance: Chance,
): SampleAttendance {
  const count = classes.reduce((sum, { listed }) => sum + listed, 0)
  const trainingClass = new Int32Array(count)
  const person = new Int32Array(count)
  const confirmed = new Uint8Array(count).fill(1)
  let row = 0
  classes.forEach(({ listed, range, open, firstDay }, index) => {
    const eager = (who: SamplePerson) => {
      if (open === 'newHires') return who.hiredDay >= 0 ? 1 : 0
      if (open === 'backbone') return who.backbone ? 1 : 0
      return who.hiredDay < firstDay ? who.diligence : 0
    }
    let left = 0
    for (let who = range.first; who < range.end; who++) left += eager(people[who]!)
    let needed = listed
    for (let who = range.first; who < range.end && needed > 0; who++) {
      const weight = eager(people[who]!)
      const taken = needed >= range.end - who || chance.next() * left < weight * needed
      left -= weight
      if (!taken) continue
      trainingClass[row] = index
      person[row] = who
      if (open === 'all' && listed > 4 && needed < listed && chance.happens(0.02)) confirmed[row] = 0
      row++
      needed--
    }
  })
  return { count: row, trainingClass, person, confirmed }
}

/** How many of each kind of post came to a class. */
export interface ConfirmedPosts {
  research: number
  management: number
  support: number
}

/** Counts who came, by class. */
export function confirmedPosts(
  attendance: SampleAttendance,
  people: readonly SamplePerson[],
  classes: number,
): ConfirmedPosts[] {
  const posts = Array.from({ length: classes }, (): ConfirmedPosts => ({ research: 0, management: 0, support: 0 }))
  for (let row = 0; row < attendance.count; row++)
    if (attendance.confirmed[row] === 1) posts[attendance.trainingClass[row]!]![people[attendance.person[row]!]!.work]++
  return posts
}

/**
 * Study elsewhere, by its start. Each record takes days on which the person has nothing else; the first one of somebody
 * meant for the backbone is longer than 40 hours.
 */
export function externalOf(
  wanted: number,
  meanHours: number,
  classes: readonly SampleClass[],
  people: readonly SamplePerson[],
  days: YearDays,
  chance: Chance,
): SampleExternal {
  const shares = sharesOf(
    wanted,
    Float64Array.from(people, (person) => person.diligence),
    chance,
  )
  const busy = busyDays(classes, days)
  const found: { person: number; kind: number; title: number; firstDay: number; days: number; quarters: number }[] = []
  const summer = Math.floor(days.count * 0.58)
  people.forEach((person, index) => {
    const group = busy.find(({ end }) => index < end)
    const taken = group ? group.taken.slice() : new Uint8Array(days.count)
    if (person.hiredDay > 0) taken.fill(1, 0, person.hiredDay)
    for (let number = 0; number < shares[index]!; number++) {
      const long = person.backbone && number === 0
      const kind = long ? (chance.happens(0.12) ? 3 : 0) : chance.happens(0.62) ? 0 : chance.happens(0.5) ? 1 : 2
      const quarters = long ? longQuarters(kind, chance) : usualQuarters(meanHours, chance)
      const length = kind === 3 ? 20 : Math.ceil(quarters / 32)
      const firstDay = kind === 3 ? takeFreeDays(taken, length, chance, summer) : takeFreeDays(taken, length, chance, 8)
      const titles = [EXTERNAL_TRAININGS, SELF_STUDIES, NETWORK_STUDIES, OVERSEAS_STUDIES][kind]!
      found.push({
        person: index,
        kind,
        title: chance.between(0, titles.length - 1),
        firstDay,
        days: length,
        quarters,
      })
    }
  })
  const order = Int32Array.from(found.keys()).sort(
    (one, other) => found[one]!.firstDay - found[other]!.firstDay || one - other,
  )
  const external = {
    count: found.length,
    person: new Int32Array(found.length),
    kind: new Uint8Array(found.length),
    title: new Uint8Array(found.length),
    firstDay: new Int16Array(found.length),
    days: new Uint8Array(found.length),
    quarters: new Int16Array(found.length),
    rejected: new Uint8Array(found.length),
  }
  order.forEach((from, row) => {
    const record = found[from]!
    external.person[row] = record.person
    external.kind[row] = record.kind
    external.title[row] = record.title
    external.firstDay[row] = record.firstDay
    external.days[row] = record.days
    external.quarters[row] = record.quarters
    external.rejected[row] = record.quarters <= 160 && chance.happens(0.01) ? 1 : 0
  })
  return external
}

/** Days on which a group of people has classes, whether or not all of them go. */
function busyDays(classes: readonly SampleClass[], days: YearDays): { end: number; taken: Uint8Array }[] {
  const groups = new Map<number, Uint8Array>()
  for (const { range, start, end, firstDay } of classes) {
    const taken = groups.get(range.end) ?? new Uint8Array(days.count)
    taken.fill(1, firstDay, firstDay + Math.floor((end - start) / DAY) + 1)
    groups.set(range.end, taken)
  }
  return [...groups].map(([end, taken]) => ({ end, taken })).sort((one, other) => one.end - other.end)
}

/** More than 40 hours at once: a week or so, or weeks abroad. */
function longQuarters(kind: number, chance: Chance): number {
  return kind === 3 ? 4 * chance.between(96, 140) : 4 * chance.pick([44, 46, 48, 56, 64])
}

function usualQuarters(mean: number, chance: Chance): number {
  // Exactly 40 hours is not more than 40: it makes near misses, as real years have them.
  if (mean > 6 && chance.happens(0.008)) return 160
  return Math.max(2, Math.round(mean * chance.pick([0.25, 0.5, 0.5, 0.75, 1, 1, 1, 1.5, 2]) * 4))
}

/** The first of the courses from this one on that somebody has not taken, whom nobody teaches one twice; this one where they have all. */
function untaken(taken: Uint8Array, person: number, course: number): number {
  const first = person * COURSES.length
  for (let next = 0; next < COURSES.length; next++) {
    const one = (course + next) % COURSES.length
    if (taken[first + one]) continue
    taken[first + one] = 1
    return one
  }
  return course
}

/** Courseware over the year in the order of its days, at any hour from seven to ten in the evening. */
export function onlineOf(
  count: number,
  meanHours: number,
  people: readonly SamplePerson[],
  days: YearDays,
  chance: Chance,
): SampleOnline {
  const shares = sharesOf(
    count,
    Float64Array.from(people, (person) => person.diligence),
    chance,
  )
  const person = new Int32Array(count)
  let row = 0
  shares.forEach((share, index) => {
    person.fill(index, row, row + share)
    row += share
  })
  chance.shuffleNumbers(person)
  const online = {
    count,
    person,
    course: new Uint8Array(count),
    day: new Int16Array(count),
    minute: new Int16Array(count),
    quarters: new Uint8Array(count),
  }
  const taken = new Uint8Array(people.length * COURSES.length)
  for (let index = 0; index < count; index++) {
    const day = 4 + Math.floor((index / count) * (days.count - 10))
    const hired = people[person[index]!]!.hiredDay
    online.day[index] = Math.max(day, hired + 3)
    online.minute[index] = 7 * 60 + chance.between(0, 15 * 60)
    online.course[index] = untaken(taken, person[index]!, chance.between(0, COURSES.length - 1))
    online.quarters[index] = clamp(Math.round(meanHours * (0.4 + 1.2 * chance.next()) * 4), 1, 32)
  }
  return online
}
