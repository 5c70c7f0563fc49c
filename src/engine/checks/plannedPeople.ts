import { finding } from '../../records/finding'
import { cellOf } from '../cellOf'
import { isOtherYear } from '../settingsYear'
import type { Check } from './check'

/** 单位培训总人次 is a sum of 计划参加人数: a class of the year without makes it too small, unless 设置 enters it (docs/reading.md). */
export const plannedPeople: Check = (dataset, { year, execution }) => {
  if (dataset.policy.personTimes !== null || isOtherYear(dataset, year)) return []
  const without = execution.rows.filter(({ trainingClass }) => trainingClass.plannedPeople === null)
  const [first] = without
  if (!first) return []
  const { name, place } = first.trainingClass
  return [
    finding('planned-people-missing', cellOf(dataset, place, 'plannedPeople'), {
      count: without.length,
      total: execution.rows.length,
      first: name,
    }),
  ]
}
