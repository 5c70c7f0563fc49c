import type { ExecutionRow, Statistics } from '../../../engine/statistics'
import type { Dataset } from '../../../records/dataset'
import type { PeriodHours } from '../../../year/periodHours'
import { executionRowJson, personJson } from './json'

/*
 * The rows of `list --json`: as in `report`'s document, those in view alone.
 */

/** `list … classes`. */
export function classListJson(rows: readonly ExecutionRow[]) {
  return rows.map((row) => ({ ...executionRowJson(row), department: row.trainingClass.department }))
}

/** `list … people`; `periodSeconds` null where the whole year is in view. */
export function peopleListJson(
  dataset: Dataset,
  statistics: Statistics,
  people: readonly number[],
  part: PeriodHours | null,
) {
  const reported = new Set(statistics.backbone.reported.map(({ person }) => person))
  return people.map((person) => ({
    ...personJson(dataset, statistics, person, reported),
    periodSeconds: part && part.seconds[person]!,
  }))
}

/** `list … online`: seconds studied online, of the year or of the period asked for. */
export function onlineListJson({ people }: Dataset, chosen: readonly number[], seconds: Float64Array) {
  return chosen.map((person) => {
    const { id, name, unit, department } = people[person]!
    return { id, name, unit, department, onlineSeconds: seconds[person]! }
  })
}
