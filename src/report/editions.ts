import { SHEET_NAMES } from '../records/writtenSheets'
import type { Layout } from '../workbook/layout'
import { firstExecutionTable } from './firstEdition/execution'
import { firstSummaryForm } from './firstEdition/summary'
import { layOut, type Sheet } from './layOut'
import type { ReportInput } from './reportInput'
import { backboneTable, firstBackboneTable } from './tables/backbone'
import { executionTable } from './tables/execution'
import { summaryForm } from './tables/summary'

/** The names of the stamped tables, and how each is set and was set: as it is written now, on other paper, before 0.2.0. */
const EDITIONS: Readonly<Record<string, readonly ((input: ReportInput) => Sheet)[]>> = {
  [SHEET_NAMES.execution]: [executionTable, executionOnOtherPaper, firstExecutionTable],
  [SHEET_NAMES.backbone]: [backboneTable, firstBackboneTable],
  [SHEET_NAMES.summary]: [summaryForm, firstSummaryForm],
}

/**
 * The layouts that a stamped sheet may have been written in, of the same figures; today's first, each made when it is asked for. A
 * print that was stamped earlier still holds where it is one of these.
 */
export function* stampedEditions(sheet: string, input: ReportInput): Generator<Layout, undefined> {
  for (const edition of EDITIONS[sheet] ?? []) yield layOut(edition(input))
}

function executionOnOtherPaper(input: ReportInput): Sheet {
  const { policy } = input.dataset
  const executionPaper = policy.executionPaper === 'A3' ? 'A4' : 'A3'
  return executionTable({ ...input, dataset: { ...input.dataset, policy: { ...policy, executionPaper } } })
}
