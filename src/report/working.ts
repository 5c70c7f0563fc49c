import { type Block, line } from './block'
import type { Sheet } from './layOut'
import { LOOKS, variant } from './look'
import { type Paper, WORKING_LYING } from './paper'
import type { ReportInput } from './reportInput'

/** What working sheets differ in. */
export interface WorkingSheet {
  readonly name: string
  readonly title: string
  /** What is worth knowing above the table, '' for nothing; or where a click leads. */
  readonly note: string | { readonly text: string; readonly leadsTo: Block }
  readonly widths: readonly number[]
  readonly blocks: readonly Block[]
  readonly frozenColumns?: number
  readonly filtered?: boolean
  readonly paper?: Paper
}

/** A sheet to look things up in, not to hand in: in the user's language, filtered and sorted at will. */
export function workingSheet(
  sheet: WorkingSheet,
  { words, computedAt }: Pick<ReportInput, 'words' | 'computedAt'>,
): Sheet {
  const { name, widths, paper = WORKING_LYING, frozenColumns = 0, filtered = false } = sheet
  const title = line(sheet.title, LOOKS.workingTitle, widths)
  return {
    name,
    paper,
    widths,
    blocks: [title, ...noteBlocks(sheet), ...sheet.blocks],
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

function noteBlocks({ note, widths }: WorkingSheet): readonly Block[] {
  if (note === '') return []
  if (typeof note === 'string') return [line(note, LOOKS.note, widths)]
  return [{ ...line(note.text, variant(LOOKS.note, { link: true }), widths), leadsTo: note.leadsTo }]
}
