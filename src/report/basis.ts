import type { BasisLine } from '../records/basis'
import { BASIS_SHEET } from '../records/writtenSheets'
import { BASIS_COLUMNS, BASIS_TITLE } from '../state/basis'
import type { Layout } from '../workbook/layout'
import { stateSheet } from './stateSheet'

/** 数据底稿: what the saved summaries were made from (domain.md §5), a line a setting, title and person. */
export function basisLayout(lines: readonly BasisLine[]): Layout {
  return stateSheet(BASIS_SHEET, BASIS_COLUMNS, lines, BASIS_TITLE)
}
