import { type Block, line } from './block'
import type { Sheet } from './layOut'
import { LOOKS } from './look'
import { type Paper, WORKING_LYING } from './paper'
import type { ReportInput } from './reportInput'

/** What working sheets differ in. */
export interface WorkingSheet {
  readonly name: string
  readonly title: string
  /** What is worth knowing above the table; '' for nothing. */
  readonly note: string
  readonly widths: readonly number[]
  readonly blocks: readonly Block[]
  readonly frozenColumns?: number
  readonly filtered?: boolean
  readonly paper?: Paper
}

/** A sheet to look things up in, not to hand in: in the user's language, filtered and sorted at will. */
export function workingSheet(sheet: WorkingSheet, { words, computedAt }: ReportInput): Sheet {
  const { name, widths, paper = WORKING_LYING, frozenColumns = 0, filtered = false } = sheet
  const title = line(sheet.title, LOOKS.workingTitle, widths)
  const note = sheet.note === '' ? [] : [line(sheet.note, LOOKS.note, widths)]
  return {
    name,
    paper,
    widths,
    blocks: [title, ...note, ...sheet.blocks],
    frozenColumns,
    filtered,
    footer: {
      left: { text: '', size: 8 },
      centre: { text: words.reports.pageFooter, size: 10 },
      right: { text: words.reports.computedAt(computedAt), size: 8 },
    },
    stamped: false,
    tabColour: null,
  }
}
