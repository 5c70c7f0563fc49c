import type { PointedColumn } from '../../records/columnKeys'
import type { Dataset } from '../../records/dataset'
import type { Finding } from '../../records/finding'
import type { Place } from '../../workbook/address'
import type { Statistics } from '../statistics'

/** A cross-check of the year's data (domain.md §6): what it finds, in the order of the rows. */
export type Check = (dataset: Dataset, statistics: Statistics) => Iterable<Finding>

/** A cell of a study record's row, by the column's key in the schema; the whole row where the sheet lacks the column. */
export function studyCell({ sheets, studies }: Dataset, record: number, key: PointedColumn): Place {
  const { file, sheet, columnOf } = sheets[studies.sheet[record]!]!
  return { file, sheet, row: studies.row[record]!, column: columnOf[key] ?? null }
}

/** What a study record is called: its class's name, else the title as written. */
export function studyTitle({ studies, classes, texts }: Dataset, record: number): string {
  const title = studies.title[record]!
  return classes[studies.trainingClass[record]!]?.name ?? (title < 0 ? '' : texts[title]!)
}

export function studyPerson({ studies, people }: Dataset, record: number): string {
  return people[studies.person[record]!]?.name ?? ''
}
