import type { Collected } from '../../records/collecting'
import type { Moment } from '../../records/moment'
import { COLLECTED_SHEET } from '../../records/writtenSheets'
import { collectedLayout } from '../../report/collected'
import { COLLECTED_COLUMNS, COLLECTED_VERSION, collectedColumns } from '../../state/collected'
import type { CellChange } from '../../workbook/cellChange'
import type { ComputedYear, OpenYear } from '../openYear'
import type { Step } from '../writeStep'
import type { CollectSubject } from './subjects'

/** Who sends, and when. */
export interface Sending {
  readonly now: Moment
  readonly by: string
}

/** What 收集记录 says of workbooks once they are sent: a row each; one that was sent before keeps its row and what came back. */
export function sentStep(year: ComputedYear, subjects: readonly CollectSubject[], { now, by }: Sending): Step {
  const { dataset, statistics } = year
  const before = new Map(dataset.collected.map((row) => [row.code, row]))
  const rows = subjects.map((subject): Collected => {
    const old = before.get(subject.code)
    const names = subject.people.map((person) => sentName(dataset.people[person]!))
    return {
      code: subject.code,
      year: statistics.year,
      by: subject.by,
      whom: subject.whom,
      department: subject.department,
      people: [...new Set([...(old?.people ?? []), ...names])],
      sentAt: now,
      sentBy: by,
      answeredAt: old?.answeredAt ?? null,
      file: old?.file ?? '',
      times: old?.times ?? 0,
      digest: old?.digest ?? '',
      version: COLLECTED_VERSION,
      place: old?.place ?? null,
    }
  })
  return collectedStep(year, rows)
}

/** A name as 收集记录 keeps it: the number tells namesakes apart. */
export function sentName({ name, id }: { readonly name: string; readonly id: string }): string {
  return `${name} ${id}`.trim()
}

/** Rows of 收集记录 as they are to stand: in their place, or below the last one; a sheet of its own where there is none. */
export function collectedStep(
  { grids, dataset }: Pick<OpenYear, 'grids' | 'dataset'>,
  rows: readonly Collected[],
): Step {
  const file = grids[0]?.file ?? ''
  const grid = grids.find((one) => one.file === file && one.sheet === COLLECTED_SHEET)
  if (!grid) return { sheets: rows.length === 0 ? [] : [collectedLayout(rows)], changes: [] }
  const columns = collectedColumns(grid)
  const like = grid.rows.length > 1 ? grid.rows.at(-1)! : null
  let next = (grid.rows.at(-1) ?? 0) + 1
  const changes = rows.flatMap((row): CellChange[] => {
    const at = row.place?.row ?? next++
    const before = row.place && dataset.collected.find(({ place }) => place?.row === at)
    return COLLECTED_COLUMNS.flatMap(({ key, value }) => {
      const column = columns.get(key)
      if (column === undefined || (before && value(before) === value(row))) return []
      const from = row.place ? at : like
      return [
        {
          ...{ file, sheet: COLLECTED_SHEET, row: at, column, value: value(row) },
          ...(from === null ? {} : { like: { row: from, column } }),
        },
      ]
    })
  })
  return { sheets: [], changes }
}
