import type { Moment } from '../records/moment'
import type { YearDays } from './calendar'
import type { Chance } from './chance'
import { departmentsFor, type SampleDepartment } from './departments'
import { madeUpName } from './names'

/** One of the made-up staff. */
export interface SamplePerson {
  readonly id: string
  readonly name: string
  readonly department: string
  readonly work: SampleDepartment['work']
  readonly required: boolean
  readonly hired: Moment
  /** The day of this year on which the person came; -1 for those of earlier years. */
  readonly hiredDay: number
  /** How much the person learns beside the others; about 1 on average. */
  readonly diligence: number
  /** Whether the person gets one training longer than 40 hours. */
  readonly backbone: boolean
}

export interface SampleStaff {
  readonly departments: readonly SampleDepartment[]
  readonly people: readonly SamplePerson[]
}

/** Staff of a made-up institute, department by department: one in a hundred bears the name of somebody elsewhere. */
export function staffOf(count: number, days: YearDays, chance: Chance): SampleStaff {
  const departments = departmentsFor(count)
  const staffed = departments.filter((department) => department.staffed)
  const people: SamplePerson[] = []
  let number = 100_100
  for (let index = 0; index < count; index++) {
    const department = staffed[Math.floor((index * staffed.length) / count)]!
    const earlier = people[chance.between(0, Math.max(0, index - 1))]
    const namesake = index === Math.floor(count / 2) || chance.happens(0.01)
    const name = namesake && earlier && earlier.department !== department.name ? earlier.name : madeUpName(chance)
    const isNew = index === count - 1 || chance.happens(0.03)
    const hiredDay = isNew
      ? days.working[chance.between(Math.floor(days.working.length * 0.5), Math.floor(days.working.length * 0.7))]!
      : -1
    const required = !(index === 1 || chance.happens(0.01))
    const backbone = !isNew && required && (index === 2 || chance.happens(0.047))
    number += chance.between(1, 9)
    people.push({
      id: String(number),
      name,
      department: department.name,
      work: department.work,
      required,
      hired: isNew ? days.midnight(hiredDay) : days.midnight(-chance.between(20, 365 * 28)),
      hiredDay,
      diligence: isNew
        ? 0.35
        : (backbone ? 1.15 : 0.62) + 0.45 * (chance.next() + chance.next()) * (backbone ? 0.7 : 0.9),
      backbone,
    })
  }
  return { departments, people }
}
