import type { Layout } from '../workbook/layout'
import { layOut } from './layOut'
import type { ReportInput } from './reportInput'
import { REPORTS } from './reports'

/** Every report sheet of a year, in the order of the workbook. Rows of long sheets are made while they are walked. */
export function layOutReports(input: ReportInput): Layout[] {
  return REPORTS.map((report) => layOut(report(input)))
}
