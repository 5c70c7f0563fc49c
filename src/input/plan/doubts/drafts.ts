import type { Finding } from '../../../records/finding'
import type { SheetKind } from '../../../records/sheetKind'
import type { Grid } from '../../../workbook/grid'
import { wordOfDraft } from '../../vocabulary/copies'
import type { SheetAnswers } from '../known/answers'
import type { ReadTable } from '../known/readTable'
import { askSheet } from '../known/unknownSheets'

/**
 * A question for every list that is read though its sheet's name says that it is not settled yet (初稿, 待确认), unless something is asked about the
 * sheet already: what it says may not hold.
 */
export function drafts(
  tables: readonly ReadTable[],
  asked: readonly Finding[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'kind'>,
): Finding[] {
  const seen = new Set<Grid>()
  return tables.flatMap(({ grid, reading }) => {
    const doubt = LISTS.has(reading.kind) ? wordOfDraft(grid.sheet) : ''
    if (doubt === '' || seen.has(grid) || answered(grid).kind !== undefined) return []
    seen.add(grid)
    const isAsked = asked.some(
      ({ code, place }) => code.startsWith('question-') && place?.sheet === grid.sheet && place.file === grid.file,
    )
    return isAsked ? [] : [askSheet(grid, reading, reading.kind, { may: [], doubt })]
  })
}

const LISTS: ReadonlySet<SheetKind> = new Set<SheetKind>(['staff', 'classes', 'attendance', 'external', 'online'])
