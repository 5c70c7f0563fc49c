import { SHEET_NAMES } from '../records/writtenSheets'
import type { Sheet } from './layOut'
import type { ReportInput } from './reportInput'
import { backboneTable } from './tables/backbone'
import { classesSheet } from './tables/classes'
import { departmentsSheet } from './tables/departments'
import { executionTable } from './tables/execution'
import { findingsSheet } from './tables/findings'
import { peopleSheet } from './tables/people'
import { screeningSheet } from './tables/screening'
import { summaryForm } from './tables/summary'

/** What makes a report. */
type Make = (input: ReportInput) => Sheet

/** By what `SHEET_NAMES` calls them. A new report: a name there, a file in tables/ and a line here. */
const MAKES: Readonly<Record<keyof typeof SHEET_NAMES, Make>> = {
  execution: executionTable,
  backbone: backboneTable,
  summary: summaryForm,
  people: peopleSheet,
  departments: departmentsSheet,
  screening: screeningSheet,
  classes: classesSheet,
  findings: findingsSheet,
}

/** The stamped tables, then the working sheets. */
export const REPORTS: readonly Make[] = Object.values(MAKES)

const KEYS = Object.keys(MAKES) as readonly (keyof typeof MAKES)[]

/** What makes the report of a sheet's name; null for a sheet that is none. */
export function reportCalled(sheet: string): Make | null {
  const key = KEYS.find((one) => SHEET_NAMES[one] === sheet)
  return key === undefined ? null : MAKES[key]
}
