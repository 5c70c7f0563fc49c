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

/** The stamped tables, then the working sheets. A new report: a file in tables/ and a line here. */
export const REPORTS: readonly ((input: ReportInput) => Sheet)[] = [
  executionTable,
  backboneTable,
  summaryForm,
  peopleSheet,
  departmentsSheet,
  screeningSheet,
  classesSheet,
  findingsSheet,
]
