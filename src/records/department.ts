import type { Place } from '../workbook/address'

/** One row of 部门. `parent` '' is the top. */
export interface Department {
  readonly name: string
  readonly parent: string
  readonly place: Place
}
